/** A command being filled in: its name, the options it needs, and those it can do without. */

import { h, icon } from "../dom.js";
import { TYPE } from "./commands.js";
import { createOption } from "./option.js";

/** `told` has: leave(text), submit(), complain(sentence), hint(words). */
export function createCommandForm(leaf, values, host, told) {
  const name = h("span", { class: "command-name", tabindex: "-1" }, `/${leaf.path}`);
  const fields = h("div", { class: "options" });
  const more = h("div", { class: "more-options", role: "group", "aria-label": "More options" });
  const shown = h("div", { class: "command", role: "group", "aria-label": `Command /${leaf.path}` }, name, fields, more);
  const form = { path: leaf.path, host, values: words, submit: told.submit, remove, focused, complain: told.complain };
  let present = [];

  // A command without options holds the focus itself.
  name.addEventListener("keydown", (event) => {
    const act = { Enter: told.submit, Backspace: () => told.leave(`/${leaf.path}`) }[event.key];
    if (act) event.preventDefault();
    act?.();
  });
  for (const option of leaf.options) {
    if (option.required || option.name in values) add(option, values[option.name]);
  }
  draw();
  told.hint(leaf.description);
  return { leaf, shown, focus, addFile, read };

  function add(option, value) {
    const field = createOption(option, form);
    present.push(field);
    present.sort((one, other) => leaf.options.indexOf(one.option) - leaf.options.indexOf(other.option));
    if (value !== undefined) field.fill(value);
    return field;
  }

  function draw() {
    fields.replaceChildren(...present.map((field) => field.shown));
    const left = leaf.options.filter((option) => present.every((field) => field.option !== option));
    more.replaceChildren(...left.map(offer));
  }

  function offer(option) {
    const open = () => {
      const field = add(option);
      draw();
      field.focus();
    };
    return h(
      "button",
      { type: "button", class: "offer", title: option.description, onclick: open, onfocus: () => focused(option) },
      icon("plus", 14),
      option.name,
    );
  }

  function focused(option) {
    told.hint(`${option.name}: ${option.description}${option.required ? "" : " (optional)"}`);
  }

  /** Take an option out; one that is needed takes the whole command with it. */
  function remove(option) {
    if (option.required) {
      told.leave(`/${leaf.path}`);
      return;
    }
    const at = present.findIndex((field) => field.option === option);
    present.splice(at, 1);
    draw();
    (present[at - 1] ?? present[0] ?? name).focus();
  }

  /** The cursor goes to the first field that is empty, else to the end of the last one. */
  async function focus() {
    for (const field of present) {
      if ((await field.read()) === undefined) return field.focus();
    }
    return (present.at(-1) ?? name).focus();
  }

  /** Put a file into the option for files, if the command has one. */
  function addFile(file) {
    const option = leaf.options.find((one) => one.type === TYPE.attachment);
    if (!option) {
      told.complain(`/${leaf.path} takes no files.`);
      return;
    }
    const field = present.find((one) => one.option === option) ?? add(option);
    field.fill(file);
    draw();
    field.focus();
  }

  async function words() {
    const found = {};
    for (const field of present) {
      if (field.option.type === TYPE.attachment) continue;
      const value = await field.read();
      if (value !== undefined) found[field.option.name] = value;
    }
    return found;
  }

  /** All values, or null if one that is needed is missing; then it is pointed out. */
  async function read() {
    const found = {};
    for (const field of present) {
      const value = await field.read();
      if (value !== undefined) found[field.option.name] = value;
      else if (field.option.required) {
        field.invalid();
        told.complain(`${field.option.name} is needed: ${field.option.description}.`);
        return null;
      }
    }
    return found;
  }
}
