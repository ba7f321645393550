/** What each person has read, remembered by the browser. */

import { state, isLater, tell } from "./store.js";

const PLACE = "retake.read";
let unreadFrom = null; // the last message read when the channel in sight was opened

/** The id after which messages are new, for the line above them; null where none is. */
export const newSince = () => unreadFrom;

/** Channels seen for the first time count as read: nobody missed what was before them. */
export function noteChannels() {
  const read = all();
  const mine = (read[state.me] ??= {});
  for (const channel of state.channels.values()) {
    mine[channel.id] ??= channel.last_message_id ?? "0";
  }
  save(read);
}

export function isUnread(channel) {
  if (channel.id === state.here) return false;
  const last = all()[state.me]?.[channel.id];
  return Boolean(channel.last_message_id) && isLater(channel.last_message_id, last ?? "0");
}

/** Everything in the channel in sight has been seen. */
export function markRead() {
  const channel = state.channels.get(state.here);
  const last = channel?.last_message_id;
  if (!last) return;
  const read = all();
  const mine = (read[state.me] ??= {});
  if (mine[channel.id] === last) return;
  mine[channel.id] = last;
  save(read);
  tell("reading");
}

/** Another channel is opened: what is new in it is new since now. */
export function forgetUnread() {
  const last = all()[state.me]?.[state.here];
  const latest = state.channels.get(state.here)?.last_message_id;
  unreadFrom = last && latest && isLater(latest, last) ? last : null;
}

export function clearNewLine() {
  unreadFrom = null;
}

function all() {
  try {
    return JSON.parse(localStorage.getItem(PLACE)) ?? {};
  } catch {
    return {};
  }
}

function save(read) {
  localStorage.setItem(PLACE, JSON.stringify(read));
}
