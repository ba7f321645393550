/** What the page knows, in one place; whoever shows it listens for a topic. */

export const state = {
  connection: "connecting", // or "open", "lost"
  me: null,
  here: null,
  before: null, // the channel that a thread in sight belongs to
  guild: null,
  bot: null,
  commands: [],
  members: new Map(),
  channels: new Map(), // threads and direct conversations too
  talks: new Map(), // by channel: { messages: Map, complete }
  typing: new Map(), // by channel: Map of user id → time at which it ends
  pending: [], // commands on their way or failed: { key, channel, label, reason, again }
  presses: new Map(), // by message: { custom_id, reason }
};

/**
 * Topics: world (channels, members, bot, commands), place (channel or speaker changed),
 * talk (a channel's messages came anew), message (one was created, updated or deleted),
 * typing, connection, pending, reading.
 */
const listeners = new Map();

export function on(topics, listener) {
  for (const topic of topics.split(" ")) {
    if (!listeners.has(topic)) listeners.set(topic, new Set());
    listeners.get(topic).add(listener);
  }
}

export function tell(topic, detail = {}) {
  for (const listener of listeners.get(topic) ?? []) listener(detail);
}

/** A listener that runs once for all that is told before the page is drawn again. */
export function once(listener) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      listener();
    });
  };
}

/** Ids are numbers too large for numbers; a longer one is a later one. */
export function compareIds(one, other) {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}

export const isLater = (one, other) => compareIds(one ?? "0", other ?? "0") > 0;

export function takeState(fresh) {
  state.guild = fresh.guild;
  state.bot = fresh.bot;
  state.commands = fresh.commands;
  state.members = new Map(fresh.members.map((member) => [member.id, member]));
  const places = [...fresh.channels, ...fresh.threads, ...fresh.dms];
  state.channels = new Map(places.map((channel) => [channel.id, channel]));
  state.typing.clear();
  tell("world");
}

export function putMember(member) {
  const { id, username, global_name } = member.user;
  state.members.set(id, { id, name: global_name ?? username, ...member });
  tell("world");
}

export function dropMember(id) {
  state.members.delete(id);
  tell("world");
}

export function putChannel(channel) {
  state.channels.set(channel.id, { ...state.channels.get(channel.id), ...channel });
  tell("world");
  showThreadUnderItsMessage(channel.id);
}

export function dropChannel(id) {
  state.channels.delete(id);
  state.talks.delete(id);
  for (const channel of [...state.channels.values()]) {
    if (channel.parent_id === id) dropChannel(channel.id);
  }
  tell("world");
}

export function setBotPresent(connected) {
  if (!state.bot || state.bot.connected === connected) return;
  state.bot = { ...state.bot, connected };
  tell("world");
}

export function setConnection(connection) {
  if (state.connection === connection) return;
  state.connection = connection;
  tell("connection");
}

/** A thread's line under the message it hangs on shows how many messages it has. */
function showThreadUnderItsMessage(threadId) {
  const parent = state.channels.get(threadId)?.parent_id;
  if (state.talks.get(parent)?.messages.has(threadId)) {
    tell("message", { channel: parent, id: threadId, kind: "updated" });
  }
}

/** Messages as the sandbox lists them, latest first; `complete` if there are no earlier ones. */
export function takeTalk(channel, messages, complete) {
  const sorted = messages.toReversed().map((message) => [message.id, message]);
  state.talks.set(channel, { messages: new Map(sorted), complete });
  tell("talk", { channel });
}

export function takeEarlier(channel, messages, complete) {
  const talk = state.talks.get(channel);
  if (!talk) return;
  const sorted = messages.toReversed().map((message) => [message.id, message]);
  talk.messages = new Map([...sorted, ...talk.messages]);
  talk.complete = complete;
  tell("talk", { channel, earlier: true });
}

export const messageOf = (channel, id) => state.talks.get(channel)?.messages.get(id);

export function messagesOf(channel) {
  return [...(state.talks.get(channel)?.messages.values() ?? [])];
}

export function addMessage(message) {
  noteLatest(message);
  const talk = state.talks.get(message.channel_id);
  if (!talk || talk.messages.has(message.id)) return;
  talk.messages.set(message.id, message);
  tell("message", { channel: message.channel_id, id: message.id, kind: "created" });
}

export function changeMessage(message) {
  const known = messageOf(message.channel_id, message.id);
  if (!known) return;
  // Reactions are counted here, event by event: only so are their people known.
  const { reactions, reactors } = known;
  state.talks.get(message.channel_id).messages.set(message.id, { ...message, reactions, reactors });
  tell("message", { channel: message.channel_id, id: message.id, kind: "updated" });
}

export function dropMessage(channel, id) {
  if (!state.talks.get(channel)?.messages.delete(id)) return;
  state.presses.delete(id);
  tell("message", { channel, id, kind: "deleted" });
}

/** Change who reacted to a message: `change` takes and returns {emoji: [user ids]}. */
export function changeReactors(channel, id, change) {
  const message = messageOf(channel, id);
  if (!message) return;
  message.reactors = change({ ...message.reactors });
  tell("message", { channel, id, kind: "updated" });
}

export function setPress(messageId, press) {
  if (press) state.presses.set(messageId, press);
  else if (!state.presses.delete(messageId)) return;
  const channel = [...state.talks].find(([, talk]) => talk.messages.has(messageId))?.[0];
  if (channel) tell("message", { channel, id: messageId, kind: "updated" });
}

export function setPending(pending) {
  state.pending = pending;
  tell("pending");
}

function noteLatest(message) {
  const channel = state.channels.get(message.channel_id);
  if (!channel || isLater(channel.last_message_id, message.id)) return;
  if (channel.last_message_id === message.id || message.flags & EPHEMERAL) return;
  channel.last_message_id = message.id;
  if (channel.thread_metadata && message.type !== THREAD_STARTER) {
    channel.message_count = (channel.message_count ?? 0) + 1;
    showThreadUnderItsMessage(channel.id);
  }
  tell("reading");
}

export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
const THREAD_STARTER = 21;
