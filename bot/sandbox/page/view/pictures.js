/** Pictures and files of messages. */

import { h, icon } from "../dom.js";
import { openLightbox } from "./lightbox.js";

const PICTURE = /^image\/(?:png|jpeg|gif|webp)$/u;

/** The address of a file of this playground, whichever name this page was opened under. */
export function fileAddress(url) {
  const { pathname, search } = new URL(url, location.href);
  return pathname.startsWith("/attachments/") ? pathname + search : null;
}

export const isPicture = (file) => PICTURE.test(file.content_type ?? "") && Boolean(file.width);

/** All files of a message: its pictures together, then the rest. */
export function filesOf(message) {
  const pictures = message.attachments.filter(isPicture);
  const others = message.attachments.filter((file) => !isPicture(file));
  return [gallery(pictures), ...others.map(fileCard)];
}

export function gallery(pictures) {
  if (!pictures.length) return null;
  return h("div", { class: pictures.length > 1 ? "gallery" : "gallery one" }, pictures.map(pictureButton));
}

/** A picture that opens large when it is pressed. */
export function pictureButton(file) {
  const address = fileAddress(file.url);
  const spoiler = (file.filename ?? "").startsWith("SPOILER_") || file.spoiler;
  if (!address) return h("a", { href: file.url, target: "_blank", rel: "noopener noreferrer" }, file.url);
  const picture = h("img", {
    src: address,
    alt: file.description || `Picture ${file.filename ?? ""}`.trim(),
    width: file.width,
    height: file.height,
    decoding: "async",
    "data-picture": file.id ?? address,
  });
  const button = h(
    "button",
    {
      type: "button",
      class: spoiler ? "picture veiled" : "picture",
      "data-key": `picture-${file.id ?? address}`,
      "aria-label": `${spoiler ? "Spoiler: " : ""}${picture.alt.replace(/\.$/u, "")}. Open large`,
    },
    picture,
    file.description ? h("span", { class: "alt-mark", title: file.description, "aria-hidden": "true" }, "ALT") : null,
  );
  button.style.setProperty("--ratio", `${file.width} / ${file.height}`);
  button.style.setProperty("--width", `${file.width}px`);
  button.addEventListener("click", () => {
    if (button.classList.contains("veiled")) button.classList.remove("veiled");
    else openLightbox(button);
  });
  return button;
}

export function fileCard(file) {
  const address = fileAddress(file.url);
  const name = h("a", { href: address ?? file.url, download: file.filename ?? file.name ?? "" }, file.filename ?? file.name ?? "file");
  return h(
    "div",
    { class: "file" },
    icon("file", 26),
    h("div", {}, name, h("div", { class: "muted" }, [sizeOf(file.size), file.description].filter(Boolean).join(" · "))),
  );
}

export function sizeOf(bytes) {
  if (!Number.isFinite(bytes)) return "";
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
