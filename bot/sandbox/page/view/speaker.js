/** Who one speaks as: several people can be tried out in one browser. */

import { h, icon } from "../dom.js";
import { addressOf } from "../route.js";
import { state } from "../store.js";
import { avatar } from "./avatar.js";
import { arrowKeys, closePopup, openPopup } from "./popup.js";

export function speakerButton() {
  const me = state.members.get(state.me);
  if (!me) return null;
  const button = h(
    "button",
    { type: "button", class: "speaker", "data-key": "speaker", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": `You speak as ${me.name}. Change` },
    avatar(me.user),
    h("span", { class: "speaker-words" }, h("span", { class: "muted" }, "You speak as"), h("b", {}, me.name)),
    icon("drop", 16),
  );
  button.addEventListener("click", () => choose(button));
  return button;
}

function choose(anchor) {
  const people = [...state.members.values()].filter((member) => !member.user.bot);
  const list = h("div", { class: "menu" }, people.map(person));
  arrowKeys(list);
  openPopup(anchor, list, { label: "Speak as", role: "menu" });
  (list.querySelector("[aria-checked=true]") ?? list.firstChild).focus({ preventScroll: true });
}

function person(member) {
  const me = member.id === state.me;
  const become = () => {
    closePopup();
    location.hash = addressOf({ channel: state.here, as: member.user.username });
  };
  return h(
    "button",
    { type: "button", role: "menuitemradio", class: "menu-item", "aria-checked": String(me), onclick: become },
    avatar(member.user, "small"),
    member.name,
    me ? icon("check", 16) : null,
  );
}
