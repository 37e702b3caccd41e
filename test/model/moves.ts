import { agreementMoves } from './agreement-moves';
import { allowanceMoves } from './allowance-moves';
import { anomalyMoves } from './anomaly-moves';
import { appointmentMoves } from './appointment-moves';
import { awardMoves } from './award-moves';
import { batchMoves } from './batch-moves';
import { calendarMoves } from './calendar-moves';
import { candidacyMoves } from './candidacy-moves';
import { catalogueMoves } from './catalogue-moves';
import { certificateMoves } from './certificate-moves';
import { chainMoves } from './chain-moves';
import { cohortMoves } from './cohort-moves';
import { conditionMoves } from './condition-moves';
import { complaintMoves } from './complaint-moves';
import { closingMoves } from './closing-moves';
import { enterpriseMoves } from './enterprise-moves';
import { entitlementMoves } from './entitlement-moves';
import { filingMoves } from './filing-moves';
import type { Move } from './move';
import { nominationObjectionMoves } from './nomination-objection-moves';
import { normMoves } from './norm-moves';
import { fileMoves } from './file-moves';
import { noticeMoves } from './notice-moves';
import { numberMoves } from './number-moves';
import { panelMoves } from './panel-moves';
import { paperMoves } from './paper-moves';
import { paymentMoves } from './payment-moves';
import { personMoves } from './person-moves';
import { postMoves } from './post-moves';
import { recognisingMoves } from './recognising-moves';
import { recognitionMoves } from './recognition-moves';
import { resitMoves } from './resit-moves';
import { resultMoves } from './result-moves';
import { sittingMoves } from './sitting-moves';
import { standingMoves } from './standing-moves';
import { supervisionMoves } from './supervision-moves';
import { tierMoves } from './tier-moves';
import { twoPersonMoves } from './two-person-moves';
import { workforceMoves } from './workforce-moves';

/** Moves that are about the same things stand together. */
const GROUPS: readonly Readonly<Record<string, Move>>[] = [
  catalogueMoves,
  enterpriseMoves,
  chainMoves,
  filingMoves,
  workforceMoves,
  personMoves,
  numberMoves,
  batchMoves,
  resultMoves,
  candidacyMoves,
  twoPersonMoves,
  recognitionMoves,
  resitMoves,
  sittingMoves,
  panelMoves,
  noticeMoves,
  fileMoves,
  certificateMoves,
  standingMoves,
  paperMoves,
  normMoves,
  recognisingMoves,
  supervisionMoves,
  complaintMoves,
  anomalyMoves,
  allowanceMoves,
  awardMoves,
  entitlementMoves,
  { ...closingMoves, ...paymentMoves },
  tierMoves,
  appointmentMoves,
  conditionMoves,
  nominationObjectionMoves,
  postMoves,
  { ...agreementMoves, ...cohortMoves },
  calendarMoves,
];
/** The decisions of the contexts, as a story may take them; the run ends with those that it does not know. */
export const MOVES: Readonly<Record<string, Move>> = Object.assign({}, ...GROUPS);
/** Every move of a group of which these tell one. */
export const kinOf = (told: readonly string[]): readonly string[] =>
  GROUPS.map((group) => Object.keys(group))
    .filter((names) => names.some((name) => told.includes(name)))
    .flat();
/** No command: the clock goes on by so many days. */
export const PASS_DAYS = 'pass-days';
