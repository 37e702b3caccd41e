import { allowanceMoves } from './allowance-moves';
import { batchMoves } from './batch-moves';
import { candidacyMoves } from './candidacy-moves';
import { catalogueMoves } from './catalogue-moves';
import { certificateMoves } from './certificate-moves';
import { enterpriseMoves } from './enterprise-moves';
import { filingMoves } from './filing-moves';
import type { Move } from './move';
import { noticeMoves } from './notice-moves';
import { paperMoves } from './paper-moves';
import { personMoves } from './person-moves';
import { recognitionMoves } from './recognition-moves';
import { resitMoves } from './resit-moves';
import { sittingMoves } from './sitting-moves';
import { standingMoves } from './standing-moves';
import { twoPersonMoves } from './two-person-moves';
import { workforceMoves } from './workforce-moves';

/** The decisions of the five contexts and of pay, as far as they go, as a story may take them; the run ends with those that it does not know. */
export const MOVES: Readonly<Record<string, Move>> = {
  ...catalogueMoves, ...enterpriseMoves, ...filingMoves, ...workforceMoves, ...personMoves, ...batchMoves, ...candidacyMoves, ...twoPersonMoves, ...recognitionMoves, ...resitMoves, ...sittingMoves, ...noticeMoves, ...certificateMoves, ...standingMoves,
  ...paperMoves, ...allowanceMoves,
};
/** No command: the clock goes on by so many days. */
export const PASS_DAYS = 'pass-days';
