/** Small windows that open beside what was pressed: menus, lists, the emoji picker. */

import { h } from "../dom.js";

const GAP = 6;
let open = null;

/** Open a popup beside an element; pressing elsewhere or Escape closes it and gives focus back. */
export function openPopup(anchor, content, { label, role = "dialog", onclose = () => {} } = {}) {
  closePopup();
  const popup = h("div", { class: "popup", popover: "auto", role, "aria-label": label }, content);
  document.body.append(popup);
  popup.addEventListener("toggle", (event) => event.newState === "closed" && gone());
  popup.addEventListener("keydown", (event) => event.key === "Tab" && stayInside(event, popup));
  open = { popup, anchor };
  anchor.setAttribute("aria-expanded", "true");
  popup.showPopover();
  place(popup, anchor);

  // The browser itself gives the focus back.
  function gone() {
    popup.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (open?.popup === popup) open = null;
    onclose();
  }
  return popup;
}

export function closePopup() {
  open?.popup.hidePopover();
}

function stayInside(event, popup) {
  const stops = [...popup.querySelectorAll("button, input, [tabindex='0']")].filter((one) => one.tabIndex >= 0);
  const last = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== last && stops.length) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

/** Below its anchor if there is room, else above; a narrow screen has it at its foot (by style). */
function place(popup, anchor) {
  const around = anchor.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const below = around.bottom + GAP + height <= innerHeight;
  const top = below ? around.bottom + GAP : Math.max(GAP, around.top - GAP - height);
  const left = Math.min(Math.max(GAP, around.left), innerWidth - width - GAP);
  popup.style.setProperty("--top", `${top}px`);
  popup.style.setProperty("--left", `${left}px`);
}

/** Arrow keys, Home and End move the focus within a list or grid of buttons. */
export function arrowKeys(container, { columns = 1, selector = "button:not(:disabled)" } = {}) {
  container.addEventListener("keydown", (event) => {
    const stops = [...container.querySelectorAll(selector)];
    const at = stops.indexOf(document.activeElement);
    const to = target(event.key, at, stops.length, columns);
    if (at < 0 || to === null) return;
    event.preventDefault();
    stops[Math.min(Math.max(to, 0), stops.length - 1)].focus();
  });
}

function target(key, at, count, columns) {
  const steps = { ArrowDown: columns, ArrowUp: -columns };
  if (columns > 1) Object.assign(steps, { ArrowRight: 1, ArrowLeft: -1 });
  if (key in steps) return at + steps[key];
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
