/** A form of the bot's: fields to fill in and hand in. */

import { freshId, h } from "../dom.js";
import { submit } from "../interactions.js";
import { markdown } from "../markdown/blocks.js";
import { channels, people, roles } from "./choices.js";
import { openDialog } from "./dialog.js";

const ROW = 1;
const TEXT_INPUT = 4;
const TEXT = 10;
const LABEL = 18;
const PARAGRAPH = 2;
const CHOICES = { 5: people, 6: roles, 7: () => [...people(), ...roles()], 8: channels };

/** Open a form the bot has answered with. */
export function openForm(modal) {
  const parts = modal.components.flatMap(partsOf);
  const problem = h("p", { class: "failure", role: "alert", hidden: true });
  const send = h("button", { type: "submit", class: "button primary" }, "Submit");
  const cancel = h("button", { type: "button", class: "button secondary", onclick: () => dialog.close() }, "Cancel");
  const form = h("form", { class: "form", novalidate: true }, parts.map((part) => part.shown), problem, h("div", { class: "form-foot" }, cancel, send));
  const dialog = openDialog(modal.title, form);
  (form.querySelector("input, textarea, select") ?? send).focus();

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = parts.find((part) => part.control && !part.control.checkValidity());
    if (wrong) {
      complain(`${wrong.label}: ${wrong.control.validationMessage}`);
      wrong.control.focus();
      return;
    }
    problem.hidden = true;
    send.setAttribute("aria-busy", "true");
    try {
      await submit(modal.id, Object.fromEntries(parts.filter((part) => part.control).map((part) => [part.id, part.read()])));
      dialog.close();
    } catch (refused) {
      complain(refused.message);
    } finally {
      send.removeAttribute("aria-busy");
    }
  });

  function complain(sentence) {
    problem.textContent = sentence;
    problem.hidden = false;
  }
}

function partsOf(component) {
  if (component.type === TEXT) return [{ shown: markdown(component.content) }];
  if (component.type === ROW) return component.components.map((field) => labelled(field, field.label, field.description));
  if (component.type === LABEL) return [labelled(component.component, component.label, component.description)];
  return [];
}

function labelled(field, label, description) {
  const id = freshId("field");
  const control = field.type === TEXT_INPUT ? textControl(field, id) : choiceControl(field, id);
  const hint = description ? h("p", { class: "muted", id: `${id}-hint` }, description) : null;
  if (hint) control.setAttribute("aria-describedby", hint.id);
  control.required = field.required;
  const title = h("label", { for: id }, label, field.required ? h("span", { class: "required", "aria-hidden": "true" }, " *") : null);
  const read = () => (field.type === TEXT_INPUT ? control.value : [...control.selectedOptions].map((option) => option.value).filter(Boolean));
  return { id: field.custom_id, label, control, read, shown: h("div", { class: "form-field" }, title, hint, control) };
}

function textControl(field, id) {
  const long = field.style === PARAGRAPH;
  const attributes = {
    id,
    class: "field",
    placeholder: field.placeholder,
    maxlength: field.max_length,
    minlength: field.min_length || null,
    value: field.value ?? "",
  };
  return h(long ? "textarea" : "input", long ? { ...attributes, rows: 4 } : { ...attributes, type: "text" });
}

function choiceControl(field, id) {
  const options = field.options ?? CHOICES[field.type]?.(field.channel_types) ?? [];
  const several = field.max_values > 1;
  const select = h("select", { id, class: "field", multiple: several });
  if (!several) select.append(h("option", { value: "" }, field.placeholder ?? "Make a choice"));
  for (const option of options) {
    const shown = h("option", {}, option.label);
    shown.value = option.value;
    shown.selected = Boolean(option.default);
    select.append(shown);
  }
  return select;
}
