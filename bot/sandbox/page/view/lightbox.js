/** A picture by itself: as large as the window, or at its actual size. */

import { h, icon, iconButton } from "../dom.js";

/** Open the picture inside a button; arrows lead to the others of the same conversation. */
export function openLightbox(button) {
  const pictures = [...document.querySelectorAll("#view .picture:not(.veiled)")];
  let at = Math.max(0, pictures.indexOf(button));
  const image = h("img", { class: "lightbox-picture" });
  const stage = h("div", { class: "lightbox-stage", tabindex: "-1" }, image);
  const caption = h("p", { class: "lightbox-caption", id: "lightbox-caption" });
  const count = h("span", { class: "lightbox-count", "aria-live": "polite" });
  const save = h("a", { class: "icon-button", download: "", title: "Save the picture", "aria-label": "Save the picture" }, icon("save"));
  const size = iconButton("zoom", "Actual size", toggleSize, { "aria-pressed": "false" });
  const previous = iconButton("previous", "Previous picture", () => move(-1), { class: "icon-button turn before" });
  const next = iconButton("next", "Next picture", () => move(1), { class: "icon-button turn after" });
  const close = iconButton("close", "Close", () => dialog.close());
  const bar = h("div", { class: "lightbox-bar" }, count, size, save, close);
  const dialog = h("dialog", { class: "lightbox", "aria-label": "Picture", "aria-describedby": "lightbox-caption" });
  dialog.append(bar, stage, previous, next, caption);

  dialog.addEventListener("keydown", keys);
  dialog.addEventListener("close", () => {
    dialog.remove();
    // The message may have been drawn again meanwhile.
    const back = document.querySelector(`#view [data-key="${CSS.escape(pictures[at].dataset.key)}"]`);
    back?.focus({ preventScroll: true });
  });
  stage.addEventListener("click", (event) => {
    if (event.target === image) toggleSize();
    else dialog.close();
  });
  dragToPan(stage, dialog);
  document.body.append(dialog);
  dialog.showModal();
  show();
  close.focus();

  function show() {
    const source = pictures[at].querySelector("img");
    image.src = source.src;
    image.alt = source.alt;
    image.width = source.getAttribute("width");
    image.height = source.getAttribute("height");
    caption.textContent = source.alt;
    count.textContent = `${pictures.length > 1 ? `${at + 1} of ${pictures.length} · ` : ""}${source.getAttribute("width")} × ${source.getAttribute("height")}`;
    save.href = source.src;
    previous.hidden = at === 0;
    next.hidden = at === pictures.length - 1;
    setActual(false);
  }

  function move(step) {
    const to = at + step;
    if (to < 0 || to >= pictures.length) return;
    at = to;
    show();
  }

  function toggleSize() {
    setActual(!dialog.classList.contains("actual"));
  }

  function setActual(actual) {
    dialog.classList.toggle("actual", actual);
    size.setAttribute("aria-pressed", String(actual));
    size.title = actual ? "Fit the window" : "Actual size";
    if (actual) stage.scrollTo((stage.scrollWidth - stage.clientWidth) / 2, (stage.scrollHeight - stage.clientHeight) / 2);
  }

  function keys(event) {
    const actual = dialog.classList.contains("actual");
    const deeds = { ArrowLeft: () => move(-1), ArrowRight: () => move(1), "+": () => setActual(true), "-": () => setActual(false), z: toggleSize };
    // At its actual size the arrows move about in the picture.
    if (actual && event.key.startsWith("Arrow")) {
      const step = { ArrowLeft: [-80, 0], ArrowRight: [80, 0], ArrowUp: [0, -80], ArrowDown: [0, 80] }[event.key];
      stage.scrollBy(...step);
    } else if (event.key in deeds) deeds[event.key]();
    else return;
    event.preventDefault();
  }
}

function dragToPan(stage, dialog) {
  let held = null;
  let moved = false;
  stage.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || !dialog.classList.contains("actual")) return;
    held = { x: event.clientX + stage.scrollLeft, y: event.clientY + stage.scrollTop };
    moved = false;
  });
  stage.addEventListener("pointermove", (event) => {
    if (!held) return;
    moved ||= Math.abs(held.x - event.clientX - stage.scrollLeft) + Math.abs(held.y - event.clientY - stage.scrollTop) > 4;
    stage.scrollTo(held.x - event.clientX, held.y - event.clientY);
  });
  for (const end of ["pointerup", "pointerleave"]) stage.addEventListener(end, () => (held = null));
  stage.addEventListener("dragstart", (event) => event.preventDefault());
  // The end of a drag is not a press.
  stage.addEventListener("click", (event) => moved && event.stopImmediatePropagation(), { capture: true });
}
