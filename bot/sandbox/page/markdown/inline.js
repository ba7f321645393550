/** Discord's markdown within a line: one pass over the text, straight to nodes. */

import { h } from "../dom.js";
import { withEmoji } from "../emoji.js";
import { link, mention, moment } from "./links.js";

const DEEPEST = 8;
const PLAIN = /[^\\`<[*_~|@h]+/uy;

/** What may begin at a place in the text, in the order in which it is tried. */
const RULES = [
  [/\\([!-/:-@[-`{-~])/uy, (found) => [found[1]]],
  [/(`+)(?!`)([^]*?[^`])\1(?!`)/uy, (found) => [h("code", {}, trimmed(found[2]))]],
  [/<@!?(\d{1,20})>/uy, (found) => [mention("member", found[1])]],
  [/<@&(\d{1,20})>/uy, (found) => [mention("role", found[1])]],
  [/<#(\d{1,20})>/uy, (found) => [mention("channel", found[1])]],
  [/<\/([-\w ]{1,100}):\d{1,20}>/uy, (found) => [h("span", { class: "mention" }, `/${found[1]}`)]],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/uy, (found) => [moment(Number(found[1]), found[2])]],
  [/<a?:(\w{2,32}):\d{1,20}>/uy, (found) => [`:${found[1]}:`]],
  [/<(https?:\/\/[^\s<>]+)>/uy, (found) => [link(found[1])]],
  [/\[((?:\\.|[^[\]\\\n]){1,200})\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\))?)>?\)/uy, namedLink],
  [/https?:\/\/[^\s<]*[^\s<.,:;!?"'*_~|)\]]/uy, (found) => [link(found[0])]],
  [/@(everyone|here)\b/uy, (found) => [h("span", { class: "mention" }, found[0])]],
  [/\*\*\*((?:\\[^]|[^*\\])+)\*\*\*/uy, (found, deeper) => [h("strong", {}, h("em", {}, deeper(found[1])))]],
  [/\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/uy, wrapped("strong")],
  [/__((?:\\[^]|[^\\])+?)__(?!_)/uy, wrapped("u")],
  [/\*(?!\s)((?:\*\*(?:\\[^]|[^*\\])+\*\*|\\[^]|[^*\\])+)\*(?!\*)/uy, wrapped("em")],
  [/(?<!\w)_((?:__(?:\\[^]|[^_\\])+__|\\[^]|[^_\\])+)_(?![\w])/uy, wrapped("em")],
  [/~~((?:\\[^]|[^\\])+?)~~/uy, wrapped("s")],
  [/\|\|((?:\\[^]|[^\\])+?)\|\|/uy, (found, deeper) => [spoiler(deeper(found[1]))]],
];

/** Text of one or more lines as nodes; a line's end is a line's end. */
export function inline(text, depth = 0) {
  const nodes = [];
  let plain = "";
  let at = 0;
  const deeper = (inner) => inline(inner, depth + 1);
  while (at < text.length) {
    const found = depth < DEEPEST ? match(text, at) : null;
    if (found) {
      nodes.push(...lines(plain), ...found.rule(found.match, deeper));
      plain = "";
      at += found.match[0].length;
    } else {
      const run = plainRun(text, at);
      plain += run;
      at += run.length;
    }
  }
  nodes.push(...lines(plain));
  return nodes;
}

function match(text, at) {
  for (const [pattern, rule] of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { match: found, rule };
  }
  return null;
}

function plainRun(text, at) {
  PLAIN.lastIndex = at;
  return PLAIN.exec(text)?.[0] ?? text[at];
}

function lines(text) {
  if (!text) return [];
  return text.split("\n").flatMap((line, number) => [...(number ? [h("br")] : []), ...withEmoji(line)]);
}

function wrapped(tag) {
  return (found, deeper) => [h(tag, {}, deeper(found[1]))];
}

function namedLink(found, deeper) {
  return [link(found[2], deeper(found[1].replace(/https?:\/\//gu, "")))];
}

function trimmed(code) {
  return /^ .*[^ ].* $/su.test(code) ? code.slice(1, -1) : code;
}

function spoiler(inside) {
  const hidden = h("button", { type: "button", class: "spoiler", "aria-expanded": "false", "aria-label": "Spoiler: press to show" });
  const shown = h("span", { class: "spoiler-inside" }, inside);
  hidden.append(shown);
  hidden.addEventListener("click", () => {
    hidden.setAttribute("aria-expanded", "true");
    hidden.removeAttribute("aria-label");
  });
  return hidden;
}
