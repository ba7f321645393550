/** What can be completed in a message being written: commands, people, channels. */

import { h, icon } from "../dom.js";
import { iconOf, isDm, isThread, titleOf } from "../names.js";
import { state } from "../store.js";
import { avatar } from "../view/avatar.js";
import { search } from "./commands.js";

const MOST = 12;
const WORD = /(?:^|[\s(])([@#])([^\s@#]{0,32})$/u;

/** Suggestions for the text before the caret; `begin` starts a command, `insert` puts in words. */
export function completions(text, caret, { begin, insert }) {
  const before = text.slice(0, caret);
  if (/^\/[^\n]*$/u.test(text) && text.length < 60) {
    return search(text.slice(1)).slice(0, MOST).map((leaf) => ({ content: commandRow(leaf), take: () => begin(leaf) }));
  }
  const found = WORD.exec(before);
  if (!found) return [];
  const from = caret - found[2].length - 1;
  const rows = found[1] === "@" ? people(found[2]) : places(found[2]);
  return rows.map(({ words, content }) => ({ content, take: () => insert(from, caret, `${words} `) }));
}

/** What is sent for what is shown: @Ada becomes her mention, #lounge a link to it. */
export function withMentions(text) {
  const names = new Map();
  for (const { id, name } of state.members.values()) names.set(`@${name}`, `<@${id}>`);
  for (const channel of named()) names.set(titleOf(channel), `<#${channel.id}>`);
  const known = [...names.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w\\\\<])(?:${known.join("|")})(?![\\w])`, "gu");
  // What stands in backticks is said literally.
  return text.split(/(`+[^`]*`+)/u).map((part, at) => (at % 2 ? part : part.replace(pattern, (name) => names.get(name)))).join("");
}

function people(words) {
  const wanted = words.toLowerCase();
  const found = [...state.members.values()].filter(({ name }) => name.toLowerCase().startsWith(wanted));
  found.sort((one, other) => Number(Boolean(other.user.bot)) - Number(Boolean(one.user.bot)));
  return found.slice(0, MOST).map(({ name, user }) => ({
    words: `@${name}`,
    content: [avatar(user, "small"), h("b", {}, name), user.bot ? h("span", { class: "muted" }, "the bot") : null].filter(Boolean),
  }));
}

function places(words) {
  const wanted = words.toLowerCase();
  const found = named().filter(({ name }) => name.toLowerCase().startsWith(wanted)).slice(0, MOST);
  return found.map((channel) => ({ words: titleOf(channel), content: [icon(iconOf(channel), 18), h("b", {}, channel.name)] }));
}

function named() {
  return [...state.channels.values()].filter((channel) => !isDm(channel) && !isThread(channel));
}

function commandRow({ path, description, options }) {
  const names = options.map((option) => h("span", { class: option.required ? "" : "optional" }, option.name));
  return [
    h("span", { class: "suggestion-main" }, h("b", {}, `/${path}`), " ", h("span", { class: "suggestion-options" }, names)),
    h("small", {}, description),
  ];
}

function escaped(words) {
  return words.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
}
