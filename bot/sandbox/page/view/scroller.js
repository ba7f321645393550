/** Scrolling that stays at the end for those who are there, and never jumps for those who read above. */

import { h, icon } from "../dom.js";
import { markRead } from "../reading.js";

const NEAR_PX = 90;

/** `earlier` is called when the beginning comes near. */
export function createScroller(earlier) {
  const count = h("span", {});
  const jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => toEnd() }, icon("down", 18), count);
  let view = null;
  let atEnd = true;
  let lastTop = 0;
  let unseen = 0;
  return { attach, begin, toEnd, steady, following, keepPlace, jump };

  function attach(log, list) {
    view = log;
    view.addEventListener("scroll", scrolled, { passive: true });
    const watch = new ResizeObserver(() => atEnd && stay());
    watch.observe(list);
    watch.observe(view);
    addEventListener("focus", seen);
    document.addEventListener("visibilitychange", seen);
  }

  function scrolled() {
    // Only the person leaves the end; a hint or a picture that takes room below doesn't count.
    const near = view.scrollHeight - view.scrollTop - view.clientHeight < NEAR_PX;
    atEnd = near || (atEnd && view.scrollTop >= lastTop);
    lastTop = view.scrollTop;
    if (atEnd) seen();
    if (view.scrollTop < 400) earlier();
    show();
  }

  function stay() {
    view.scrollTop = view.scrollHeight;
  }

  function toEnd() {
    atEnd = true;
    stay();
    seen();
    show();
  }

  /** Begin where one has read to, at the line above what is new; else at the end. */
  function begin(fresh) {
    stay();
    if (!fresh || fresh.offsetTop > view.scrollTop) return toEnd();
    atEnd = false;
    fresh.scrollIntoView({ block: "start" });
    lastTop = view.scrollTop;
    return show();
  }

  /** Change something without moving what is being read. */
  function steady(change) {
    if (atEnd) {
      change();
      stay();
    } else keepPlace(change);
  }

  function keepPlace(change) {
    const anchor = firstVisible();
    const before = anchor?.getBoundingClientRect().top;
    const id = anchor?.dataset.id;
    change();
    const same = id && view.querySelector(`li[data-id="${id}"]`);
    if (same) view.scrollTop += same.getBoundingClientRect().top - before;
  }

  /** Something new at the end: go there if that is where we are, or if it is our own. */
  function following(own, change) {
    const follow = atEnd || own;
    change();
    if (follow) toEnd();
    else {
      unseen += 1;
      show();
    }
  }

  function seen() {
    if (!atEnd || document.hidden) return;
    unseen = 0;
    markRead();
  }

  function show() {
    jump.hidden = atEnd;
    count.textContent = unseen ? `${unseen} new` : "Latest";
    jump.setAttribute("aria-label", unseen ? `Jump to ${unseen} new messages` : "Jump to the latest message");
  }

  function firstVisible() {
    const top = view.getBoundingClientRect().top;
    return [...view.querySelectorAll("li.item")].find((item) => item.getBoundingClientRect().bottom > top);
  }
}
