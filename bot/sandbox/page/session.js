/** Keeps the page in step with the sandbox: who looks, at what, and what was missed meanwhile. */

import * as api from "./api.js";
import { apply } from "./apply.js";
import { catchUp } from "./interactions.js";
import { Line } from "./line.js";
import { forgetUnread, noteChannels } from "./reading.js";
import { currentRoute, go } from "./route.js";
import { state, on, once, setConnection, takeEarlier, takeState, takeTalk, tell } from "./store.js";

/** The person who looks is no member any more. */
class Gone extends Error {}

const PAGE = 50;
const HOME = "pictures";

// An event may tell of what a list being read shows already, or just not yet: it waits for it.
let reading = 0;
let withheld = [];
const line = new Line({
  opened: () => sync(),
  heard: (name, payload) => (reading ? withheld.push([name, payload]) : apply(name, payload)),
  lost,
});

on("world", once(leaveWhatIsGone));

/** Look at the sandbox as the address says; waits for the sandbox if it isn't there yet. */
export async function start() {
  const route = currentRoute();
  const { members } = await patiently(() => api.readState());
  const people = members.filter((member) => !member.user.bot);
  const named = people.find((one) => [one.id, one.user.username].includes(route.as));
  state.me = (named ?? people[0]).id;
  line.open(state.me);
}

/** Follow the address: another channel, or somebody else to speak as. */
export async function follow() {
  if (!state.guild) return;
  const route = currentRoute();
  const speaker = [...state.members.values()].find((one) => one.user.username === route.as && !one.user.bot);
  if (speaker && speaker.id !== state.me) {
    state.me = speaker.id;
    state.talks.clear();
    state.pending = [];
    line.open(state.me);
    return;
  }
  await show(route.channel);
}

/** Read the messages that come before those we have. */
export async function readEarlier(channel) {
  const talk = state.talks.get(channel);
  if (!talk || talk.complete || talk.reading) return;
  talk.reading = true;
  try {
    const before = talk.messages.keys().next().value;
    const messages = await api.readMessages(state.me, channel, { before, limit: PAGE });
    takeEarlier(channel, messages, messages.length < PAGE);
  } finally {
    talk.reading = false;
  }
}

/** Read the registered commands again: a bot that has just started may have new ones. */
export async function readCommands() {
  const { commands, bot } = await api.readState(state.me);
  state.commands = commands;
  state.bot = bot;
  tell("world");
}

async function sync() {
  try {
    await whileReading(readEverything);
  } catch (refused) {
    return refused instanceof Gone ? start() : line.retry(state.me);
  }
  setConnection("open");
  return catchUp();
}

async function readEverything() {
  const fresh = await api.readState(state.me);
  if (!fresh.members.some((member) => member.id === state.me)) throw new Gone();
  takeState(fresh);
  noteChannels();
  state.talks.clear();
  await show(currentRoute().channel);
}

async function lost() {
  if (state.connection !== "connecting") setConnection("lost");
  try {
    await api.readState(state.me);
  } catch (refused) {
    // A sandbox that was started with another world may not know this person.
    if (refused.status === 404) await start();
  }
}

/** The channel in sight was deleted. */
function leaveWhatIsGone() {
  if (state.connection === "open" && !state.channels.has(state.here)) show(state.before ?? home());
}

async function show(wanted) {
  const channel = state.channels.has(wanted) ? wanted : home();
  const message = channel === wanted ? currentRoute().message : undefined;
  go({ channel, message }, { replace: true });
  const moved = state.here !== channel;
  state.before = state.channels.get(channel).parent_id;
  state.here = channel;
  if (moved) forgetUnread();
  tell("place");
  if (!state.talks.has(channel) && !isForum(channel)) await whileReading(() => readTalk(channel));
  else if (moved) tell("talk", { channel });
}

async function readTalk(channel) {
  const messages = await api.readMessages(state.me, channel, { limit: PAGE });
  takeTalk(channel, messages, messages.length < PAGE);
}

async function whileReading(read) {
  reading += 1;
  try {
    await read();
  } finally {
    reading -= 1;
    if (!reading) {
      const missed = withheld;
      withheld = [];
      for (const [name, payload] of missed) apply(name, payload);
    }
  }
}

function isForum(channel) {
  return state.channels.get(channel)?.type === 15;
}

function home() {
  const channels = [...state.channels.values()];
  return (channels.find((one) => one.name === HOME && !one.parent_id) ?? channels[0]).id;
}

async function patiently(read) {
  for (;;) {
    try {
      return await read();
    } catch (refused) {
      if (refused.status) throw refused;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
