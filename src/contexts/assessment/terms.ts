import { type Part, PARTS } from '../catalogue';

/** How a level is reached (handbook 5). */
export const PATHS = ['EXAM', 'EXCEPTIONAL', 'SKIP_LEVEL', 'DIRECT', 'COMPETITION', 'PROCESS', 'PERFORMANCE'] as const;
export type Path = (typeof PATHS)[number];
/** A candidacy's own: a waiver belongs to one person, who sits what the others of the batch sit. */
export const WAIVER_PATHS = ['EXCEPTIONAL', 'SKIP_LEVEL'] as const satisfies readonly Path[];
export type WaiverPath = (typeof WAIVER_PATHS)[number];
export const isWaiverPath = (path: Path): path is WaiverPath => (WAIVER_PATHS as readonly Path[]).includes(path);
/** A committee decides in place of a sitting. */
export const isCommitteePath = (path: Path): boolean => path === 'DIRECT' || path === 'COMPETITION';
export { PARTS };
export type { Part };
export const OUTCOMES = ['PASSED', 'FAILED', 'VOID'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];
export const CORRECTION_REASONS = ['RECOUNT', 'ENTRY_ERROR', 'OBJECTION_UPHELD'] as const;
export const WITHDRAWAL_REASONS = ['RESIGNED', 'OWN_WISH', 'REGISTERED_IN_ERROR', 'NOT_IN_NEW_LIST'] as const;
export const RESOLUTIONS = ['DISMISSED', 'UPHELD'] as const;
/** Approval is recorded in chunks of at most so many candidacies (decision 14). */
export const APPROVAL_CHUNK = 500;
export const MAX_CANDIDACIES = 5_000;
