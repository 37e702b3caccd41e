import type { Day } from '../../kernel/day';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { CORRECTION_REASONS, OutcomeKind, Part, Path, RecognitionBasis, Waivable, WAIVER_REASONS, WaiverPath } from './terms';
import { isCommitteePath } from './terms';
import type { Marks, PassMarks } from './marks/outcome';

export interface RowSource {
  readonly importId: Uuid;
  readonly row: number;
}
export interface Objection {
  readonly objectionId: Uuid;
  /** `UPHELD` until the correction that must follow is recorded. */
  readonly status: 'OPEN' | 'UPHELD' | 'SETTLED';
  /** Raised by somebody who is not the candidate. */
  readonly isOthers?: true;
}
export interface Waiver {
  readonly waiverId: Uuid;
  readonly kind: WaiverPath;
  readonly ruleSet: string;
  readonly ruleId: string;
  readonly waived: readonly Waivable[];
  readonly reasonCode: (typeof WAIVER_REASONS)[number];
  readonly proposedBy: Uuid;
}
/** A correction that waits for its second person. */
export interface Correction {
  readonly correctionId: Uuid;
  readonly part: Part;
  readonly fromTenths: number | null;
  readonly toTenths: number;
  readonly reasonCode: (typeof CORRECTION_REASONS)[number];
  readonly objectionId: Uuid | null;
  readonly proposedBy: Uuid;
}
export interface Recognition {
  readonly basis: RecognitionBasis;
  readonly yearlyBenefitFen: number | null;
  readonly competitionCode: string | null;
  readonly awardId?: Uuid;
  readonly documents: readonly Uuid[];
}
export interface RegisteredCandidacy {
  readonly status: 'registered' | 'withdrawn';
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly workerId: Uuid;
  readonly personRef: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly path: Path;
  readonly source: RowSource | null;
  readonly requiredParts: readonly Part[];
  readonly passMark: number;
  /** Where the standard does not ask the same of every part. */
  readonly passMarks?: PassMarks;
  /** The version of the standard, or of the norm, that it is assessed under; absent: the policy pack alone said what is asked. */
  readonly standard?: string;
  /** How often this one was preceded by a failed one that it sits again. */
  readonly resits: number;
  /** Rejected: registered, but no line of the conditions holds, so that nothing follows without a waiver. */
  readonly eligibility: 'NOT_JUDGED' | 'CONFIRMED' | 'REJECTED';
  /** The line of the application conditions that was fulfilled. */
  readonly ruleId: string | null;
  readonly waivers: readonly Waiver[];
  readonly marks: Marks;
  /** The day on which a part was sat, where it was said. */
  readonly satOn: Readonly<Partial<Record<Part, Day>>>;
  /** Passed in an earlier candidacy and kept for this resit: they are not marked again. */
  readonly kept: readonly Part[];
  /** Marked from the raw scores of those who were assigned to the sitting, or corrected since by two persons. */
  readonly panelled: readonly Part[];
  readonly corrections: readonly Correction[];
  readonly recognition: Recognition | null;
  readonly outcome: OutcomeKind | null;
  readonly objections: readonly Objection[];
  /** Photos and papers that are kept of the candidate. */
  readonly files: readonly Uuid[];
  /** Of the last event. */
  readonly revision: number;
  /** Of the last event that can change the outcome: what an approval freezes (decision 14). */
  readonly outcomeRevision: number;
}
export type Candidacy = { readonly status: 'none' } | RegisteredCandidacy;

/** A candidacy of somebody else is no candidacy to the caller. */
export const isCandidacyOf = (state: Candidacy, enterpriseId: Uuid): state is RegisteredCandidacy =>
  state.status !== 'none' && state.enterpriseId === enterpriseId;
/** Whoever is not admitted is neither marked nor counted. A committee judges the case itself: there is nothing to confirm before. */
export const isAdmitted = ({ eligibility, path }: RegisteredCandidacy): boolean => eligibility === 'CONFIRMED' || isCommitteePath(path);
export const isVoid = ({ outcome }: RegisteredCandidacy): boolean => outcome === 'VOID';
export const awaitsCorrection = ({ objections }: RegisteredCandidacy): boolean => objections.some(({ status }) => status === 'UPHELD');
export const openObjectionsOf = ({ objections }: RegisteredCandidacy): readonly Uuid[] =>
  objections.flatMap(({ objectionId, status }) => (status === 'OPEN' ? [objectionId] : []));
/** What may be submitted and approved: null while a mark, or a correction that was promised, is missing. */
export const standingOutcome = (state: RegisteredCandidacy): OutcomeKind | null =>
  state.status === 'withdrawn' || awaitsCorrection(state) ? null : state.outcome;

/** Who is assessed for what. */
export const subjectOf = ({
  workerId,
  occupationCode,
  trade,
  level,
}: RegisteredCandidacy): Pick<RegisteredCandidacy, 'workerId' | 'occupationCode' | 'trade' | 'level'> => ({
  workerId,
  occupationCode,
  trade,
  level,
});
