/** Commands, presses and forms from the moment they are sent to the bot's first answer. */

import * as api from "./api.js";
import { state, setPending, setPress } from "./store.js";

export const NO_ANSWER = "The application did not respond";
// The sandbox gives up after three seconds; this is for a sandbox that went away meanwhile.
const PATIENCE_MS = 8_000;

const waiting = new Map(); // by interaction id: what to do with its outcome
const early = new Map(); // outcomes that came before we knew that the interaction was ours
let openForm = () => {};

/** Say what opens a form that the bot answers with. */
export function formsOpenWith(opener) {
  openForm = opener;
}

/** Take an event about an interaction. */
export function settle(event) {
  const outcome = { state: event.state, reason: event.reason, modal: event.modal };
  const finish = waiting.get(event.id);
  if (finish) finish(outcome);
  else early.set(event.id, outcome);
}

/** Run a command; it stays in sight until the bot answers. Raises Refused if it can't be run. */
export async function run(channel, command, label) {
  const begun = await api.runCommand(state.me, channel, command);
  const again = () => run(channel, command, label);
  watch(begun, { key: begun.interaction_id, channel, label, again });
}

async function watch(begun, line) {
  setPending([...state.pending, line]);
  const outcome = await outcomeOf(begun);
  forget(line.key);
  if (outcome.state === "failed") setPending([...state.pending, { ...line, reason: outcome.reason }]);
  // Only after the composer has the focus again: a form gives it back to where it was.
  else if (outcome.modal) setTimeout(() => openForm(outcome.modal));
}

export function forget(key) {
  setPending(state.pending.filter((line) => line.key !== key));
}

/** Press a button or choose from a menu; the message shows how it stands. */
export async function press(message, custom_id, values) {
  if (state.presses.get(message.id)?.waiting) return;
  setPress(message.id, { custom_id, waiting: true });
  let outcome;
  try {
    outcome = await outcomeOf(await api.press(state.me, message, { custom_id, values }));
  } catch (refused) {
    outcome = { state: "failed", reason: refused.message };
  }
  setPress(message.id, outcome.state === "failed" ? { custom_id, reason: outcome.reason } : null);
  if (outcome.modal) openForm(outcome.modal);
}

/** Hand in a form. Raises Refused, with a sentence, if that failed. */
export async function submit(form, fields) {
  const outcome = await outcomeOf(await api.submitForm(state.me, form, fields));
  if (outcome.state === "failed") throw new api.Refused(`${outcome.reason}.`, 0);
  if (outcome.modal) openForm(outcome.modal);
}

/** Ask how things stand that were left open when the line broke. */
export async function catchUp() {
  await Promise.all([...waiting].map(([id, finish]) => ask(id, finish)));
}

async function ask(id, finish) {
  try {
    const standing = await api.readInteraction(id);
    if (standing.state !== "pending") finish(lost(standing));
  } catch (refused) {
    if (refused.status === 404) finish({ state: "failed", reason: NO_ANSWER });
  }
}

/** A form that was opened while the line was broken was never seen. */
function lost(standing) {
  return standing.state === "modal" ? { state: "failed", reason: NO_ANSWER } : standing;
}

function outcomeOf({ interaction_id: id, state: standing }) {
  const known = early.get(id) ?? (standing === "pending" ? null : { state: standing });
  early.clear();
  if (known) return known;
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish({ state: "failed", reason: NO_ANSWER }), PATIENCE_MS);
    function finish(outcome) {
      clearTimeout(timer);
      waiting.delete(id);
      resolve({ ...outcome, reason: outcome.reason ?? NO_ANSWER });
    }
    waiting.set(id, finish);
  });
}
