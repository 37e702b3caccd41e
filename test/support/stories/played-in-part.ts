/** The mark that the environment of a journey leaves for it (journey-environment.ts); each of them has its own copy of this file. */
const PLAYED_IN_PART = Symbol.for('skills-ledger.journey-was-played-in-part');
const shelf = globalThis as { [PLAYED_IN_PART]?: boolean };

export const setPlayedInPart = (isInPart: boolean): void => {
  shelf[PLAYED_IN_PART] = isInPart;
};
/** Whether a test of this journey was left out or has failed: it then need not have played what the document says it plays. */
export const wasPlayedInPart = (): boolean => shelf[PLAYED_IN_PART] === true;
