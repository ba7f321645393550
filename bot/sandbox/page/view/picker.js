/** A small choice of emoji to react with. */

import { h } from "../dom.js";
import { COMMON, drawEmoji } from "../emoji.js";
import { arrowKeys, closePopup, openPopup } from "./popup.js";

const COLUMNS = 8;

/** Open the picker beside an element; `choose` gets the emoji. */
export function pickEmoji(anchor, choose) {
  const found = h("div", { class: "picker-grid" });
  const search = h("input", { type: "search", class: "field", placeholder: "Find an emoji", "aria-label": "Find an emoji" });
  search.addEventListener("input", () => show(search.value));
  search.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") found.querySelector("button")?.focus();
    else if (event.key === "Enter") found.querySelector("button")?.click();
    else return;
    event.preventDefault();
  });
  arrowKeys(found, { columns: COLUMNS });
  show("");
  openPopup(anchor, h("div", { class: "picker" }, search, found), { label: "Add a reaction" });
  found.querySelector("button").focus({ preventScroll: true });

  function show(words) {
    const wanted = words.trim().toLowerCase();
    const shown = COMMON.filter(([emoji, name]) => emoji === wanted || name.includes(wanted));
    found.replaceChildren(...shown.map(piece));
    if (!shown.length) found.append(h("p", { class: "nothing" }, "No emoji is called that here."));
  }

  function piece([emoji, name]) {
    const pick = () => {
      closePopup();
      choose(emoji);
    };
    return h("button", { type: "button", class: "piece", "aria-label": name, title: name, onclick: pick }, drawEmoji(emoji));
  }
}
