/** Channels with their threads, direct messages, and who one speaks as. */

import * as api from "../api.js";
import { h, icon, iconButton, refill } from "../dom.js";
import { withEmoji } from "../emoji.js";
import { channelName, iconOf, isDm, isForum, isThread, threadsOf } from "../names.js";
import { isUnread } from "../reading.js";
import { addressOf, go } from "../route.js";
import { state, on, once } from "../store.js";
import { closeDrawer } from "./drawer.js";
import { speakerButton } from "./speaker.js";
import { complain } from "./toasts.js";

const THREADS_SHOWN = 8;
const opened = new Set(); // channels whose threads are all shown

export function createSidebar(element) {
  const inside = h("div", { class: "places" });
  const foot = h("div", { class: "sidebar-foot" });
  element.append(head(), inside, foot);
  const draw = once(() => {
    if (!state.guild) return;
    refill(inside, ...places(draw));
    refill(foot, presence(), speakerButton());
    titlePage();
  });
  on("world place reading", draw);
}

function head() {
  return h(
    "div",
    { class: "sidebar-head" },
    h("span", { class: "logo", "aria-hidden": "true" }, icon("retake", 24)),
    h("div", {}, h("p", { class: "name" }, "Retake"), h("p", { class: "muted" }, "Playground")),
    iconButton("close", "Close the channel list", closeDrawer, { class: "icon-button drawer-only" }),
  );
}

function places(draw) {
  const all = [...state.channels.values()];
  const channels = all.filter((one) => !isThread(one) && !isDm(one));
  return [
    h("h2", { id: "channels-title" }, "Channels"),
    h("ul", { class: "channels", "aria-labelledby": "channels-title" }, channels.map((one) => entry(one, draw))),
    h("h2", { id: "dms-title" }, "Direct messages"),
    h("ul", { class: "channels", "aria-labelledby": "dms-title" }, h("li", {}, direct(all.find(isDm)))),
  ];
}

function entry(channel, draw) {
  const threads = threadsOf(channel);
  const all = opened.has(channel.id) || threads.length <= THREADS_SHOWN;
  const shown = all ? threads : threads.filter((one, at) => at < THREADS_SHOWN || one.id === state.here || isUnread(one));
  return h(
    "li",
    {},
    link(channel),
    shown.length ? h("ul", { class: "threads", "aria-label": `Threads of ${channel.name}` }, shown.map((one) => h("li", {}, link(one)))) : null,
    all ? null : moreThreads(channel, threads.length - shown.length, draw),
  );
}

function moreThreads(channel, count, draw) {
  if (!count) return null;
  const show = () => {
    opened.add(channel.id);
    draw();
  };
  return h("button", { type: "button", class: "link more-threads", "data-key": `more-${channel.id}`, onclick: show }, `${count} more threads`);
}

function link(channel) {
  const here = channel.id === state.here;
  const unread = isUnread(channel);
  return h(
    "a",
    {
      class: `place ${unread ? "unread" : ""}`,
      href: addressOf({ channel: channel.id }),
      "aria-current": here ? "page" : null,
      "data-key": `place-${channel.id}`,
      title: isThread(channel) ? channelName(channel.id) : null,
      onclick: closeDrawer,
    },
    isThread(channel) ? null : icon(iconOf(channel), 18),
    h("span", { class: "place-name" }, withEmoji(channelName(channel.id))),
    unread ? h("span", { class: "dot", role: "img", "aria-label": "unread" }) : null,
    isForum(channel) ? h("span", { class: "muted kind" }, "forum") : null,
  );
}

function direct(channel) {
  if (channel) return link(channel);
  return h(
    "button",
    { type: "button", class: "place", "data-key": "open-dm", onclick: openDirect },
    icon("mail", 18),
    h("span", { class: "place-name" }, state.bot.username),
  );
}

async function openDirect() {
  try {
    const channel = await api.openDm(state.me);
    state.channels.set(channel.id, channel);
    closeDrawer();
    go({ channel: channel.id });
  } catch (refused) {
    complain(refused.message);
  }
}

function presence() {
  const here = state.bot.connected;
  const words = `${state.bot.username} is ${here ? "online" : "offline"}`;
  return h("p", { class: `presence ${here ? "here" : ""}` }, h("span", { class: "lamp", "aria-hidden": "true" }), words);
}

function titlePage() {
  const unread = [...state.channels.values()].filter(isUnread).length;
  const channel = state.channels.get(state.here);
  const place = channel ? `${channelName(channel.id)} · ` : "";
  document.title = `${unread ? `(${unread}) ` : ""}${place}Retake playground`;
}
