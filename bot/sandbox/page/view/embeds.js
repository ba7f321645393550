/** Embeds: a title, a text, fields and a picture in a frame. */

import { h } from "../dom.js";
import { markdown } from "../markdown/blocks.js";
import { inline } from "../markdown/inline.js";
import { link } from "../markdown/links.js";
import { fullTime } from "../time.js";
import { fileAddress, pictureButton } from "./pictures.js";

export function embedsOf(message) {
  return message.embeds.map(embed);
}

function embed(value) {
  const frame = h(
    "div",
    { class: "embed" },
    value.author?.name ? h("p", { class: "embed-author" }, value.author.url ? link(value.author.url, [value.author.name]) : value.author.name) : null,
    value.title ? h("p", { class: "embed-title" }, value.url ? link(value.url, inline(value.title)) : inline(value.title)) : null,
    value.description ? markdown(value.description) : null,
    value.fields?.length ? h("dl", { class: "embed-fields" }, value.fields.map(field)) : null,
    picture(value.image ?? value.thumbnail),
    foot(value),
  );
  if (Number.isInteger(value.color)) frame.style.setProperty("--mark", colorOf(value.color));
  return frame;
}

export function colorOf(number) {
  return `#${number.toString(16).padStart(6, "0")}`;
}

function field({ name, value, inline: narrow }) {
  return h("div", { class: narrow ? "narrow" : "" }, h("dt", {}, inline(name)), h("dd", {}, markdown(value)));
}

function picture(media) {
  if (!media) return null;
  // Pictures of other places are named, not fetched.
  return fileAddress(media.url) && media.width ? pictureButton(media) : link(media.url);
}

function foot({ footer, timestamp }) {
  const words = [footer?.text, timestamp && fullTime(new Date(timestamp))].filter(Boolean);
  return words.length ? h("p", { class: "embed-foot" }, words.join(" · ")) : null;
}
