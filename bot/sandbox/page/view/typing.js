/** Who is typing here. */

import { h } from "../dom.js";
import { memberName } from "../names.js";
import { state, on } from "../store.js";

export function createTyping() {
  const words = h("span", {});
  const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  const line = h("p", { class: "typing" }, dots, words);
  on("typing place message", show);
  show();
  return line;

  function show() {
    const people = [...(state.typing.get(state.here) ?? [])].filter(([, until]) => until > Date.now());
    line.classList.toggle("on", people.length > 0);
    words.textContent = people.length ? sentence(people.map(([id]) => memberName(id))) : "";
  }
}

function sentence(names) {
  if (names.length === 1) return `${names[0]} is typing…`;
  if (names.length <= 3) return `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are typing…`;
  return "Several people are typing…";
}
