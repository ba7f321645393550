/** Where one writes: a message with files, or a command with its options. */

import * as api from "../api.js";
import { h, iconButton } from "../dom.js";
import { run } from "../interactions.js";
import { authorName, isForum, isMine, isThread, titleOf } from "../names.js";
import { state, messagesOf, on } from "../store.js";
import { readCommands } from "../session.js";
import { aim, aimChanged, clearAim, startEdit } from "../view/reply.js";
import { createCommandForm } from "./commandform.js";
import { parse } from "./commands.js";
import { completions, withMentions } from "./completion.js";
import { keepDraft, draftOf } from "./drafts.js";
import { acceptFiles } from "./drop.js";
import { grow } from "./grow.js";
import { Suggestions } from "./suggestions.js";
import { createUploads } from "./uploads.js";

const LONGEST = 2000;
const TYPING_EVERY_MS = 8_000;

/** `toMessages` moves the focus up into the conversation. */
export function createComposer(toMessages) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const hint = h("p", { class: "command-hint", hidden: true, "aria-live": "polite" });
  const about = h("div", { class: "about", hidden: true });
  const uploads = createUploads({ complain, changed: () => settle() });
  const text = h("textarea", { id: "composer", class: "text", rows: "1", "aria-label": "Message", enterkeyhint: "send" });
  const chooser = h("input", { type: "file", multiple: true, hidden: true, onchange: () => take([...chooser.files]) });
  const attach = iconButton("plus", "Attach files", () => chooser.click(), { class: "icon-button attach" });
  const send = iconButton("send", "Send", () => submit(), { class: "icon-button send" });
  const slot = h("div", { class: "slot" }, text);
  const box = h("div", { class: "box" }, attach, slot, send);
  const shown = h("section", { class: "composer", "aria-label": "Write" }, hint, about, uploads.shown, box, problem, chooser);
  const suggestions = new Suggestions(text, shown, "Suggestions");
  let command = null;
  let certain = ""; // a text like a command that is no command, and was sent twice on purpose
  let toldTyping = 0;

  text.addEventListener("input", written);
  text.addEventListener("keydown", key);
  text.addEventListener("click", suggest);
  acceptFiles(shown, text, take);
  aimChanged(drawAim);
  on("place", arrive);
  settle();
  return { shown, fill, focus };

  function written() {
    problem.hidden = true;
    settle();
    keepDraft(state.here, text.value);
    // A command's whole name and a space: what follows goes into its options.
    const said = /^\/\S.* $/u.test(text.value) ? parse(text.value.trimEnd()) : null;
    if (said && !Object.keys(said.values).length) return begin(said.leaf);
    if (text.value === "/") readCommands().then(suggest, () => {});
    suggest();
    tellTyping();
    return undefined;
  }

  function suggest() {
    const found = completions(text.value, text.selectionStart, { begin, insert });
    const lost = text.value === "/" && !found.length;
    suggestions.show(found, { note: lost ? "The bot has no commands yet. Is it running?" : "" });
  }

  function insert(from, to, words) {
    text.setRangeText(words, from, to, "end");
    text.focus();
    written();
  }

  function key(event) {
    if (suggestions.key(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && aim()) {
      event.stopPropagation();
      clearAim();
    } else if (event.key === "ArrowUp" && !text.value) {
      event.preventDefault();
      toMessages();
    } else if (event.key === "ArrowUp" && event.ctrlKey) editLast();
  }

  function editLast() {
    const last = messagesOf(state.here).findLast((message) => isMine(message.author));
    if (last) startEdit(last);
  }

  /** Put words into the composer without sending them; a command takes its shape. */
  async function fill(words) {
    leave("");
    const said = words.startsWith("/") ? parse(words) : null;
    if (said) begin(said.leaf, said.values);
    else {
      text.value = words;
      written();
      suggestions.hide();
      text.focus();
    }
  }

  function begin(leaf, values = {}) {
    suggestions.hide();
    text.value = "";
    keepDraft(state.here, "");
    problem.hidden = true;
    command = createCommandForm(leaf, values, shown, { leave, submit, complain, hint: showHint });
    command.shown.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && leave(""));
    slot.replaceChildren(command.shown);
    settle();
    command.focus();
  }

  function leave(words) {
    if (command) {
      command = null;
      slot.replaceChildren(text);
    }
    showHint("");
    problem.hidden = true;
    text.value = words;
    settle();
    text.focus();
    if (words) suggest();
  }

  function showHint(words) {
    hint.textContent = words;
    hint.hidden = !words;
  }

  async function submit() {
    problem.hidden = true;
    suggestions.hide();
    try {
      await (command ? submitCommand() : submitText());
    } catch (refused) {
      if (!(refused instanceof api.Refused)) throw refused;
      complain(refused.message);
    }
  }

  async function submitCommand() {
    const { leaf } = command;
    const options = await command.read();
    if (!options) return;
    send.setAttribute("aria-busy", "true");
    try {
      await run(state.here, { name: leaf.path, options }, `/${leaf.path}`);
      leave("");
    } finally {
      send.removeAttribute("aria-busy");
    }
  }

  async function submitText() {
    const words = text.value.trim();
    if (!words && !uploads.count()) return;
    const said = words.startsWith("/") ? parse(words) : null;
    if (said) {
      begin(said.leaf, said.values);
      await submitCommand();
      return;
    }
    const content = withMentions(words);
    if (content.length > LONGEST) return complain(`A message has ${LONGEST} characters at most; this one has ${content.length}.`);
    if (/^\/[\w-]+/u.test(words) && certain !== words) {
      certain = words;
      return complain(`There is no command ${words.split(" ")[0]}. Press Enter again to say it as a message.`);
    }
    await deliver(words, content);
  }

  async function deliver(words, content) {
    const channel = state.here;
    const target = aim();
    const files = await uploads.packets();
    reset();
    try {
      if (target?.kind === "edit") await api.editMessage(state.me, target.message, content);
      else await api.say(state.me, channel, { content, files, reply_to: target?.message.id });
      uploads.clear();
      clearAim();
    } catch (refused) {
      // Nothing that was written is lost.
      if (!text.value && state.here === channel) text.value = words;
      settle();
      throw refused;
    }
  }

  function reset() {
    text.value = "";
    certain = "";
    keepDraft(state.here, "");
    toldTyping = 0;
    settle();
  }

  function take(files) {
    chooser.value = "";
    if (command) files.slice(0, 1).forEach((file) => command.addFile(file));
    else {
      uploads.add(files);
      text.focus();
    }
  }

  function tellTyping() {
    if (!text.value || text.value.startsWith("/") || Date.now() - toldTyping < TYPING_EVERY_MS) return;
    toldTyping = Date.now();
    api.tellTyping(state.me, state.here).catch(() => {});
  }

  function settle() {
    grow(text);
    attach.hidden = Boolean(command);
    send.disabled = !command && !text.value.trim() && !uploads.count();
    const over = text.value.length - LONGEST;
    if (over > 0) complain(`${over} characters too many.`);
  }

  function complain(sentence) {
    problem.textContent = sentence;
    problem.hidden = false;
  }

  function drawAim(next, before) {
    if (before?.kind === "edit") text.value = draftOf(state.here);
    about.hidden = !next;
    if (!next) {
      about.replaceChildren();
      settle();
      return;
    }
    if (command) leave("");
    const words = next.kind === "edit" ? "Editing your message" : ["Replying to ", h("b", {}, authorName(next.message.author))];
    about.replaceChildren(h("span", {}, words), iconButton("close", "Cancel", () => { clearAim(); text.focus(); }));
    if (next.kind === "edit") text.value = next.message.content;
    settle();
    text.focus();
  }

  function arrive() {
    const channel = state.channels.get(state.here);
    if (!channel || shown.dataset.place === state.here) return;
    shown.dataset.place = state.here;
    clearAim();
    if (command) leave("");
    uploads.clear();
    problem.hidden = true;
    shown.hidden = isForum(channel);
    text.value = draftOf(state.here);
    text.placeholder = isThread(channel) ? "Message this thread" : `Message ${titleOf(channel)}`;
    settle();
    focus();
  }

  /** Only where writing doesn't bring up a keyboard over half the screen. */
  function focus() {
    if (matchMedia("(pointer: fine)").matches && !document.querySelector("dialog[open]")) text.focus({ preventScroll: true });
  }
}
