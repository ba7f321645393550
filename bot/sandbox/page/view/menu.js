/** The menu of a message: what the person can do with it, and what the bot offers for it. */

import * as api from "../api.js";
import { h, icon } from "../dom.js";
import { run } from "../interactions.js";
import { isMine } from "../names.js";
import { EPHEMERAL, state } from "../store.js";
import { startEdit, startReply } from "./reply.js";
import { arrowKeys, closePopup, openPopup } from "./popup.js";
import { pickEmoji } from "./picker.js";
import { summary } from "./references.js";
import { complain, toast } from "./toasts.js";

const MESSAGE_COMMAND = 3;

/** Open the menu beside an element. */
export function openMenu(anchor, message) {
  const items = [...own(anchor, message), ...apps(message)];
  const list = h("div", { class: "menu" }, items);
  arrowKeys(list);
  openPopup(anchor, list, { label: "Message menu", role: "menu" });
  list.querySelector("button").focus({ preventScroll: true });
}

function own(anchor, message) {
  const isPrivate = Boolean(message.flags & EPHEMERAL);
  const mine = isMine(message.author);
  return [
    !isPrivate && item("smile", "Add a reaction", () => pickEmoji(anchor, (emoji) => attempt(api.react(state.me, message, emoji, true)))),
    !isPrivate && item("reply", "Reply", () => startReply(message)),
    mine && item("edit", "Edit", () => startEdit(message)),
    item("copy", "Copy text", () => copy(message)),
    mine && item("trash", "Delete", () => attempt(api.deleteMessage(state.me, message)), "danger"),
  ].filter(Boolean);
}

/** The bot's own commands for a message, such as "Retake this picture". */
function apps(message) {
  if (message.flags & EPHEMERAL) return [];
  const commands = state.commands.filter((command) => command.type === MESSAGE_COMMAND);
  return commands.map(({ name }) =>
    item("app", name, () => attempt(run(message.channel_id, { name, target: message.id }, name)), "app"),
  );
}

function item(drawing, label, act, kind = "") {
  const onclick = () => {
    closePopup();
    act();
  };
  return h("button", { type: "button", role: "menuitem", class: `menu-item ${kind}`, onclick }, icon(drawing), label);
}

async function attempt(doing) {
  try {
    await doing;
  } catch (refused) {
    complain(refused.message);
  }
}

async function copy(message) {
  try {
    await navigator.clipboard.writeText(message.content || summary(message));
    toast("Copied.");
  } catch {
    complain("The browser doesn’t let this page copy.");
  }
}
