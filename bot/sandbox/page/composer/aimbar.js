/** The line above what is written: which message it answers or changes. */

import { h, iconButton } from "../dom.js";
import { authorName } from "../names.js";
import { aimChanged, clearAim } from "../view/reply.js";

/** `changed(next, before)` is told when another message is meant, or none any more. */
export function createAimBar(changed) {
  const bar = h("div", { class: "about", hidden: true });
  aimChanged((next, before) => {
    bar.hidden = !next;
    bar.replaceChildren(...(next ? inside(next) : []));
    changed(next, before);
  });
  return bar;
}

function inside({ kind, message }) {
  const words = kind === "edit" ? "Editing your message" : ["Replying to ", h("b", {}, authorName(message.author))];
  return [h("span", {}, words), iconButton("close", "Cancel", clearAim)];
}
