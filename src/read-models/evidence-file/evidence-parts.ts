/** One event of an evidence file: what the log holds of it, that it holds it, and what the event said. */
export interface ProvenEvent {
  readonly index: number;
  readonly at: string;
  readonly type: string;
  readonly stream: string;
  readonly entry: Uint8Array;
  readonly proof: string;
  readonly opening: string;
}

export interface SealedEvidence {
  readonly origin: string;
  readonly size: number;
  /** As it was published, with its signatures. */
  readonly checkpoint: string;
  /** A time-stamp of this very checkpoint, where one was made over all of these events. */
  readonly stamp: Uint8Array | undefined;
  readonly policy: string;
  /** In the order of the log. */
  readonly events: readonly ProvenEvent[];
}

/** Enough digits for a billion events: names sort as the events follow each other. */
const INDEX_DIGITS = 10;
export const stemOf = ({ index }: Pick<ProvenEvent, 'index'>): string => `events/${String(index).padStart(INDEX_DIGITS, '0')}`;

/**
 * What was committed to, with the salt that opens it (formats.md 6). Data and metadata are canonical already, and the members stand
 * in canonical order: the whole is canonical JSON.
 */
export const openingText = ({
  data,
  metadata,
  salt,
}: {
  readonly data: string;
  readonly metadata: string;
  readonly salt: string;
}): string => `{"data":${data},"meta":${metadata},"salt":"${salt}","v":1}`;
