/** A text or file of the log that is not written as its format says. */
export class Malformed extends Error {}
