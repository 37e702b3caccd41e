import type { PolicyPack } from '../../catalogue';
import type { OpenBatch } from '../batch';
import { ARCHIVE_ITEMS, ArchiveItem, isCommitteePath, Part } from '../terms';

/** What is known of a batch besides its own stream. */
export type ArchiveFacts = {
  /** Sittings that were not called off, and of these the ones that were held. */
  readonly sittings: number;
  readonly held: number;
  /** Every room of every theory sitting that was held had its papers handed over. */
  readonly arePapersLogged: boolean;
  /** Cases that were put before a committee, with papers, and with a vote whose minutes are known. */
  readonly cases: number;
  readonly casesWithPapers: number;
  readonly casesDecided: number;
};
export interface ArchiveLine {
  readonly item: ArchiveItem;
  /** LEDGER: the fact itself is on record; DOCUMENT: a paper was deposited; MISSING: neither. */
  readonly source: 'LEDGER' | 'DOCUMENT' | 'MISSING';
}

const ALWAYS: readonly ArchiveItem[] = [
  'ANNOUNCEMENT',
  'REGISTRATION_MATERIALS',
  'REGISTRATION_SUMMARY',
  'NAME_LIST',
  'PLAN',
  'RESULT_SUMMARY',
  'DATA_CHECK',
  'HAND_OUT_LIST',
];
const OF_SITTINGS: readonly ArchiveItem[] = ['SITTING_PLAN', 'SIGN_IN_SHEETS', 'ROOM_RECORD', 'INSIDE_SUPERVISION'];
const OF_COMMITTEES: readonly ArchiveItem[] = ['COMMITTEE_MINUTES', 'EVIDENCE_PACK'];
const OF_PARTS: Readonly<Record<Part, readonly ArchiveItem[]>> = {
  THEORY: ['PAPER_LOG', 'PAPERS'],
  SKILL: ['SKILL_SHEETS', 'WORKPIECE_IMAGES'],
  REVIEW: ['REVIEW_SHEETS'],
};

/** What the archive of a batch must hold (handbook 9.5), by its path and parts; the pack may leave items out. */
export function requiredItems({ path, levels }: OpenBatch, { parts, paths, archive }: PolicyPack): readonly ArchiveItem[] {
  const asked =
    path === 'PERFORMANCE' && paths.PERFORMANCE
      ? paths.PERFORMANCE.parts
      : levels.flatMap((level) => (parts as Readonly<Partial<Record<string, readonly Part[]>>>)[level] ?? []);
  const items = new Set([
    ...ALWAYS,
    ...(isCommitteePath(path) ? OF_COMMITTEES : [...OF_SITTINGS, ...asked.flatMap((part) => OF_PARTS[part])]),
  ]);
  return ARCHIVE_ITEMS.filter((item) => items.has(item) && !(archive.notRequired ?? []).includes(item));
}

/** What is there and what is missing, in the order of the list. */
export const archiveList = (batch: OpenBatch, facts: ArchiveFacts, pack: PolicyPack): readonly ArchiveLine[] =>
  requiredItems(batch, pack).map((item) => {
    if (batch.deposited.includes(item)) return { item, source: 'DOCUMENT' };
    return { item, source: isOnRecord(item, batch, facts) ? 'LEDGER' : 'MISSING' };
  });

/** Facts of the ledger that stand for the paper: nobody deposits what is on record already. */
function isOnRecord(
  item: ArchiveItem,
  batch: OpenBatch,
  { sittings, held, arePapersLogged, cases, casesWithPapers, casesDecided }: ArchiveFacts,
): boolean {
  switch (item) {
    case 'ANNOUNCEMENT':
      return batch.announcement !== null;
    case 'REGISTRATION_SUMMARY':
    case 'NAME_LIST':
      return batch.isRegistrationClosed;
    case 'PLAN':
      return batch.planned !== null;
    case 'SITTING_PLAN':
      return sittings > 0;
    case 'PAPER_LOG':
      return held > 0 && arePapersLogged;
    case 'RESULT_SUMMARY':
      return batch.approvedDigest !== null;
    case 'COMMITTEE_MINUTES':
      return cases > 0 && casesDecided === cases;
    case 'EVIDENCE_PACK':
      return cases > 0 && casesWithPapers === cases;
    default:
      return false;
  }
}
