/** What was begun to be written in each channel, until the window closes. */

const place = (channel) => `retake.draft.${channel}`;

export function keepDraft(channel, words) {
  if (words) sessionStorage.setItem(place(channel), words);
  else sessionStorage.removeItem(place(channel));
}

export const draftOf = (channel) => sessionStorage.getItem(place(channel)) ?? "";
