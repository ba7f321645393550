/** Moments as people say them. */

const CLOCK = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });
const SHORT = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });
const RELATIVE = new Intl.RelativeTimeFormat(undefined, { numeric: "auto" });
const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
];

export const clockTime = (date) => CLOCK.format(date);
/** As narrow as it gets, for beside a message. */
export const shortTime = (date) => SHORT.format(date);
export const fullTime = (date) => FULL.format(date);

export function relativeTime(date, now = Date.now()) {
  const apart = date.getTime() - now;
  const [unit, span] = UNITS.find(([, length]) => Math.abs(apart) >= length) ?? UNITS.at(-1);
  return RELATIVE.format(Math.round(apart / span), unit);
}

/** The day of a moment: today and yesterday by those names. */
export function dayName(date, now = new Date()) {
  const apart = Math.round((startOfDay(date) - startOfDay(now)) / 86_400_000);
  return apart > -2 && apart < 1 ? capital(RELATIVE.format(apart, "day")) : DAY.format(date);
}

export const sameDay = (one, other) => startOfDay(one) === startOfDay(other);

function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
