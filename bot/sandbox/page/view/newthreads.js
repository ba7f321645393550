/** Tells of a thread that was opened where one is, so that nobody waits in the wrong place. */

import { channelName } from "../names.js";
import { go } from "../route.js";
import { state, on } from "../store.js";
import { toast } from "./toasts.js";

const SHORT = 48; // characters of its name

export function watchNewThreads() {
  let known = null;
  on("world", () => {
    const threads = new Set([...state.channels.values()].filter((one) => one.thread_metadata).map((one) => one.id));
    const fresh = known ? [...threads].filter((id) => !known.has(id)) : [];
    known = threads;
    for (const id of fresh) tellOf(state.channels.get(id));
  });
}

function tellOf(thread) {
  if (thread.parent_id !== state.here || !thread.newly_created) return;
  const open = () => go({ channel: thread.id });
  const name = channelName(thread.id);
  const short = name.length > SHORT ? `${name.slice(0, SHORT).trimEnd()}…` : name;
  const note = toast(`A thread was opened: “${short}”`, { action: { label: "Open", run: open } });
  on("place", () => state.here === thread.id && note.remove());
}
