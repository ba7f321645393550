/** Private answers the person has put away; the bot, as in Discord, never learns of it. */

import { dropMessage } from "../store.js";

const PLACE = "retake.dismissed";
const KEPT = 300;

export function dismiss(message) {
  localStorage.setItem(PLACE, JSON.stringify([...ids(), message.id].slice(-KEPT)));
  dropMessage(message.channel_id, message.id);
}

export const isDismissed = (message) => ids().includes(message.id);

function ids() {
  try {
    return JSON.parse(localStorage.getItem(PLACE)) ?? [];
  } catch {
    return [];
  }
}
