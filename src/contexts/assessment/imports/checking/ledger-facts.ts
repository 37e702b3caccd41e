import type { Day } from '../../../../kernel/day';
import type { Actor } from '../../../../kernel/decision';
import type { Level } from '../../../../kernel/level';
import type { Uuid } from '../../../../kernel/uuid';
import type { Filing, Subject } from '../../../accreditation';
import type { GuidingCatalogue, ResolvedPack, Standard } from '../../../catalogue';
import type { Employment, Qualifications, Worker } from '../../../workforce';
import type { OpenBatch } from '../../batch';
import type { Candidacy } from '../../candidacy';
import type { IssuedHere } from '../../application/application';
import type { Match } from './match';

/** What the ledger and the vault know of one person, in the eyes of one enterprise. */
export interface PersonFacts {
  /** Null for somebody who was never heard of. */
  readonly personRef: Uuid | null;
  /** Everything that the person is recorded under here, that one included. */
  readonly records: readonly Uuid[];
  readonly workerId: Uuid | null;
  readonly worker: Worker;
  readonly employment: Employment;
  readonly qualifications: Qualifications;
  readonly issuedHere: readonly IssuedHere[];
  /** Employed, on the day of the assessment, by another enterprise of this ledger; by which one is not said. */
  readonly isEmployedElsewhere: boolean;
  /** What the person is a candidate for in other batches that go on. */
  readonly candidateElsewhere: readonly Subject[];
  /** Candidacies in this batch. */
  readonly candidacies: readonly Exclude<Candidacy, { status: 'none' }>[];
  /** Details as this enterprise gave them last; only of candidates of this batch. */
  readonly details: Readonly<Record<string, string>>;
}

export const NOBODY: PersonFacts = {
  personRef: null,
  records: [],
  workerId: null,
  worker: { status: 'unknown' },
  employment: [],
  qualifications: { certificates: [], diplomas: [], titles: [] },
  issuedHere: [],
  isEmployedElsewhere: false,
  candidateElsewhere: [],
  candidacies: [],
  details: {},
};

/** Everything that rows are judged by, besides themselves. */
export interface LedgerFacts {
  readonly importId: Uuid;
  readonly match: Match;
  readonly batch: OpenBatch;
  readonly filing: Filing;
  readonly policy: ResolvedPack | null;
  /** By {@link subjectKey}: what the filing names for it. */
  readonly standards?: ReadonlyMap<string, Standard | null>;
  readonly guidingCatalogue: GuidingCatalogue;
  readonly today: Day;
  readonly actor: Actor;
  /** By {@link personKey}. */
  readonly people: ReadonlyMap<string, PersonFacts>;
}

/** A person as a sheet names one; {@link NOBODY} where the ledger knows none. */
export interface Identity {
  readonly idType: string;
  readonly idNumber: string;
}
export const personKey = ({ idType, idNumber }: Identity): string => `${idType} ${idNumber}`;
/** The sheets beside the roster hold resident numbers alone. */
export const residentKey = (idNumber: string): string => personKey({ idType: 'RESIDENT_ID', idNumber });
export const factsOf = ({ people }: Pick<LedgerFacts, 'people'>, key: string): PersonFacts => people.get(key) ?? NOBODY;

/** By the time the rows are recorded everybody in them is a worker here. */
export const futureWorker = ({ batch: { enterpriseId, batchId, region } }: LedgerFacts): Extract<Worker, { status: 'registered' }> => ({
  status: 'registered',
  enterpriseId,
  personRef: batchId,
  region,
  employeeNo: null,
});

interface Claimed {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
}
export const isSameSubject = (a: Claimed, b: Claimed): boolean =>
  a.occupationCode === b.occupationCode && a.trade === b.trade && a.level === b.level;
export const subjectKey = ({ occupationCode, trade, level }: Claimed): string => [occupationCode, trade ?? '', level].join(' ');
