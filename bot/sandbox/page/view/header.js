/** Where one is, and how the line to the playground stands. */

import { h, icon, iconButton, refill } from "../dom.js";
import { withEmoji } from "../emoji.js";
import { channelName, iconOf, isDm, isThread, titleOf } from "../names.js";
import { addressOf } from "../route.js";
import { state, on, once } from "../store.js";
import { openDrawer } from "./drawer.js";
import { openHelp } from "./help.js";

export function createHeader(element, notices) {
  const menu = iconButton("menu", "Channels", () => openDrawer(menu), { class: "icon-button drawer-only" });
  const title = h("div", { class: "title" });
  const help = iconButton("keyboard", "Keys", () => openHelp());
  const stand = h("p", { class: "stand-in" }, "Playground: a stand-in for Discord", h("span", { class: "wide" }, " on your own computer"));
  element.append(menu, title, stand, help);
  on("world place", once(() => state.here && refill(title, ...whereabouts())));
  const draw = once(() => refill(notices, connection() ?? offline()));
  on("world connection", draw);
  draw();
}

function whereabouts() {
  const channel = state.channels.get(state.here);
  if (!channel) return [];
  const parent = isThread(channel) ? state.channels.get(channel.parent_id) : null;
  return [
    parent ? h("a", { class: "parent", href: addressOf({ channel: parent.id }), "data-key": "parent" }, titleOf(parent)) : null,
    parent ? icon("chevron", 14) : icon(iconOf(channel)),
    h("h1", { title: channelName(channel.id) }, withEmoji(channelName(channel.id))),
    topic(channel),
  ];
}

function topic(channel) {
  const words = isDm(channel) ? "Between you and the bot" : channel.topic;
  return words ? h("p", { class: "topic muted" }, words) : null;
}

function connection() {
  if (state.connection === "open") return null;
  const words = state.connection === "lost" ? "Reconnecting… The playground doesn’t answer; everything here will be caught up with." : "Connecting…";
  return h("p", { class: "notice late", role: "status" }, h("span", { class: "spinner", "aria-hidden": "true" }), words);
}

function offline() {
  if (!state.bot || state.bot.connected) return null;
  const name = state.bot.username;
  return h(
    "p",
    { class: "notice quiet", role: "status" },
    h("span", { class: "lamp", "aria-hidden": "true" }),
    `${name} is offline: it is starting or was stopped. What you write stays here; commands and buttons work again once it is back.`,
  );
}
