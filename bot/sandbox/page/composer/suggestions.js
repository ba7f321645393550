/** A list of suggestions that belongs to a text field and is steered from it. */

import { freshId, h } from "../dom.js";

export class Suggestions {
  /** `host` is where the list opens; `label` is what it is called. */
  constructor(input, host, label) {
    this.input = input;
    this.items = [];
    this.at = 0;
    this.list = h("div", { class: "suggestions", role: "listbox", id: freshId("suggestions"), "aria-label": label, hidden: true });
    host.append(this.list);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("blur", () => this.hide());
  }

  get open() {
    return !this.list.hidden;
  }

  /** Show items {content, take}; none, and the list closes unless it has a `note` to show. */
  show(items, { note = "" } = {}) {
    if (!items.length && !note) return this.hide();
    this.items = items;
    this.at = 0;
    this.list.replaceChildren(...items.map((item, at) => this.#row(item, at)));
    if (note) this.list.append(h("p", { class: "nothing" }, note));
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.#mark();
    return undefined;
  }

  hide() {
    this.list.hidden = true;
    this.items = [];
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  /** Take a key that is meant for the list; tells whether it was. */
  key(event) {
    if (!this.open || event.isComposing) return false;
    if (event.key === "Escape") this.hide();
    else if (event.key === "ArrowDown" && this.items.length) this.#move(1);
    else if (event.key === "ArrowUp" && this.items.length) this.#move(-1);
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && this.items.length) this.#take(this.at);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #row({ content }, at) {
    const row = h("div", { class: "suggestion", role: "option", id: `${this.list.id}-${at}` }, content);
    // A press must not take the focus away from the field before it counts.
    row.addEventListener("pointerdown", (event) => event.preventDefault());
    row.addEventListener("click", () => this.#take(at));
    return row;
  }

  #move(step) {
    this.at = (this.at + step + this.items.length) % this.items.length;
    this.#mark();
  }

  #mark() {
    [...this.list.querySelectorAll("[role=option]")].forEach((row, at) => {
      row.setAttribute("aria-selected", String(at === this.at));
      if (at === this.at) row.scrollIntoView({ block: "nearest" });
    });
    if (this.items.length) this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
  }

  #take(at) {
    const { take } = this.items[at];
    this.hide();
    take();
  }
}
