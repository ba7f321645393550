/** The reactions under a message: who pressed what, to be pressed or taken back. */

import * as api from "../api.js";
import { h, icon } from "../dom.js";
import { drawEmoji, emojiName } from "../emoji.js";
import { memberName } from "../names.js";
import { EPHEMERAL, state } from "../store.js";
import { pickEmoji } from "./picker.js";
import { complain } from "./toasts.js";

const NAMED = 8;

export function reactionsOf(message) {
  const reactors = Object.entries(message.reactors ?? {});
  if (!reactors.length || message.flags & EPHEMERAL) return null;
  const pills = reactors.map(([emoji, people]) => pill(message, emoji, people));
  const add = h(
    "button",
    { type: "button", class: "pill add", "data-key": "add-reaction", "aria-label": "Add a reaction", title: "Add a reaction" },
    icon("smile", 18),
  );
  add.addEventListener("click", () => offerReactions(add, message));
  return h("div", { class: "reactions", role: "group", "aria-label": "Reactions" }, pills, add);
}

export function offerReactions(anchor, message) {
  pickEmoji(anchor, (emoji) => press(message, emoji, true));
}

function pill(message, emoji, people) {
  const mine = people.includes(state.me);
  const who = `${listed(people)} reacted with ${emojiName(emoji)}`;
  return h(
    "button",
    {
      type: "button",
      class: "pill",
      "data-key": `reaction-${emoji}`,
      "aria-pressed": String(mine),
      "aria-label": `${emojiName(emoji)}: ${people.length}. ${who}`,
      title: who,
      onclick: () => press(message, emoji, !mine),
    },
    drawEmoji(emoji),
    h("span", { class: "count" }, people.length),
  );
}

async function press(message, emoji, pressed) {
  try {
    await api.react(state.me, message, emoji, pressed);
  } catch (refused) {
    complain(refused.message);
  }
}

function listed(people) {
  const names = people.slice(0, NAMED).map((id) => (id === state.me ? "You" : memberName(id)));
  const more = people.length - names.length;
  if (more) return `${names.join(", ")} and ${more} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names[0];
}
