/** A message's components: rows of buttons and menus, and the newer kinds that hold words too. */

import { h, icon } from "../dom.js";
import { drawEmoji } from "../emoji.js";
import { press } from "../interactions.js";
import { markdown } from "../markdown/blocks.js";
import { state } from "../store.js";
import { colorOf } from "./embeds.js";
import { openChoices } from "./choices.js";
import { fileCard, gallery, pictureButton } from "./pictures.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "secondary", 6: "secondary" };
const SELECTS = [3, 5, 6, 7, 8];

const KINDS = {
  1: (row, message) => h("div", { class: "row" }, parts(row, message)),
  2: button,
  9: section,
  10: (text) => markdown(text.content),
  11: (thumbnail) => pictureButton(medium(thumbnail)),
  12: (shown) => gallery(shown.items.map(medium)),
  13: (file) => fileCard({ ...file.file, filename: file.name, size: file.size }),
  14: (line) => h("hr", { class: `${line.divider ? "" : "bare"} ${line.spacing === 2 ? "wide" : ""}` }),
  17: container,
};

export function componentsOf(message) {
  if (!message.components.length) return null;
  const press = state.presses.get(message.id);
  return h(
    "div",
    { class: "components" },
    message.components.map((one) => component(one, message)),
    press?.reason ? h("p", { class: "failure", role: "alert" }, `${press.reason}.`) : null,
  );
}

function component(value, message) {
  const kind = SELECTS.includes(value.type) ? select : KINDS[value.type];
  return kind ? kind(value, message) : null;
}

function parts(value, message) {
  return value.components.map((one) => component(one, message));
}

function button(value, message) {
  const label = [value.emoji?.name ? drawEmoji(value.emoji.name) : null, value.label ? h("span", {}, value.label) : null];
  if (value.style === 5) {
    const attributes = { class: "button secondary", href: value.url, target: "_blank", rel: "noopener noreferrer" };
    return h("a", attributes, label, icon("next", 14));
  }
  const waiting = isWaiting(message, value);
  return h(
    "button",
    {
      type: "button",
      class: `button ${STYLES[value.style]}`,
      disabled: value.disabled,
      "data-key": value.custom_id,
      "aria-busy": waiting ? "true" : null,
      "aria-label": value.label ? null : value.emoji?.name,
      onclick: () => press(message, value.custom_id),
    },
    label,
  );
}

function select(value, message) {
  const chosen = (value.options ?? []).filter((option) => option.default);
  const words = chosen.length ? chosen.map((option) => option.label).join(", ") : (value.placeholder ?? "Make a choice");
  const control = h(
    "button",
    {
      type: "button",
      class: chosen.length ? "select" : "select empty",
      disabled: value.disabled,
      "data-key": value.custom_id,
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-busy": isWaiting(message, value) ? "true" : null,
      "aria-label": `${value.placeholder ?? "Choice"}${chosen.length ? `: ${words}` : ""}`,
    },
    h("span", {}, words),
    icon("drop", 16),
  );
  control.addEventListener("click", () => openChoices(control, value, (values) => press(message, value.custom_id, values)));
  return control;
}

function isWaiting(message, { custom_id }) {
  const press = state.presses.get(message.id);
  return Boolean(press?.waiting) && press.custom_id === custom_id;
}

function section(value, message) {
  return h("div", { class: "section" }, h("div", {}, parts(value, message)), component(value.accessory, message));
}

function container(value, message) {
  const frame = h("div", { class: value.spoiler ? "container veiled" : "container" }, parts(value, message));
  if (Number.isInteger(value.accent_color)) frame.style.setProperty("--mark", colorOf(value.accent_color));
  if (value.spoiler) frame.addEventListener("click", () => frame.classList.remove("veiled"), { once: true });
  return frame;
}

function medium({ media, description, spoiler }) {
  return { ...media, description, spoiler };
}
