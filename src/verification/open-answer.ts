import { beijingTimeOf, type Instant } from '../kernel/instant';
import type { Addresses, Verification } from './verified';
import { verificationAnswer } from './verification-answer';
import { verificationPage } from './verification-page';

/** A text around the moment of the check, which is another one at each check. */
type OpenText = readonly [before: string, after: string];

/** The answer to whoever scans a paper, all but the moment. Of the holder it holds what the answer shows, masked, and nothing else. */
export interface OpenAnswer {
  readonly isKnown: boolean;
  readonly json: OpenText;
  readonly page: OpenText;
}

/** Stands where the moment goes. Nothing that comes from a database holds it: PostgreSQL has no text with it. */
const GAP = '\0';
const BYTES_PER_CHARACTER = 2;

export function openAnswer(verification: Omit<Verification, 'checkedAt'>, addresses: Addresses): OpenAnswer {
  const open: Verification = { ...verification, checkedAt: GAP as Instant };
  return {
    isKnown: verification.verified !== null,
    json: around(JSON.stringify(verificationAnswer(open, addresses)), JSON.stringify(GAP)),
    page: around(verificationPage(open, addresses, GAP), GAP),
  };
}

function around(text: string, gap: string): OpenText {
  const at = text.indexOf(gap);
  return [text.slice(0, at), text.slice(at + gap.length)];
}

export const jsonAt = ({ json: [before, after] }: OpenAnswer, checkedAt: Instant): string => `${before}"${checkedAt}"${after}`;
export const pageAt = ({ page: [before, after] }: OpenAnswer, checkedAt: Instant): string => before + beijingTimeOf(checkedAt) + after;

/** What it takes of memory, near enough. */
export const bytesOf = ({ json, page }: OpenAnswer): number =>
  BYTES_PER_CHARACTER * [...json, ...page].reduce((sum, { length }) => sum + length, 0);
