/** Puts the page together and starts it. */

import { createComposer } from "./composer/composer.js";
import { formsOpenWith } from "./interactions.js";
import { addressOf } from "./route.js";
import { follow, start } from "./session.js";
import { state, on } from "./store.js";
import { createDrawer } from "./view/drawer.js";
import { openForm } from "./view/form.js";
import { createHeader } from "./view/header.js";
import { createHints } from "./view/hints.js";
import { watchNewThreads } from "./view/newthreads.js";
import { createPending } from "./view/pending.js";
import { createRoom } from "./view/room.js";
import { createSidebar } from "./view/sidebar.js";
import { complain } from "./view/toasts.js";
import { createTyping } from "./view/typing.js";

const at = (id) => document.getElementById(id);

createSidebar(at("sidebar"));
createDrawer();
createHeader(at("header"), at("notices"));
const room = createRoom(at("view"));
const composer = createComposer(room.toMessages);
at("below").append(createPending(), createHints(composer.fill), composer.shown, createTyping());
formsOpenWith(openForm);
watchNewThreads();

addEventListener("hashchange", () => follow().catch((refused) => complain(refused.message)));
addEventListener("keydown", keys);
document.querySelector("[data-skip]").addEventListener("click", skip);
on("connection", () => document.body.classList.toggle("lost", state.connection === "lost"));
start().catch((refused) => complain(refused.message));

function skip(event) {
  event.preventDefault();
  composer.shown.querySelector("textarea, input")?.focus();
}

/** Keys that work wherever the focus is. */
function keys(event) {
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    neighbour(event.key === "ArrowDown" ? 1 : -1);
    return;
  }
  // Somebody who begins to write means the message, wherever the focus happens to be.
  const idle = document.activeElement === document.body || document.activeElement?.matches("article, .log");
  const writes = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (idle && writes && !document.querySelector("dialog[open]")) skipQuietly();
}

function skipQuietly() {
  composer.shown.querySelector("textarea, input")?.focus({ preventScroll: true });
}

function neighbour(step) {
  const places = [...document.querySelectorAll("#sidebar a.place")];
  const now = places.findIndex((place) => place.hasAttribute("aria-current"));
  const next = places[(now + step + places.length) % places.length];
  if (next) location.hash = next.getAttribute("href") ?? addressOf({ channel: state.here });
}
