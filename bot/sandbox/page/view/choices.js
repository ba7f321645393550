/** The list that a select menu opens: one choice at a press, or several and then "Done". */

import { h } from "../dom.js";
import { drawEmoji } from "../emoji.js";
import { titleOf } from "../names.js";
import { state } from "../store.js";
import { arrowKeys, closePopup, openPopup } from "./popup.js";

const OFFERS = {
  5: () => people(),
  6: () => roles(),
  7: () => [...people(), ...roles()],
  8: (select) => channels(select.channel_types),
};

/** Open a select's choices beside its button; `choose` gets the values. */
export function openChoices(anchor, select, choose) {
  const options = select.options ?? OFFERS[select.type]?.(select) ?? [];
  const several = select.max_values > 1;
  const chosen = new Set(options.filter((option) => option.default).map((option) => option.value));
  const list = h("div", { class: "choices", role: "listbox", "aria-label": select.placeholder ?? "Choices", "aria-multiselectable": several ? "true" : null });
  list.append(...options.map(row));
  arrowKeys(list);
  const done = several ? h("button", { type: "button", class: "button primary", onclick: finish }, "Done") : null;
  openPopup(anchor, [list, done], { label: select.placeholder ?? "Choices" });
  check();
  (list.querySelector("[aria-selected=true]") ?? list.firstChild)?.focus({ preventScroll: true });

  function row(option) {
    return h(
      "button",
      { type: "button", class: "choice", role: "option", "aria-selected": String(chosen.has(option.value)), onclick: (event) => pick(option, event.currentTarget) },
      option.emoji?.name ? drawEmoji(option.emoji.name) : null,
      h("span", { class: "choice-words" }, h("span", {}, option.label), option.description ? h("small", {}, option.description) : null),
      several ? h("span", { class: "tick", "aria-hidden": "true" }) : null,
    );
  }

  function pick(option, element) {
    if (!several) {
      closePopup();
      choose([option.value]);
      return;
    }
    if (!chosen.delete(option.value)) chosen.add(option.value);
    element.setAttribute("aria-selected", String(chosen.has(option.value)));
    check();
  }

  function check() {
    if (done) done.disabled = chosen.size < select.min_values || chosen.size > select.max_values;
  }

  function finish() {
    closePopup();
    choose(options.map((option) => option.value).filter((value) => chosen.has(value)));
  }
}

export function people() {
  return [...state.members.values()].map(({ id, name }) => ({ value: id, label: name }));
}

export function roles() {
  return state.guild.roles.map(({ id, name }) => ({ value: id, label: name }));
}

export function channels(types) {
  const offered = [...state.channels.values()].filter((one) => !types || types.includes(one.type));
  return offered.map((channel) => ({ value: channel.id, label: titleOf(channel) }));
}
