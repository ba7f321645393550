/** A picture for somebody who has none: a letter on a colour of their own. */

import { h, icon } from "../dom.js";
import { authorName } from "../names.js";

const HUES = 8;

export function avatar(user, size = "") {
  const kind = user.bot ? "bot" : `hue-${Number(BigInt(user.id) % BigInt(HUES))}`;
  const face = user.bot ? mark() : [...authorName(user)][0]?.toUpperCase();
  return h("span", { class: `avatar ${kind} ${size}`, "aria-hidden": "true" }, face);
}

/** Retake's own mark: a frame, taken once more. */
function mark() {
  return icon("retake", 24);
}
