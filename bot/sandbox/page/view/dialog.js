/** A dialog with a title; the browser keeps the focus inside and gives it back afterwards. */

import { freshId, h, iconButton } from "../dom.js";

export function openDialog(title, content, { onclose = () => {} } = {}) {
  const id = freshId("dialog");
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": id });
  const close = iconButton("close", "Close", () => dialog.close());
  dialog.append(h("div", { class: "dialog-head" }, h("h2", { id }, title), close), h("div", { class: "dialog-body" }, content));
  const before = document.activeElement;
  dialog.addEventListener("close", () => {
    dialog.remove();
    const back = before?.isConnected ? before : document.getElementById("composer");
    back?.focus({ preventScroll: true });
    onclose();
  });
  // Only a press that begins on the backdrop closes: selecting text may end there.
  dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
