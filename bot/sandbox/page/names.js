/** How people and places are called. */

import { state } from "./store.js";

export function memberName(id) {
  const member = state.members.get(id);
  return member ? (member.nick ?? member.name) : "somebody who left";
}

/** The name of a message's author, who may have left meanwhile. */
export function authorName(user) {
  const member = state.members.get(user.id);
  return member?.nick ?? user.global_name ?? user.username;
}

export const isDm = (channel) => channel.type === 1;
export const isForum = (channel) => channel.type === 15;
export const isThread = (channel) => channel.type >= 10 && channel.type <= 12;

export function channelName(id) {
  const channel = state.channels.get(id);
  if (!channel) return "unknown";
  return isDm(channel) ? state.bot.username : channel.name;
}

/** The name with the sign of its kind: #pictures. */
export function titleOf(channel) {
  return isDm(channel) || isThread(channel) ? channelName(channel.id) : `#${channel.name}`;
}

export function iconOf(channel) {
  if (isDm(channel)) return "mail";
  if (isForum(channel)) return "forum";
  return isThread(channel) ? "thread" : "hash";
}

export const isMine = (user) => user.id === state.me;

export function threadsOf(channel) {
  const threads = [...state.channels.values()].filter((one) => one.parent_id === channel.id);
  return threads.filter((one) => !one.thread_metadata?.archived).toReversed();
}
