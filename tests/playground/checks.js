// What a page must hold for those who cannot see it, use no mouse, or hold it in one hand.
// Each function returns what it found wrong, in words.

const CONTROLS = "button, a[href], input, textarea, select, [role=option]";
const NAMED = `${CONTROLS}, [role=menuitem], [role=log], [role=listbox], dialog`;
const REFERENCES = [
  "aria-controls",
  "aria-labelledby",
  "aria-describedby",
  "aria-activedescendant",
  "for",
];

const isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest("[inert]");
const outline = (element) => element.outerHTML.slice(0, 120);

function nameOf(element) {
  const by = (element.getAttribute("aria-labelledby") ?? "").split(" ");
  const inside = [...element.querySelectorAll("img[alt], [aria-label]")];
  const words = [
    element.getAttribute("aria-label"),
    ...by.map((id) => document.getElementById(id)?.textContent),
    ...[...(element.labels ?? [])].map((label) => label.textContent),
    ...inside.map((one) => one.alt ?? one.getAttribute("aria-label")),
    element.textContent,
    element.title,
    element.placeholder,
  ];
  return words.find((one) => one?.trim());
}

function problems() {
  const found = [];
  const tell = (what, element) => found.push(`${what}: ${outline(element)}`);
  for (const image of document.querySelectorAll("img:not([alt])")) tell("no alt", image);
  for (const control of document.querySelectorAll(NAMED)) {
    if (isShown(control) && !nameOf(control)) tell("no name", control);
  }
  const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
  found.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`));
  for (const name of REFERENCES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const missing = element.getAttribute(name).split(" ").some((id) => !document.getElementById(id));
      if (missing) tell(`${name} to nothing`, element);
    }
  }
  for (const outer of document.querySelectorAll("button, a[href]")) {
    if (outer.querySelector(CONTROLS)) tell("a control inside a control", outer);
  }
  const first = [...document.querySelectorAll("h1")].filter(isShown);
  if (first.length !== 1) found.push(`${first.length} headings of the first level`);
  for (const child of document.querySelectorAll(":is(ul, ol) > :not(li)")) tell("no item", child);
  return found;
}

// WCAG 2.2, 1.4.3: 4.5 to 1, or 3 to 1 for text of 24 px, or of 18.66 px and bold.
function faintWords() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent.trim().slice(0, 40);
    const left = element.closest(":disabled, .unseen, script, noscript, .skip, option");
    if (!words || left || !isShown(element)) continue;
    const style = getComputedStyle(element);
    const behind = groundOf(element);
    const lights = [lightOf(over(rgba(style.color), behind)), lightOf(behind)];
    const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) found.add(`${ratio.toFixed(2)}: ${words} <${element.className}>`);
  }
  return [...found];

  function rgba(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }

  function over(top, under) {
    return under.map((one, at) => top[at] * top[3] + one * (1 - top[3]));
  }

  function groundOf(element) {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      layers.push(rgba(getComputedStyle(at).backgroundColor));
      if (layers.at(-1)[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]);
  }

  function lightOf(color) {
    const parts = color.map((one) => one / 255);
    const [r, g, b] = parts.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}

// Controls that a thumb would miss; words inside a sentence are as high as their line.
function smallTargets() {
  const all = [...document.querySelectorAll(CONTROLS)].filter(isShown);
  const own = all.filter((control) => !control.closest("p, .words, .embed, .file, .skip"));
  return own.flatMap((control) => {
    const { width, height } = control.getBoundingClientRect();
    const small = width && (width < 43.5 || height < 43.5);
    return small ? [`${Math.round(width)}x${Math.round(height)}: ${outline(control)}`] : [];
  });
}

// What sticks out of a narrow window, unless it is in something that is meant to scroll sideways.
function tooWide() {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const sideways = ["auto", "scroll"].includes(getComputedStyle(at).overflowX);
      if ((sideways || getComputedStyle(at).overflowX === "hidden") && !at.matches(".log, body, html")) return true;
    }
    return false;
  };
  const shown = [...document.querySelectorAll(".room *")].filter(isShown);
  const wider = shown.filter((one) => one.getBoundingClientRect().right > width + 0.5 && !scrolls(one));
  const log = document.querySelector(".log");
  return [...wider.map(outline), ...(log.scrollWidth > log.clientWidth ? ["the log scrolls"] : [])];
}
