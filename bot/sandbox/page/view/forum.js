/** A forum: its posts, and a form for a new one. */

import * as api from "../api.js";
import { h, icon } from "../dom.js";
import { withEmoji } from "../emoji.js";
import { packet, whyNot } from "../composer/uploads.js";
import { memberName, threadsOf } from "../names.js";
import { isUnread } from "../reading.js";
import { addressOf, go } from "../route.js";
import { state } from "../store.js";
import { openDialog } from "./dialog.js";

export function renderForum(channel) {
  const posts = threadsOf(channel);
  const open = h("button", { type: "button", class: "button primary", "data-key": "new-post", onclick: () => newPost(channel) }, icon("plus", 16), "New post");
  return h(
    "div",
    { class: "forum", tabindex: "-1" },
    h("div", { class: "forum-head" }, h("p", {}, "Every post here is an idea with a thread of its own."), open),
    posts.length ? h("ul", { class: "posts" }, posts.map(post)) : h("p", { class: "empty" }, "No posts yet. Start with the first idea."),
  );
}

function post(thread) {
  const count = thread.message_count ?? 0;
  return h(
    "li",
    {},
    h(
      "a",
      { class: `post ${isUnread(thread) ? "unread" : ""}`, href: addressOf({ channel: thread.id }), "data-key": `post-${thread.id}` },
      h("b", {}, withEmoji(thread.name)),
      h("span", { class: "muted" }, `${memberName(thread.owner_id)} · ${count === 1 ? "1 reply" : `${count} replies`}`),
    ),
  );
}

function newPost(channel) {
  const title = h("input", { id: "post-title", class: "field", maxlength: 100, required: true });
  const words = h("textarea", { id: "post-words", class: "field", rows: 4, maxlength: 2000 });
  const files = h("input", { id: "post-files", class: "field", type: "file", multiple: true });
  const problem = h("p", { class: "failure", role: "alert", hidden: true });
  const send = h("button", { type: "submit", class: "button primary" }, "Post");
  const form = h(
    "form",
    { class: "form", novalidate: true },
    field("post-title", "Title", title),
    field("post-words", "Your idea", words),
    field("post-files", "Pictures", files),
    problem,
    h("div", { class: "form-foot" }, send),
  );
  const dialog = openDialog(`New post in ${channel.name}`, form);
  title.focus();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const thread = await publish(channel, title.value.trim(), words.value.trim(), [...files.files]);
      dialog.close();
      go({ channel: thread.id });
    } catch (refused) {
      problem.textContent = refused.message;
      problem.hidden = false;
    }
  });
}

async function publish(channel, name, content, files) {
  const wrong = files.map((file, at) => whyNot(file, at)).find(Boolean);
  if (!name || wrong) throw new api.Refused(wrong ?? "A post needs a title.", 0);
  const packets = await Promise.all(files.map(packet));
  const thread = await api.openPost(state.me, channel.id, { name, content: content || name, files: packets });
  state.channels.set(thread.id, thread);
  return thread;
}

function field(id, label, control) {
  return h("div", { class: "form-field" }, h("label", { for: id }, label), control);
}
