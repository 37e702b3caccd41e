/** Number, name and tail tried in vain from one address, and in how long (journeys RG-3). */
export const MAX_WRONG_TRIES = 10;
export const TRIES_WINDOW_MINUTES = 10;
/** How long the keyed hash of an address is kept. */
export const VISITOR_DAYS = 30;

const SECONDS_PER_MINUTE = 60;

/** In whole minutes, as people wait; never none. */
export const waitMinutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / SECONDS_PER_MINUTE));
