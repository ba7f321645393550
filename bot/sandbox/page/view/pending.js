/** Commands that are on their way, and those that came to nothing. */

import { h, icon } from "../dom.js";
import { forget } from "../interactions.js";
import { memberName } from "../names.js";
import { state, on } from "../store.js";
import { complain } from "./toasts.js";

export function createPending() {
  const lines = h("div", { class: "pending" });
  const show = () => lines.replaceChildren(...state.pending.filter((one) => one.channel === state.here).map(line));
  on("pending place", show);
  return lines;
}

function line({ key, label, reason, again }) {
  const used = [icon("slash", 18), h("span", {}, h("b", {}, memberName(state.me)), " used ", h("code", {}, label))];
  if (!reason) return h("p", { class: "pending-line", role: "status" }, used, h("span", { class: "spinner", "aria-hidden": "true" }), "Sending…");
  const retry = async () => {
    forget(key);
    await again().catch((refused) => complain(refused.message));
  };
  return h(
    "p",
    { class: "pending-line failed", role: "alert" },
    used,
    h("span", { class: "failure" }, `${reason}.`),
    h("button", { type: "button", class: "link", onclick: retry }, "Try again"),
    h("button", { type: "button", class: "link", onclick: () => forget(key) }, "Dismiss"),
  );
}
