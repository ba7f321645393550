/** What a person does, as calls to the sandbox. */

export const BASE = "/sandbox/api";

/** The sandbox said no, or nothing at all; its sentence is for the person who reads the page. */
export class Refused extends Error {
  constructor(sentence, status) {
    super(sentence);
    this.status = status;
  }
}

export const readState = (me) => call("GET", `/state${me ? `?as=${me}` : ""}`);

export function readMessages(me, channel, { before, limit = 50 } = {}) {
  const query = new URLSearchParams({ as: me, limit });
  if (before) query.set("before", before);
  return call("GET", `/channels/${channel}/messages?${query}`);
}

export const say = (me, channel, said) => call("POST", `/channels/${channel}/messages`, { as: me, ...said });

export const editMessage = (me, message, content) => call("PATCH", placed(message), { as: me, content });

export const deleteMessage = (me, message) => call("DELETE", `${placed(message)}?as=${me}`);

export function react(me, message, emoji, pressed) {
  const place = `${placed(message)}/reactions/${encodeURIComponent(emoji)}?as=${me}`;
  return call(pressed ? "PUT" : "DELETE", place);
}

export const tellTyping = (me, channel) => call("POST", `/channels/${channel}/typing`, { as: me });

export const runCommand = (me, channel, command) =>
  call("POST", `/channels/${channel}/commands`, { as: me, ...command });

export const complete = (me, channel, asked) =>
  call("POST", `/channels/${channel}/autocomplete`, { as: me, ...asked });

export const press = (me, message, pressed) => call("POST", `${placed(message)}/components`, { as: me, ...pressed });

export const submitForm = (me, form, fields) => call("POST", `/modals/${form}`, { as: me, fields });

export const readInteraction = (id) => call("GET", `/interactions/${id}`);

export const openDm = (me) => call("POST", "/dms", { as: me });

export const openPost = (me, forum, post) => call("POST", `/channels/${forum}/threads`, { as: me, ...post });

function placed(message) {
  return `/channels/${message.channel_id}/messages/${message.id}`;
}

async function call(method, path, body) {
  const request = { method };
  if (body !== undefined) {
    request.headers = { "Content-Type": "application/json" };
    request.body = JSON.stringify(body);
  }
  let response;
  try {
    response = await fetch(BASE + path, request);
  } catch {
    throw new Refused("The playground can’t be reached. Is it still running?", 0);
  }
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refused(answer?.error ?? `The playground answered ${response.status}.`, response.status);
  }
  return answer;
}
