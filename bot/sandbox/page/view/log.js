/** The messages of a channel, kept in step with what the page knows of them. */

import { focusedKey, h, restoreFocus } from "../dom.js";
import { clearNewLine, newSince } from "../reading.js";
import { state, isLater, messageOf, messagesOf, on } from "../store.js";
import { dayName, sameDay } from "../time.js";
import { announce } from "./toasts.js";
import { isDismissed } from "./dismissed.js";
import { renderMessage, spoken } from "./message.js";
import { roveThrough } from "./roving.js";
import { isMine } from "../names.js";

const TOGETHER_MS = 7 * 60_000;
// Message types that begin anew: notes, a thread's beginning, and then replies and commands too.
const APART = [4, 6, 7, 18, 21];
const ALONE = [...APART, 19, 20, 23];

/** The list of messages; `scroller` is told before and after it changes. */
export function createLog(scroller) {
  const list = h("ol", { class: "messages" });
  // New messages are told by the announcer: edits in place would make a live log talk on and on.
  const log = h("div", { class: "log", role: "log", "aria-live": "off", "aria-label": "Messages", tabindex: "-1" }, list);
  roveThrough(list);
  on("message", changed);
  return { log, list, fill };

  function fill() {
    list.replaceChildren(...itemsOf(shown()));
  }

  function changed({ channel, id, kind }) {
    if (channel !== state.here) return;
    if (kind === "created") created(messageOf(channel, id));
    else scroller.steady(() => redraw(id, kind));
  }

  function created(message) {
    if (isDismissed(message)) return;
    if (isMine(message.author)) clearNewLine();
    const last = shown().at(-2);
    scroller.following(isAnswerToMe(message), () => list.append(...lines(last, message), renderMessage(message, isGrouped(last, message))));
    if (!isMine(message.author)) announce(spoken(message));
  }

  function redraw(id, kind) {
    const messages = shown();
    const at = messages.findIndex((message) => message.id === id);
    const old = list.querySelector(`li[data-id="${id}"]`);
    if (!old) return;
    if (kind === "deleted") remove(old, messages.findIndex((message) => isLater(message.id, id)), messages);
    else replace(old, renderMessage(messages[at], isGrouped(messages[at - 1], messages[at])));
  }

  /** The message after it may have been grouped with it, and the line of its day may go. */
  function remove(old, at, messages) {
    const hadFocus = old.contains(document.activeElement);
    old.remove();
    const next = at < 0 ? null : list.querySelector(`li[data-id="${messages[at].id}"]`);
    let line = next ? next.previousElementSibling : list.lastElementChild;
    while (line?.matches(".divider")) {
      line.remove();
      line = next ? next.previousElementSibling : list.lastElementChild;
    }
    if (next) {
      next.before(...lines(messages[at - 1], messages[at]));
      replace(next, renderMessage(messages[at], isGrouped(messages[at - 1], messages[at])));
    }
    if (hadFocus) ([...list.querySelectorAll("article")].at(-1) ?? log).focus();
  }

  function shown() {
    return messagesOf(state.here).filter((message) => !isDismissed(message));
  }
}

/** One's own words, and the answer to one's own command, are always gone to. */
function isAnswerToMe({ author, interaction_metadata: origin }) {
  return isMine(author) || (Boolean(origin?.name) && isMine(origin.user));
}

function itemsOf(messages) {
  return messages.flatMap((message, at) => [
    ...lines(messages[at - 1], message),
    renderMessage(message, isGrouped(messages[at - 1], message)),
  ]);
}

function replace(old, fresh) {
  // The same picture stays the same element, so that it doesn't blink at every edit.
  for (const picture of fresh.querySelectorAll("img[data-picture]")) {
    const before = old.querySelector(`img[data-picture="${CSS.escape(picture.dataset.picture)}"]`);
    if (before?.getAttribute("src") === picture.getAttribute("src")) picture.replaceWith(before);
  }
  const key = focusedKey(old);
  old.replaceWith(fresh);
  restoreFocus(fresh, key);
}

function isGrouped(before, message) {
  if (!before || ALONE.includes(message.type) || before.author.id !== message.author.id) return false;
  if (lines(before, message).length || APART.includes(before.type)) return false;
  return (before.flags & 64) === (message.flags & 64) && new Date(message.timestamp) - new Date(before.timestamp) < TOGETHER_MS;
}

/** The lines that divide a message from the one before: a new day, what is new. */
function lines(before, message) {
  const date = new Date(message.timestamp);
  const found = [];
  if (!before || !sameDay(new Date(before.timestamp), date)) found.push(divider("day", dayName(date)));
  if (isFirstNew(before, message)) found.push(divider("new", "New"));
  return found;
}

function isFirstNew(before, message) {
  const since = newSince();
  return Boolean(since) && isLater(message.id, since) && !(before && isLater(before.id, since));
}

function divider(kind, words) {
  return h("li", { class: `divider ${kind}`, role: "separator", "aria-label": words }, h("span", {}, words));
}
