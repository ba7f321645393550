/** What the composer is about besides new words: the message it answers, or the one it changes. */

let listener = () => {};
let about = null; // { kind: "reply" | "edit", message }

export const aim = () => about;

export function aimChanged(told) {
  listener = told;
}

export function startReply(message) {
  set({ kind: "reply", message });
}

export function startEdit(message) {
  set({ kind: "edit", message });
}

export function clearAim() {
  if (about) set(null);
}

function set(next) {
  const before = about;
  about = next;
  listener(next, before);
}
