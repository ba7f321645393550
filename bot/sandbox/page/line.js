/** The line on which the sandbox tells what happens; it is taken up again whenever it breaks. */

import { BASE } from "./api.js";

const NAMES = [
  "MESSAGE_CREATE",
  "MESSAGE_UPDATE",
  "MESSAGE_DELETE",
  "MESSAGE_DELETE_BULK",
  "MESSAGE_REACTION_ADD",
  "MESSAGE_REACTION_REMOVE",
  "MESSAGE_REACTION_REMOVE_ALL",
  "MESSAGE_REACTION_REMOVE_EMOJI",
  "CHANNEL_CREATE",
  "CHANNEL_UPDATE",
  "CHANNEL_DELETE",
  "THREAD_CREATE",
  "THREAD_UPDATE",
  "THREAD_DELETE",
  "GUILD_MEMBER_ADD",
  "GUILD_MEMBER_UPDATE",
  "GUILD_MEMBER_REMOVE",
  "TYPING_START",
  "PRESENCE_UPDATE",
  "INTERACTION_SUCCESS",
  "INTERACTION_FAILURE",
  "INTERACTION_MODAL_CREATE",
];
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 2000;

export class Line {
  /** `opened`, `heard(name, payload)` and `lost` are told what becomes of it. */
  constructor(listener) {
    this.listener = listener;
    this.source = null;
    this.timer = 0;
    this.wait = FIRST_WAIT_MS;
  }

  /** Listen with the eyes of one member. */
  open(me) {
    this.close();
    const source = new EventSource(`${BASE}/events?as=${me}`);
    this.source = source;
    source.onopen = () => {
      this.wait = FIRST_WAIT_MS;
      this.listener.opened();
    };
    source.onerror = () => this.retry(me);
    for (const name of NAMES) {
      source.addEventListener(name, (event) => this.listener.heard(name, JSON.parse(event.data)));
    }
  }

  close() {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  // The browser's own way of reconnecting gives up for good on an answer that isn't a stream,
  // and some wait long: a playground that was started again should be there at once.
  retry(me) {
    this.close();
    this.listener.lost();
    this.timer = setTimeout(() => this.open(me), this.wait);
    this.wait = Math.min(this.wait * 1.6, LONGEST_WAIT_MS);
  }
}
