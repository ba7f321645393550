/** One message. */

import { h, icon, iconButton } from "../dom.js";
import { markdown } from "../markdown/blocks.js";
import { authorName, isMine } from "../names.js";
import { EPHEMERAL, LOADING, state } from "../store.js";
import { clockTime, fullTime, shortTime } from "../time.js";
import { avatar } from "./avatar.js";
import { componentsOf } from "./components.js";
import { dismiss } from "./dismissed.js";
import { embedsOf } from "./embeds.js";
import { openMenu } from "./menu.js";
import { filesOf } from "./pictures.js";
import { offerReactions, reactionsOf } from "./reactions.js";
import { noteOf, originOf, summary, threadLine } from "./references.js";
import { startReply } from "./reply.js";

const THREAD_STARTER = 21;

/** A message as a list item; `grouped` leaves out who wrote it, who has just written before. */
export function renderMessage(message, grouped) {
  const note = noteOf(message);
  const shown = message.type === THREAD_STARTER ? (message.referenced_message ?? message) : message;
  const date = new Date(message.timestamp);
  const article = h(
    "article",
    {
      class: classesOf(message, grouped, note),
      tabindex: "-1",
      "data-id": message.id,
      "data-key": `message-${message.id}`,
      "aria-label": `${authorName(shown.author)}, ${clockTime(date)}`,
    },
    note ? [note] : [originOf(message), grouped ? stamp(date) : avatar(shown.author), body(message, shown, grouped, date)],
    note ? null : tools(message),
  );
  return h("li", { class: "item", "data-id": message.id }, article);
}

/** What a screen reader is told of a new message. */
export function spoken(message) {
  return `${authorName(message.author)}: ${summary(message)}`;
}

function classesOf(message, grouped, note) {
  const mentioned = message.mentions.some(isMine) || message.mention_everyone;
  return [
    "message",
    grouped && "grouped",
    note && "note",
    mentioned && !isMine(message.author) && "mentions-me",
    message.flags & EPHEMERAL && "ephemeral",
    message.type === THREAD_STARTER && "starter",
  ].filter(Boolean).join(" ");
}

function body(message, shown, grouped, date) {
  return h(
    "div",
    { class: "body" },
    grouped ? null : heading(shown, date),
    message.flags & LOADING ? thinking() : content(shown),
    filesOf(shown),
    embedsOf(shown),
    componentsOf(shown),
    reactionsOf(message),
    threadLine(message),
    message.flags & EPHEMERAL ? onlyYou(message) : null,
  );
}

function heading(message, date) {
  return h(
    "div",
    { class: "heading" },
    h("span", { class: "author" }, authorName(message.author)),
    message.author.bot ? h("span", { class: "tag" }, "bot") : null,
    h("time", { datetime: date.toISOString(), title: fullTime(date) }, clockTime(date)),
  );
}

function stamp(date) {
  return h("time", { class: "stamp", datetime: date.toISOString(), title: fullTime(date) }, shortTime(date));
}

function content(message) {
  const edited = message.edited_timestamp;
  if (!message.content) return null;
  const words = markdown(message.content);
  if (edited) {
    const mark = h("span", { class: "edited", title: fullTime(new Date(edited)) }, " (edited)");
    const last = words.lastElementChild;
    (last?.tagName === "P" ? last : words).append(mark);
  }
  return words;
}

function thinking() {
  const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  return h("p", { class: "thinking" }, dots, ` ${state.bot.username} is thinking…`);
}

function onlyYou(message) {
  return h(
    "p",
    { class: "only-you" },
    icon("eye", 16),
    " Only you can see this · ",
    h("button", { type: "button", class: "link", "data-key": "dismiss", onclick: () => dismiss(message) }, "Dismiss message"),
  );
}

/** What can be done with a message; shown when it is pointed at or has the focus. */
function tools(message) {
  if (message.flags & LOADING) return null;
  const more = iconButton("more", "More", () => openMenu(more, message), { "data-key": "more", "aria-haspopup": "menu", "aria-expanded": "false" });
  const bar = h("div", { class: "tools", role: "group", "aria-label": "What to do with this message" });
  if (!(message.flags & EPHEMERAL)) {
    const react = iconButton("smile", "Add a reaction", () => offerReactions(react, message), { "data-key": "react", "aria-expanded": "false" });
    bar.append(react, iconButton("reply", "Reply", () => startReply(message), { "data-key": "reply" }));
  }
  bar.append(more);
  return bar;
}
