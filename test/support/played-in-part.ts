/** The mark that the environment of a journey leaves for it (journey-environment.ts). */
export const PLAYED_IN_PART = 'journeyWasPlayedInPart';

/** Whether a test of this journey was left out or has failed: it then need not have played what the document says it plays. */
export const wasPlayedInPart = (): boolean => (globalThis as Record<string, unknown>)[PLAYED_IN_PART] === true;
