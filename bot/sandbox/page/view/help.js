/** The keys that do something here. */

import { h } from "../dom.js";
import { openDialog } from "./dialog.js";

const KEYS = [
  ["Enter", "send; Shift and Enter for a new line"],
  ["/", "a command of the bot: arrows choose, Tab or Enter takes"],
  ["@", "mention somebody; # a channel"],
  ["↑", "in an empty message box: to the messages; then ↑ and ↓ from one to the next"],
  ["Tab", "on a message: to its pictures, buttons and reactions"],
  ["Shift F10", "on a message: its menu, or press ⋯"],
  ["Esc", "close what is open; on a message: back to the message box"],
  ["Alt ↑ ↓", "the channel above or below"],
  ["← → + −", "in a large picture: the one before or after, its actual size or fitted"],
];

export function openHelp() {
  const list = h("dl", { class: "keys" }, KEYS.map(([keys, words]) => h("div", {}, h("dt", {}, h("kbd", {}, keys)), h("dd", {}, words))));
  const credit = h("p", { class: "muted" }, "This page comes from this computer alone. Emoji drawings by OpenMoji, CC BY-SA 4.0.");
  openDialog("Keys", [list, credit]);
}
