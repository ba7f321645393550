/** What each person has read, remembered by the browser. */

import { state, isLater, tell } from "./store.js";

const PLACE = "retake.read";
let read = load(); // by person, by channel: the last message read
let unreadFrom = null; // the last message read when the channel in sight was opened

// Another window of the same browser may have been read in.
addEventListener("storage", (event) => {
  if (event.key !== PLACE) return;
  read = load();
  tell("reading");
});

/** The id after which messages are new, for the line above them; null where none is. */
export const newSince = () => unreadFrom;

/** Channels seen for the first time count as read: nobody missed what was before them. */
export function noteChannels() {
  for (const channel of state.channels.values()) mine()[channel.id] ??= channel.last_message_id ?? "0";
  save();
}

export function isUnread(channel) {
  if (channel.id === state.here) return false;
  return Boolean(channel.last_message_id) && isLater(channel.last_message_id, mine()[channel.id] ?? "0");
}

/** Everything in the channel in sight has been seen. */
export function markRead() {
  const channel = state.channels.get(state.here);
  const last = channel?.last_message_id;
  if (!last || mine()[channel.id] === last) return;
  mine()[channel.id] = last;
  save();
  tell("reading");
}

/** Another channel is opened: what is new in it is new since now. */
export function forgetUnread() {
  const last = mine()[state.here];
  const latest = state.channels.get(state.here)?.last_message_id;
  unreadFrom = last && latest && isLater(latest, last) ? last : null;
}

export function clearNewLine() {
  unreadFrom = null;
}

function mine() {
  return (read[state.me] ??= {});
}

function load() {
  try {
    return JSON.parse(localStorage.getItem(PLACE)) ?? {};
  } catch {
    return {};
  }
}

function save() {
  localStorage.setItem(PLACE, JSON.stringify(read));
}
