/** Builds elements. Nothing here, nor anywhere on the page, takes markup as text. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element: h("button", { class: "quiet", onclick }, "Cancel").
 * `on…` are listeners, `true` is an empty attribute, and false, null and undefined are left out.
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** A drawing of one colour, 20 units square, which takes the colour of the text around it. */
export function icon(name, size = 20) {
  const drawing = document.createElementNS(SVG, "svg");
  const attributes = { viewBox: "0 0 20 20", width: size, height: size, "aria-hidden": "true" };
  for (const [key, value] of Object.entries(attributes)) drawing.setAttribute(key, value);
  drawing.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  drawing.append(path);
  return drawing;
}

/** A button that shows an icon and tells its name to whoever cannot see it. */
export function iconButton(name, label, onclick, attributes = {}) {
  return h(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...attributes },
    icon(name),
  );
}

/** Replace what is inside an element, keeping the focus on what has the same `data-key`. */
export function refill(element, ...children) {
  const key = focusedKey(element);
  element.replaceChildren(...children.flat().filter(Boolean));
  restoreFocus(element, key);
}

export function focusedKey(element) {
  return element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
}

export function restoreFocus(element, key) {
  if (key === undefined) return;
  const found = element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (found) found.focus({ preventScroll: true });
}

let counter = 0;

/** An id that no other element has. */
export function freshId(prefix) {
  counter += 1;
  return `${prefix}-${counter}`;
}

const ICONS = {
  retake: "M4 7V5.5A1.5 1.5 0 0 1 5.5 4H7M16 13v1.5a1.5 1.5 0 0 1-1.5 1.5H13M13.2 8a3.8 3.8 0 1 0 .5 3.2M13.7 5.8v2.6h-2.6",
  note: "M7 3.5h6l-1 4.5 2.5 3h-9L8 8zM10 11v5.5",
  hash: "M8 3 6.5 17M13.5 3 12 17M3.5 7.5h13.5M3 12.5h13.5",
  thread: "M4 4v6a3 3 0 0 0 3 3h8M12 9.5l3.5 3.5-3.5 3.5",
  forum: "M3 5.5h9v6H7l-4 3zM14 8.5h3v8l-3-2.5H9",
  mail: "M3 5h14v10.5H3zM3.5 5.5l6.5 5.5 6.5-5.5",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5 5 15",
  smile: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.8 11.8c1.4 2.3 5 2.3 6.4 0M7.5 7.8v.4M12.5 7.8v.4",
  reply: "M8 5 3.5 9.5 8 14M4 9.5h7c3.5 0 5.5 2 5.5 6",
  more: "M4.5 10h.01M10 10h.01M15.5 10h.01",
  plus: "M10 4v12M4 10h12",
  send: "M4 16.5 16.5 10 4 3.5 6 10zM6 10h10",
  file: "M11.5 2.5H5v15h10V6zM11.5 2.5V6H15",
  down: "M10 4v11.5M5 11l5 5 5-5",
  chevron: "M7.5 4.5 13 10l-5.5 5.5",
  drop: "M5 7.5l5 5 5-5",
  previous: "M12.5 4 6.5 10l6 6",
  next: "M7.5 4l6 6-6 6",
  zoom: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zM13.5 13.5 17.5 17.5M9 6.5v5M6.5 9h5",
  save: "M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13",
  eye: "M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  slash: "M12.5 3.5l-5 13",
  check: "M4 10.5 8 14.5 16 5.5",
  edit: "M4 16l.7-3.5L13.5 3.7l2.8 2.8L7.5 15.3z",
  copy: "M7 7h9v9.5H7zM4 13V3.5h9",
  trash: "M4 5.5h12M8 5.5v-2h4v2M5.5 5.5 6.3 17h7.4l.8-11.5",
  app: "M3.5 3.5h5.5v5.5H3.5zM11 3.5h5.5v5.5H11zM3.5 11h5.5v5.5H3.5zM13.8 11v5.5M11 13.8h5.5",
  keyboard: "M2.5 5h15v10h-15zM5.5 8h.01M8.5 8h.01M11.5 8h.01M14.5 8h.01M6.5 12h7",
};
