/** Short notices at the edge of the page, and words for those who listen instead of look. */

import { h, iconButton } from "../dom.js";

const LASTS_MS = 8_000;

/** Something went wrong with what the person just did. */
export function complain(sentence) {
  toast(sentence, { kind: "bad" });
}

/** Show a notice for a while; `action` is {label, run}. */
export function toast(words, { kind = "", action } = {}) {
  const note = h("div", { class: `toast ${kind}`, role: kind === "bad" ? "alert" : "status" }, h("span", {}, words));
  if (action) {
    const run = () => {
      note.remove();
      action.run();
    };
    note.append(h("button", { type: "button", class: "button accent", onclick: run }, action.label));
  }
  note.append(iconButton("close", "Dismiss", () => note.remove()));
  document.getElementById("toasts").append(note);
  setTimeout(() => !note.matches(":hover, :focus-within") && note.remove(), LASTS_MS);
  return note;
}

/** Say something to a screen reader, politely. */
export function announce(words) {
  document.getElementById("announcer").textContent = words;
}
