/** Discord's markdown by lines: code blocks, headings, quotes, lists, small print, paragraphs. */

import { h } from "../dom.js";
import { isOnlyEmoji } from "../emoji.js";
import { inline } from "./inline.js";

const FENCE = /```(?:([\w+#.-]{1,20})\n)?\n?([^]*?)\n?```/u;
const HEADING = /^(#{1,3}) +(\S.*)$/u;
const SMALL = /^-# +(\S.*)$/u;
const QUOTE = /^> ?(.*)$/u;
const ITEM = /^( *)([-*]|\d{1,4}\.) +(\S.*)$/u;

/** A message's words as nodes. */
export function markdown(text) {
  const words = h("div", { class: isOnlyEmoji(text) ? "words large" : "words" });
  words.append(...blocks(text));
  return words;
}

function blocks(text, quoted = false) {
  const fence = FENCE.exec(text);
  if (!fence || !fence[2].trim()) return ruled(text, quoted);
  const before = text.slice(0, fence.index).replace(/\n$/u, "");
  const after = text.slice(fence.index + fence[0].length).replace(/^\n/u, "");
  const code = h("pre", { tabindex: "0", "aria-label": "Code" }, h("code", {}, fence[2]));
  return [...(before ? ruled(before, quoted) : []), code, ...(after ? blocks(after, quoted) : [])];
}

function ruled(text, quoted) {
  if (!quoted) {
    const rest = /(?:^|\n)>>> ([^]*)$/u.exec(text);
    if (rest) return [...lines(text.slice(0, rest.index)), h("blockquote", {}, blocks(rest[1], true))];
  }
  return lines(text, quoted);
}

function lines(text, quoted = false) {
  if (!text) return [];
  const rows = text.split("\n");
  const nodes = [];
  let at = 0;
  while (at < rows.length) {
    const [node, taken] = block(rows, at, quoted);
    if (node) nodes.push(node);
    at += taken;
  }
  return nodes;
}

/** The block that begins at a line, and how many lines it takes. */
function block(rows, at, quoted) {
  const heading = HEADING.exec(rows[at]);
  // The page's own headings end at level 2.
  if (heading) return [h(`h${heading[1].length + 2}`, {}, inline(heading[2])), 1];
  const small = SMALL.exec(rows[at]);
  if (small) return [h("p", { class: "small" }, inline(small[1])), 1];
  if (!quoted && QUOTE.test(rows[at]) && /^>( |$)/u.test(rows[at])) return quote(rows, at);
  if (ITEM.test(rows[at])) return list(rows, at);
  return paragraph(rows, at, quoted);
}

function quote(rows, at) {
  let end = at;
  while (end < rows.length && /^>( |$)/u.test(rows[end])) end += 1;
  const inner = rows.slice(at, end).map((row) => QUOTE.exec(row)[1]);
  return [h("blockquote", {}, blocks(inner.join("\n"), true)), end - at];
}

function list(rows, at) {
  const items = [];
  let end = at;
  for (; end < rows.length; end += 1) {
    const found = ITEM.exec(rows[end]);
    if (!found) break;
    items.push({ indent: found[1].length, ordered: /\d/u.test(found[2]), start: parseInt(found[2], 10), text: found[3] });
  }
  const [element, taken] = nested(items, 0);
  return [element, Math.min(taken, end - at)];
}

/** The list that begins with an item, and the index of the first item after it. */
function nested(items, from) {
  const { indent, ordered, start } = items[from];
  const element = h(ordered ? "ol" : "ul", ordered && start > 1 ? { start } : {});
  let at = from;
  while (at < items.length && items[at].indent >= indent) {
    if (items[at].indent > indent + 1 && element.lastChild) {
      const [inner, next] = nested(items, at);
      element.lastChild.append(inner);
      at = next;
    } else if (items[at].ordered !== ordered && items[at].indent === indent) {
      break;
    } else {
      element.append(h("li", {}, inline(items[at].text)));
      at += 1;
    }
  }
  return [element, at];
}

function paragraph(rows, at, quoted) {
  let end = at;
  while (end < rows.length && (end === at || isPlain(rows[end], quoted))) end += 1;
  const text = rows.slice(at, end).join("\n");
  return [text.trim() ? h("p", {}, inline(text)) : null, end - at];
}

function isPlain(row, quoted) {
  return !HEADING.test(row) && !SMALL.test(row) && !ITEM.test(row) && (quoted || !/^>( |$)/u.test(row));
}
