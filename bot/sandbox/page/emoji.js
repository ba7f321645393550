/** Emoji as drawings: the same on every machine, whatever its fonts. */

import { h } from "./dom.js";

const PICTURE = "(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier})";
const JOINED = `${PICTURE}\\p{Emoji_Modifier}?(?:\\u200D(?:${PICTURE}|\\p{Extended_Pictographic})\\p{Emoji_Modifier}?)*`;
const EMOJI = new RegExp(`[0-9#*]\\uFE0F?\\u20E3|\\p{Regional_Indicator}{2}|${JOINED}`, "gu");
const ONLY_EMOJI = new RegExp(`^(?:\\s*(?:${EMOJI.source})){1,8}\\s*$`, "u");

/** Pieces to try first: what the bot understands, then what people like to say. */
export const COMMON = [
  ["1️⃣", "one"],
  ["2️⃣", "two"],
  ["3️⃣", "three"],
  ["4️⃣", "four"],
  ["5️⃣", "five"],
  ["6️⃣", "six"],
  ["7️⃣", "seven"],
  ["8️⃣", "eight"],
  ["9️⃣", "nine"],
  ["🔟", "ten"],
  ["🔁", "again"],
  ["💾", "save"],
  ["❌", "cancel"],
  ["✅", "check"],
  ["🔍", "compare"],
  ["✉️", "letter"],
  ["👍", "thumbs up"],
  ["👎", "thumbs down"],
  ["❤️", "heart"],
  ["⭐", "star"],
  ["🎉", "party"],
  ["🔥", "fire"],
  ["👀", "eyes"],
  ["😀", "smile"],
  ["😂", "laugh"],
  ["😍", "love"],
  ["🤔", "thinking"],
  ["😮", "astonished"],
  ["😢", "sad"],
  ["🙏", "please"],
  ["👏", "applause"],
  ["💯", "hundred"],
  ["🎨", "palette"],
  ["🖼️", "picture"],
  ["📷", "camera"],
  ["✨", "sparkles"],
  ["🌈", "rainbow"],
  ["🌙", "moon"],
  ["☀️", "sun"],
  ["❄️", "snow"],
  ["🦊", "fox"],
  ["🐈", "cat"],
  ["🐕", "dog"],
  ["🌲", "tree"],
  ["🌸", "blossom"],
  ["🏔️", "mountain"],
  ["🚀", "rocket"],
  ["🤖", "robot"],
];

const NAMES = new Map(COMMON);

export const emojiName = (emoji) => NAMES.get(emoji) ?? emoji;

/** Whether a text is a few emoji and nothing else: those are shown larger. */
export const isOnlyEmoji = (text) => ONLY_EMOJI.test(text);

/** One emoji as a drawing; where there is none, the character itself. */
export function drawEmoji(emoji) {
  const number = /^(?:([0-9#*])\uFE0F?\u20E3|(\u{1F51F}))$/u.exec(emoji);
  if (number) return keycap(emoji, number[1] ?? "10");
  const code = [...emoji].map((point) => point.codePointAt(0).toString(16).toUpperCase().padStart(4, "0"));
  const drawing = h("img", {
    class: "emoji",
    src: `/emoji/${code.join("-")}.svg`,
    alt: emoji,
    draggable: "false",
    decoding: "async",
  });
  drawing.addEventListener("error", () => drawing.replaceWith(emoji), { once: true });
  return drawing;
}

/** Numbers are what people press most here: they must be read at a glance. */
function keycap(emoji, number) {
  return h("span", { class: "emoji keycap", role: "img", "aria-label": number, "data-emoji": emoji }, number);
}

/** A text as nodes, with its emoji drawn. */
export function withEmoji(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(EMOJI)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    nodes.push(drawEmoji(found[0]));
    from = found.index + found[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}
