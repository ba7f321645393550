/** The address: #/c/<channel>/<message>?as=<member>, so that a reload keeps the place. */

import { state } from "./store.js";

export function currentRoute() {
  const [path, query = ""] = location.hash.slice(1).split("?");
  const [, kind, channel, message] = path.split("/");
  const as = new URLSearchParams(query).get("as");
  return kind === "c" ? { channel, message, as } : { as };
}

/** The address of a channel, or of a message in it, for who speaks now. */
export function addressOf({ channel, message, as = speaker() }) {
  const place = message ? `${channel}/${message}` : channel;
  return `#/c/${place}${as ? `?as=${encodeURIComponent(as)}` : ""}`;
}

export function go(place, { replace = false } = {}) {
  const address = addressOf(place);
  if (address === location.hash) return;
  if (replace) history.replaceState(null, "", address);
  else location.hash = address;
}

function speaker() {
  return state.members.get(state.me)?.user.username ?? currentRoute().as;
}
