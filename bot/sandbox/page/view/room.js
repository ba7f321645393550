/** The conversation in sight: its messages, or a forum's posts, and the way about in it. */

import { h, refill } from "../dom.js";
import { channelName, isDm, isForum, isThread } from "../names.js";
import { currentRoute } from "../route.js";
import { readEarlier } from "../session.js";
import { state, messageOf, on, once } from "../store.js";
import { createLog } from "./log.js";
import { renderForum } from "./forum.js";
import { createScroller } from "./scroller.js";
import { openMenu } from "./menu.js";

export function createRoom(view) {
  const scroller = createScroller(() => readEarlier(state.here).catch(() => {}));
  const { log, list, fill } = createLog(scroller);
  const intro = h("div", { class: "intro" });
  log.prepend(intro);
  view.append(log, scroller.jump);
  scroller.attach(log, list);
  const forum = h("div", { class: "forum-view", hidden: true });
  view.append(forum);

  on("talk", ({ channel, earlier }) => {
    if (channel !== state.here) return;
    if (earlier) scroller.keepPlace(fill);
    else open();
    introduce();
  });
  on("place world", once(showKind));
  list.addEventListener("contextmenu", offerMenu);
  list.addEventListener("keydown", (event) => event.key === "Escape" && event.target.matches("article") && document.getElementById("composer")?.focus());
  return { toMessages };

  function open() {
    fill();
    scroller.begin(list.querySelector(".divider.new"));
    const { message } = currentRoute();
    if (message) point(message);
  }

  function showKind() {
    const channel = state.channels.get(state.here);
    if (!channel) return;
    const isPosts = isForum(channel);
    log.hidden = isPosts;
    forum.hidden = !isPosts;
    if (isPosts) refill(forum, renderForum(channel));
    log.setAttribute("aria-label", `Messages in ${channelName(channel.id)}`);
    const { message } = currentRoute();
    if (message && !isPosts) point(message);
  }

  function introduce() {
    const channel = state.channels.get(state.here);
    const talk = state.talks.get(state.here);
    intro.hidden = !talk?.complete || isThread(channel);
    const words = isDm(channel) ? `This is between you and ${channelName(channel.id)}.` : `This is where #${channel.name} begins.`;
    intro.replaceChildren(h("p", {}, words));
  }

  /** Bring a message into sight and let it be seen which one it is. */
  function point(id) {
    const article = list.querySelector(`article[data-id="${CSS.escape(id)}"]`);
    if (!article || article.dataset.pointed) return;
    article.dataset.pointed = "yes";
    article.scrollIntoView({ block: "center" });
    article.classList.add("pointed");
    article.focus({ preventScroll: true });
    article.addEventListener("animationend", () => article.classList.remove("pointed"), { once: true });
  }

  function offerMenu(event) {
    const article = event.target.closest("article");
    const message = article && messageOf(state.here, article.dataset.id);
    const anchor = article?.querySelector("[data-key=more]");
    if (!message || !anchor || event.target.closest("a, img") || String(getSelection())) return;
    event.preventDefault();
    openMenu(anchor, message);
  }

  function toMessages() {
    const last = [...list.querySelectorAll("article")].at(-1);
    last?.focus();
    last?.scrollIntoView({ block: "nearest" });
  }
}
