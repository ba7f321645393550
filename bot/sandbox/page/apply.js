/** What an event of the sandbox changes in what the page knows. */

import { state, addMessage, changeMessage, changeReactors, dropChannel, dropMember, dropMessage } from "./store.js";
import { putChannel, putMember, setBotPresent, tell } from "./store.js";
import { settle } from "./interactions.js";

const TYPING_MS = 10_000;

const EFFECTS = {
  MESSAGE_CREATE(message) {
    stopTyping(message.channel_id, message.author.id);
    addMessage(message);
  },
  MESSAGE_UPDATE: changeMessage,
  MESSAGE_DELETE: ({ channel_id, id }) => dropMessage(channel_id, id),
  MESSAGE_DELETE_BULK: ({ channel_id, ids }) => ids.forEach((id) => dropMessage(channel_id, id)),
  MESSAGE_REACTION_ADD: (event) => pressed(event, (people) => [...people, event.user_id]),
  MESSAGE_REACTION_REMOVE: (event) => pressed(event, (people) => people),
  MESSAGE_REACTION_REMOVE_ALL: ({ channel_id, message_id }) => changeReactors(channel_id, message_id, () => ({})),
  MESSAGE_REACTION_REMOVE_EMOJI: (event) => pressed(event, () => []),
  CHANNEL_CREATE: putChannel,
  CHANNEL_UPDATE: putChannel,
  CHANNEL_DELETE: ({ id }) => dropChannel(id),
  THREAD_CREATE: putChannel,
  THREAD_UPDATE: putChannel,
  THREAD_DELETE: ({ id }) => dropChannel(id),
  GUILD_MEMBER_ADD: putMember,
  GUILD_MEMBER_UPDATE: putMember,
  GUILD_MEMBER_REMOVE: ({ user }) => dropMember(user.id),
  TYPING_START: startTyping,
  PRESENCE_UPDATE: ({ user, status }) => user.id === state.bot?.id && setBotPresent(status !== "offline"),
  INTERACTION_SUCCESS: settle,
  INTERACTION_FAILURE: settle,
  INTERACTION_MODAL_CREATE: settle,
};

export function apply(name, payload) {
  EFFECTS[name]?.(payload);
}

/** Change who pressed one emoji, never counting anybody twice: events may come a second time. */
function pressed({ channel_id, message_id, emoji, user_id }, change) {
  changeReactors(channel_id, message_id, (reactors) => {
    const others = (reactors[emoji.name] ?? []).filter((person) => person !== user_id);
    const people = change(others);
    if (people.length) return { ...reactors, [emoji.name]: people };
    delete reactors[emoji.name];
    return reactors;
  });
}

function startTyping({ channel_id, user_id }) {
  if (user_id === state.me) return;
  if (!state.typing.has(channel_id)) state.typing.set(channel_id, new Map());
  state.typing.get(channel_id).set(user_id, Date.now() + TYPING_MS);
  setTimeout(() => tell("typing"), TYPING_MS + 50);
  tell("typing");
}

function stopTyping(channel, user) {
  if (state.typing.get(channel)?.delete(user)) tell("typing");
}
