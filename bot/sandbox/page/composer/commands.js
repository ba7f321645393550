/** The bot's slash commands as people see them: each group and subcommand a line of its own. */

import { state } from "../store.js";

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Option types, as Discord numbers them. */
export const TYPE = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11 };

/** Every command that can be run: {path, description, options}. */
export function leaves() {
  const commands = state.commands.filter((command) => command.type === CHAT_INPUT);
  return commands.flatMap((command) => under(command, [command.name])).sort((one, other) => one.path.localeCompare(other.path));
}

function under(node, path) {
  const options = node.options ?? [];
  const nested = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (!nested.length) return [{ path: path.join(" "), description: node.description, options }];
  return nested.flatMap((option) => under(option, [...path, option.name]));
}

/** Commands that a beginning fits: those whose name begins so, then those that speak of it. */
export function search(words) {
  const wanted = words.toLowerCase().trim();
  const all = leaves();
  const rank = ({ path, description }) => {
    if (path.startsWith(wanted)) return 0;
    if (path.split(" ").some((part) => part.startsWith(wanted))) return 1;
    return path.includes(wanted) || description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return all.map((leaf) => [rank(leaf), leaf]).filter(([at]) => at < 3).sort(([one], [other]) => one - other).map(([, leaf]) => leaf);
}

/** The command a text begins with and what follows it, or null. */
export function parse(text) {
  const said = text.replace(/^\//u, "");
  const fitting = leaves().filter(({ path }) => said === path || said.startsWith(`${path} `));
  const leaf = fitting.sort((one, other) => other.path.length - one.path.length)[0];
  return leaf ? { leaf, values: valuesIn(said.slice(leaf.path.length).trim(), leaf.options) } : null;
}

/** Words after a command: `name: value` where the names are the command's own, else the first text. */
function valuesIn(words, options) {
  if (!words) return {};
  const names = options.map((option) => option.name.replace(/[-']/gu, "\\$&"));
  const pieces = names.length ? words.split(new RegExp(`(?:^|\\s)(${names.join("|")}):\\s*`, "u")) : [words];
  const values = {};
  for (let at = 1; at + 1 < pieces.length; at += 2) values[pieces[at]] = pieces[at + 1].trim();
  const first = options.find((option) => option.type === TYPE.string);
  if (pieces[0].trim() && first) values[first.name] ??= pieces[0].trim();
  return values;
}
