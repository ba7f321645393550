/** The first steps, said where they can be taken; each can be put away for good. */

import { parse } from "../composer/commands.js";
import { h, iconButton } from "../dom.js";
import { isThread, threadsOf } from "../names.js";
import { state, messagesOf, on, once } from "../store.js";

const PLACE = "retake.hints";
const IDEAS = [
  "/imagine a red fox in a snowy forest, watercolor, wide shot at dusk, no people",
  "/imagine a lighthouse on a cliff in a storm, oil painting, low angle, dramatic light",
  "/imagine a cat asleep on a windowsill, flat illustration, warm morning light",
];
const CHANGES = ["keep everything but darken the background", "try it at dawn, noon and dusk", "make it a wide shot"];

/** `fill` puts words into the composer; they are sent by the person. */
export function createHints(fill) {
  const shown = h("aside", { class: "hints", "aria-label": "First steps", hidden: true });
  const draw = once(() => {
    const hint = fitting();
    shown.hidden = !hint;
    shown.replaceChildren(...(hint ? [card(hint)] : []));
  });
  on("place talk message world", draw);
  return shown;

  function card({ name, words, chips }) {
    const away = () => {
      localStorage.setItem(PLACE, JSON.stringify([...putAway(), name]));
      draw();
    };
    return h(
      "div",
      { class: "hint" },
      h("p", {}, words),
      h("div", { class: "chips" }, chips.map((chip) => h("button", { type: "button", class: "chip", onclick: () => fill(chip) }, chip))),
      iconButton("close", "Put this hint away", away),
    );
  }
}

function fitting() {
  const hint = hintFor(state.channels.get(state.here));
  return hint && !putAway().includes(hint.name) ? hint : null;
}

function hintFor(channel) {
  if (!channel || !state.talks.has(channel.id)) return null;
  if (channel.name === "pictures" && !threadsOf(channel).length) {
    return { name: "idea", words: "New here? Choose an idea and send it: its pictures come in a thread of their own.", chips: IDEAS };
  }
  if (!isThread(channel) || !messagesOf(channel.id).some(isSheet)) return null;
  const changed = messagesOf(channel.id).filter(isSheet).length > 1;
  if (!changed) return { name: "change", words: "Pick a number under the pictures, then say what should be different. One thing at a time:", chips: CHANGES };
  if (messagesOf(channel.id).some((message) => message.interaction_metadata?.name === "keep")) return null;
  return { name: "keep", words: "Only that changed? Pick the one you like, and save it for good:", chips: ["/keep", "/keepers list", "/compare"].filter(parse) };
}

const isSheet = (message) => message.author.bot && message.attachments.some((file) => file.width);

function putAway() {
  try {
    return JSON.parse(localStorage.getItem(PLACE)) ?? [];
  } catch {
    return [];
  }
}
