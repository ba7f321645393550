/** Files chosen to go with a message: added, looked at, taken out, and made ready to send. */

import { h, icon, iconButton } from "../dom.js";
import { sizeOf } from "../view/pictures.js";

const MOST = 10;
const LARGEST = 10 * 1024 * 1024;

/** `complain` is told why a file can't go along, `changed` that there are others now. */
export function createUploads({ complain, changed }) {
  const shown = h("ul", { class: "uploads", "aria-label": "Files to send", hidden: true });
  let files = [];
  return { shown, add, clear, packets: () => Promise.all(files.map(packet)), count: () => files.length };

  function add(more) {
    for (const file of more) {
      const wrong = whyNot(file, files.length);
      if (wrong) complain(wrong);
      else files.push(file);
    }
    draw();
  }

  function clear() {
    files = [];
    draw();
  }

  function remove(file) {
    files = files.filter((one) => one !== file);
    draw();
  }

  function draw() {
    for (const picture of shown.querySelectorAll("img")) URL.revokeObjectURL(picture.src);
    shown.replaceChildren(...files.map((file) => h("li", { class: "upload" }, preview(file), remover(file))));
    shown.hidden = !files.length;
    changed();
  }

  function remover(file) {
    return iconButton("close", `Remove ${file.name}`, () => remove(file));
  }
}

/** A file as the sandbox takes it: {name, base64}. */
export function packet(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ name: file.name || "file", base64: reader.result.split(",")[1] ?? "" });
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export function whyNot(file, before = 0) {
  if (before >= MOST) return `A message takes ${MOST} files at most.`;
  if (file.size > LARGEST) return `${file.name} is larger than 10 MB.`;
  return null;
}

export function preview(file) {
  const isPicture = /^image\/(?:png|jpeg|gif|webp)$/u.test(file.type);
  const face = isPicture ? h("img", { src: URL.createObjectURL(file), alt: "" }) : icon("file", 28);
  return h("span", { class: "upload-face" }, face, h("span", { class: "upload-name" }, file.name), h("span", { class: "muted" }, sizeOf(file.size)));
}
