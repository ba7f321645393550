/** Where one writes: a message with files, or a command with its options. */

import * as api from "../api.js";
import { h, iconButton } from "../dom.js";
import { run } from "../interactions.js";
import { isForum, isMine, isThread, titleOf } from "../names.js";
import { state, messagesOf, on } from "../store.js";
import { aim, clearAim, startEdit } from "../view/reply.js";
import { createAimBar } from "./aimbar.js";
import { createCommandForm } from "./commandform.js";
import { parse } from "./commands.js";
import { withMentions } from "./completion.js";
import { draftOf } from "./drafts.js";
import { acceptFiles } from "./drop.js";
import { createTextBox } from "./textbox.js";
import { createUploads } from "./uploads.js";

const LONGEST = 2000;

/** `upwards` moves the focus into the conversation. */
export function createComposer(upwards) {
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const hint = h("p", { class: "command-hint", hidden: true, "aria-live": "polite" });
  const uploads = createUploads({ complain, changed: () => settle() });
  const chooser = h("input", { type: "file", multiple: true, hidden: true, onchange: () => take([...chooser.files]) });
  const attach = iconButton("plus", "Attach files", () => chooser.click(), { class: "icon-button attach" });
  const send = iconButton("send", "Send", () => submit(), { class: "icon-button send" });
  const slot = h("div", { class: "slot" });
  const shown = h("section", { class: "composer", "aria-label": "Write" });
  const text = createTextBox(shown, { begin, submit, changed, upwards, editLast, giveUp: clearAim });
  let command = null;
  let certain = ""; // what looks like a command and is none, and was asked about already

  slot.append(text.field);
  shown.append(hint, createAimBar(aimed), uploads.shown, h("div", { class: "box" }, attach, slot, send), problem, chooser);
  acceptFiles(shown, take);
  on("place", arrive);
  settle();
  return { shown, fill };

  function changed() {
    problem.hidden = true;
    settle();
  }

  function settle() {
    const over = text.field.value.length - LONGEST;
    attach.hidden = Boolean(command);
    send.disabled = !command && !text.field.value.trim() && !uploads.count();
    if (over > 0) complain(`${over} characters too many.`);
  }

  function complain(sentence) {
    problem.textContent = sentence;
    problem.hidden = false;
  }

  /** Put words into the composer without sending them; a command takes its shape. */
  function fill(words) {
    const said = words.startsWith("/") ? parse(words) : null;
    leave(said ? "" : words);
    if (said) begin(said.leaf, said.values);
    else text.quiet();
  }

  function begin(leaf, values = {}) {
    text.quiet();
    text.put("");
    command = createCommandForm(leaf, values, shown, { leave, submit, complain, hint: showHint });
    command.shown.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && leave(""));
    slot.replaceChildren(command.shown);
    changed();
    command.focus();
  }

  /** Back to a message, with some words in it. */
  function leave(words) {
    command = null;
    slot.replaceChildren(text.field);
    showHint("");
    text.put(words);
    text.field.focus();
    if (words) text.suggest();
  }

  function showHint(words) {
    hint.textContent = words;
    hint.hidden = !words;
  }

  async function submit() {
    problem.hidden = true;
    text.quiet();
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
    const words = text.field.value.trim();
    const said = words.startsWith("/") ? parse(words) : null;
    if (said) {
      begin(said.leaf, said.values);
      await submitCommand();
    } else if (words || uploads.count()) await submitMessage(words);
  }

  async function submitMessage(words) {
    const content = withMentions(words);
    if (content.length > LONGEST) return complain(`A message has ${LONGEST} characters at most; this one has ${content.length}.`);
    if (/^\/[\w-]+/u.test(words) && certain !== words) {
      certain = words;
      return complain(`There is no command ${words.split(" ")[0]}. Press Enter again to say it as a message.`);
    }
    return deliver(words, content);
  }

  async function deliver(words, content) {
    const channel = state.here;
    const target = aim();
    const files = await uploads.packets();
    certain = "";
    text.put("");
    try {
      if (target?.kind === "edit") await api.editMessage(state.me, target.message, content);
      else await api.say(state.me, channel, { content, files, reply_to: target?.message.id });
      uploads.clear();
      clearAim();
    } catch (refused) {
      // Nothing that was written is lost.
      if (!text.field.value && state.here === channel) text.put(words);
      throw refused;
    }
  }

  function take(files) {
    chooser.value = "";
    if (command) files.slice(0, 1).forEach((file) => command.addFile(file));
    else {
      uploads.add(files);
      text.field.focus();
    }
  }

  function editLast() {
    const last = messagesOf(state.here).findLast((message) => isMine(message.author));
    if (last) startEdit(last);
  }

  function aimed(next, before) {
    if (next && command) leave("");
    if (next?.kind === "edit") text.field.value = next.message.content;
    else if (before?.kind === "edit") text.field.value = draftOf(state.here);
    settle();
    text.field.focus();
  }

  function arrive() {
    const channel = state.channels.get(state.here);
    if (!channel || shown.dataset.place === state.here) return;
    shown.dataset.place = state.here;
    clearAim();
    if (command) leave("");
    uploads.clear();
    shown.hidden = isForum(channel);
    text.arrive(isThread(channel) ? "Message this thread" : `Message ${titleOf(channel)}`);
    // Only where writing doesn't bring up a keyboard over half the screen.
    if (matchMedia("(pointer: fine)").matches && !document.querySelector("dialog[open]")) text.field.focus({ preventScroll: true });
  }
}
