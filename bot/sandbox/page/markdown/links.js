/** What points elsewhere: addresses, people, channels, moments. */

import { h } from "../dom.js";
import { channelName, iconOf, memberName } from "../names.js";
import { addressOf } from "../route.js";
import { state } from "../store.js";
import { icon } from "../dom.js";
import { fullTime, relativeTime } from "../time.js";

// discord.py writes the address of a message as Discord's own; here it leads to the message here.
const JUMP = /^https?:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d{1,20})(?:\/(\d{1,20}))?\/?$/u;

/** A link that is shown and never fetched by itself. */
export function link(url, inside) {
  const jump = JUMP.exec(url);
  if (jump && state.channels.has(jump[1])) {
    return channelLink(jump[1], jump[2], inside);
  }
  const attributes = { href: url, target: "_blank", rel: "noopener noreferrer" };
  return inside ? h("a", { ...attributes, title: url }, inside) : h("a", attributes, url);
}

export function mention(kind, id) {
  if (kind === "channel") return channelLink(id);
  if (kind === "role") return h("span", { class: "mention" }, `@${roleName(id)}`);
  const mine = id === state.me ? " mention-me" : "";
  return h("span", { class: `mention${mine}` }, `@${memberName(id)}`);
}

export function moment(seconds, style = "f") {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return String(seconds);
  const attributes = { datetime: date.toISOString(), title: fullTime(date) };
  return h("time", attributes, style === "R" ? relativeTime(date) : format(date, style));
}

function channelLink(channel, message, inside) {
  const known = state.channels.get(channel);
  if (!known) return h("span", { class: "mention" }, "#unknown");
  const name = inside ?? [channelName(channel), message ? " › message" : ""];
  return h("a", { class: "mention", href: addressOf({ channel, message }) }, icon(iconOf(known), 14), name);
}

function roleName(id) {
  return state.guild?.roles.find((role) => role.id === id)?.name.replace(/^@/u, "") ?? "unknown role";
}

const FORMATS = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};

function format(date, style) {
  return new Intl.DateTimeFormat(undefined, FORMATS[style]).format(date);
}
