/** The field for a message's words: what it completes, keeps as a draft, and tells others of. */

import * as api from "../api.js";
import { h } from "../dom.js";
import { readCommands } from "../session.js";
import { state } from "../store.js";
import { aim } from "../view/reply.js";
import { parse } from "./commands.js";
import { completions } from "./completion.js";
import { draftOf, keepDraft } from "./drafts.js";
import { grow } from "./grow.js";
import { Suggestions } from "./suggestions.js";

const TYPING_EVERY_MS = 8_000;

/**
 * `host` is where suggestions open. `told` has: begin(leaf), submit(), changed(), upwards() for
 * the arrow up out of an empty field, editLast(), giveUp() for the escape key.
 */
export function createTextBox(host, told) {
  const field = h("textarea", { id: "composer", class: "text", rows: "1", "aria-label": "Message", enterkeyhint: "send" });
  const suggestions = new Suggestions(field, host, "Suggestions");
  let toldTyping = 0;

  field.addEventListener("input", written);
  field.addEventListener("keydown", key);
  field.addEventListener("click", suggest);
  return { field, put, arrive, suggest, quiet: () => suggestions.hide() };

  function written() {
    changed();
    // A command's whole name and a space: what follows goes into its options.
    const said = /^\/\S.* $/u.test(field.value) ? parse(field.value.trimEnd()) : null;
    if (said && !Object.keys(said.values).length) return told.begin(said.leaf);
    if (field.value === "/") readCommands().then(suggest, () => {});
    suggest();
    return tellTyping();
  }

  function suggest() {
    const found = completions(field.value, field.selectionStart, { begin: told.begin, insert });
    const lost = field.value === "/" && !found.length;
    suggestions.show(found, { note: lost ? "The bot has no commands yet. Is it running?" : "" });
  }

  function insert(from, to, words) {
    field.setRangeText(words, from, to, "end");
    field.focus();
    written();
  }

  function key(event) {
    if (suggestions.key(event) || event.isComposing) return;
    const act = deedOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  }

  function deedOf(event) {
    if (event.key === "Enter" && !event.shiftKey) return told.submit;
    if (event.key === "Escape") return told.giveUp;
    if (event.key !== "ArrowUp") return null;
    if (event.ctrlKey) return told.editLast;
    return field.value ? null : told.upwards;
  }

  /** Words from elsewhere than the keyboard. */
  function put(words) {
    field.value = words;
    if (!words) toldTyping = 0;
    changed();
  }

  function changed() {
    // What one changes of a message that was sent is no draft of the next one.
    if (aim()?.kind !== "edit") keepDraft(state.here, field.value);
    grow(field);
    told.changed();
  }

  /** Take up what was begun to be written here. */
  function arrive(placeholder) {
    field.placeholder = placeholder;
    put(draftOf(state.here));
  }

  function tellTyping() {
    if (!field.value || field.value.startsWith("/") || Date.now() - toldTyping < TYPING_EVERY_MS) return;
    toldTyping = Date.now();
    api.tellTyping(state.me, state.here).catch(() => {});
  }
}
