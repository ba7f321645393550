/** One option of a command being filled in, by its type. */

import * as api from "../api.js";
import { freshId, h, icon, iconButton } from "../dom.js";
import { state } from "../store.js";
import { channels, people, roles } from "../view/choices.js";
import { TYPE } from "./commands.js";
import { grow } from "./grow.js";
import { Suggestions } from "./suggestions.js";
import { packet, preview, whyNot } from "./uploads.js";

const PAUSE_MS = 120;
const MOST = 25;

/**
 * A field for an option. `form` has: path, host (where suggestions open), values(), submit(),
 * remove(option), focused(option), complain(sentence).
 */
export function createOption(option, form) {
  return option.type === TYPE.attachment ? fileOption(option, form) : wordOption(option, form);
}

function frame(option, form, id, inside) {
  const remove = option.required ? null : iconButton("close", `Remove ${option.name}`, () => form.remove(option));
  return h("div", { class: "option", "data-option": option.name }, h("label", { for: id }, option.name), inside, remove);
}

function wordOption(option, form) {
  const id = freshId("option");
  const offers = fixedOffers(option);
  const tag = option.type === TYPE.string && !offers && !option.autocomplete ? "textarea" : "input";
  const input = h(tag, { id, class: "option-input", autocomplete: "off", spellcheck: "true", maxlength: option.max_length ?? 6000, "aria-required": String(Boolean(option.required)) });
  if (tag === "textarea") input.rows = 1;
  if (option.type === TYPE.integer) input.inputMode = "numeric";
  if (option.type === TYPE.number) input.inputMode = "decimal";
  const suggestions = new Suggestions(input, form.host, `Choices for ${option.name}`);
  let picked = null; // the choice whose name stands in the field
  let asked = 0;

  input.addEventListener("input", () => {
    picked = null;
    input.removeAttribute("aria-invalid");
    if (tag === "textarea") grow(input);
    offer();
  });
  input.addEventListener("focus", () => {
    form.focused(option);
    if (!input.value) offer();
  });
  input.addEventListener("keydown", (event) => {
    if (suggestions.key(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      form.submit();
    } else if (event.key === "Backspace" && !input.value) {
      event.preventDefault();
      form.remove(option);
    } else if (event.key === "Enter" && tag === "input") event.preventDefault();
  });

  return { option, shown: frame(option, form, id, input), focus: () => input.focus(), fill, read, invalid };

  function fill(value) {
    const choice = offers?.find((one) => one.value === value || one.label === value);
    picked = choice ?? null;
    input.value = choice?.label ?? value;
  }

  async function read() {
    const words = input.value.trim();
    if (!words) return undefined;
    const choice = picked ?? offers?.find((one) => one.label.toLowerCase() === words.toLowerCase());
    return choice ? choice.value : words;
  }

  function invalid() {
    input.setAttribute("aria-invalid", "true");
    input.focus();
  }

  function offer() {
    if (option.autocomplete) ask();
    else if (offers) show(offers.filter((one) => one.label.toLowerCase().includes(input.value.toLowerCase())), "Nothing like that to choose.");
  }

  async function ask() {
    const number = (asked += 1);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (number !== asked || !input.isConnected) return;
    try {
      const options = { ...(await form.values()), [option.name]: input.value };
      const { choices, state: standing } = await api.complete(state.me, state.here, { name: form.path, options, focused: option.name });
      if (number !== asked || document.activeElement !== input) return;
      show(choices.map(({ name, value }) => ({ label: String(name), value })), standing === "failed" ? "The bot offered nothing." : "");
    } catch (refused) {
      form.complain(refused.message);
    }
  }

  function show(found, note) {
    const rows = found.slice(0, MOST).map((one) => ({ content: [h("span", {}, one.label)], take: () => take(one) }));
    suggestions.show(rows, { note: rows.length ? "" : note });
  }

  function take(choice) {
    picked = choice;
    input.value = choice.label;
    input.focus();
  }
}

function fixedOffers(option) {
  if (option.choices) return option.choices.map(({ name, value }) => ({ label: name, value }));
  if (option.type === TYPE.boolean) return [{ label: "True", value: true }, { label: "False", value: false }];
  if (option.type === TYPE.user) return people();
  if (option.type === TYPE.role) return roles();
  if (option.type === TYPE.mentionable) return [...people(), ...roles()];
  return option.type === TYPE.channel ? channels(option.channel_types) : null;
}

function fileOption(option, form) {
  const id = freshId("option");
  let file = null;
  const input = h("input", { id, type: "file", hidden: true, onchange: () => input.files[0] && put(input.files[0]) });
  const choose = h("button", { type: "button", class: "option-file", onclick: () => input.click(), onfocus: () => form.focused(option) });
  choose.addEventListener("keydown", (event) => {
    if (event.key === "Backspace") form.remove(option);
  });
  draw();
  return { option, shown: frame(option, form, id, [input, choose]), focus: () => choose.focus(), fill: put, read, invalid: () => choose.focus() };

  function put(chosen) {
    if (!(chosen instanceof File)) return;
    const wrong = whyNot(chosen);
    if (wrong) form.complain(wrong);
    else file = chosen;
    draw();
  }

  function draw() {
    choose.replaceChildren(...(file ? [preview(file)] : [icon("plus", 16), "Choose a file"]));
    choose.setAttribute("aria-label", file ? `${option.name}: ${file.name}. Choose another` : `${option.name}: choose a file`);
  }

  async function read() {
    return file ? packet(file) : undefined;
  }
}
