/** What a message refers to: the one it answers, the command behind it, the thread under it. */

import { h, icon } from "../dom.js";
import { withEmoji } from "../emoji.js";
import { authorName, channelName, memberName } from "../names.js";
import { addressOf } from "../route.js";
import { LOADING, state } from "../store.js";
import { clockTime } from "../time.js";
import { avatar } from "./avatar.js";

const RENAMED = 4;
const PINNED = 6;
const JOINED = 7;
const THREAD_CREATED = 18;
const REPLY = 19;
const SHORT = 140;

/** The line above a message: what it replies to, or which command it answers. */
export function originOf(message) {
  const command = message.interaction_metadata;
  if (command?.name && command.user) {
    const name = message.type === 23 ? command.name : `/${command.name}`;
    return h("p", { class: "origin" }, avatar(command.user, "tiny"), h("b", {}, authorName(command.user)), " used ", h("code", {}, name));
  }
  if (message.type !== REPLY && !message.message_reference) return null;
  const original = message.referenced_message;
  if (message.type !== REPLY) return null;
  if (!original) return h("p", { class: "origin" }, icon("reply", 16), h("i", {}, "The message it answers was deleted."));
  return h(
    "a",
    { class: "origin", href: addressOf({ channel: original.channel_id, message: original.id }), "data-key": "origin" },
    avatar(original.author, "tiny"),
    h("b", {}, authorName(original.author)),
    h("span", { class: "excerpt" }, withEmoji(summary(original))),
  );
}

/** One of Discord's own notes in place of a message, or null. */
export function noteOf(message) {
  const words = noteWords(message);
  if (!words) return null;
  return h("p", { class: "note-words" }, words, " ", h("time", {}, clockTime(new Date(message.timestamp))));
}

/** A message in a few words, for quotes, lists and screen readers. */
export function summary(message) {
  if (message.flags & LOADING) return "is thinking…";
  const words = plain(message.content || textOf(message.components));
  if (words) return words.length > SHORT ? `${words.slice(0, SHORT).trimEnd()}…` : words;
  if (message.attachments.length) return message.attachments[0].width ? "a picture" : "a file";
  return message.embeds[0]?.title ?? "a message";
}

/** The link under a message that a thread hangs on. */
export function threadLine(message) {
  const thread = state.channels.get(message.id) ?? message.thread;
  if (!thread?.thread_metadata || message.channel_id === thread.id) return null;
  const count = thread.message_count ?? 0;
  const many = count === 1 ? "1 message" : `${count} messages`;
  return h(
    "a",
    { class: "thread-line", href: addressOf({ channel: thread.id }), "data-key": "thread", "aria-label": `Thread: ${thread.name}, ${many}` },
    icon("thread", 18),
    h("span", { class: "thread-name" }, withEmoji(thread.name)),
    h("span", { class: "thread-count" }, `${many} ›`),
  );
}

function noteWords(message) {
  const who = h("b", {}, authorName(message.author));
  if (message.type === PINNED) return [icon("note", 16), who, " pinned a message."];
  if (message.type === RENAMED) return [icon("edit", 16), who, " changed the name to ", h("b", {}, message.content)];
  if (message.type === JOINED) return [icon("plus", 16), who, " joined."];
  if (message.type === THREAD_CREATED) {
    const channel = message.message_reference?.channel_id;
    const link = h("a", { href: addressOf({ channel }) }, message.content || channelName(channel));
    return [icon("thread", 16), who, " started a thread: ", link];
  }
  return null;
}

function textOf(components) {
  return components.map((one) => one.content ?? textOf(one.components ?? [])).filter(Boolean).join(" ");
}

function plain(markdown) {
  return markdown
    .replace(/<@!?(\d+)>/gu, (_, id) => `@${memberName(id)}`)
    .replace(/<#(\d+)>/gu, (_, id) => `#${channelName(id)}`)
    .replace(/^(?:#{1,3}|-#|>>>|>) /gmu, "")
    .replace(/\*\*|__|~~|\|\||`+/gu, "")
    .replace(/\\([^\w\s])/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
}
