import type { Filed } from '../../contexts/accreditation';
import type { Level } from '../../kernel/level';
import type { Course } from '../../kernel/course';
import type { Day, Month } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { BatchStanding, PaperStanding } from './batch-steps';
import type { TroubledEndpoint } from './troubled-endpoints.port';

/** A filing as its register keeps it. */
export interface FilingStanding extends Filed {
  readonly filingId: Uuid;
  readonly receiptNo: string;
  readonly rectifications: readonly {
    readonly rectificationId: Uuid;
    readonly orderedOn: Day;
    readonly dueOn: Day | null;
    readonly closedOn: Day | null;
  }[];
  readonly renewal: object | null;
  readonly isMarkedExpired: boolean;
}
export interface BatchFacts extends BatchStanding {
  readonly batchId: Uuid;
  readonly filingId: Uuid;
  readonly planNo: string;
  readonly path: string;
  readonly levels: readonly Level[];
  readonly state: string;
  readonly papers: PaperStanding;
  /** Who takes part, by state. */
  readonly counts: Readonly<Record<string, number>>;
}
/** Something that waits, as it is found in a read model. */
export interface Waiting {
  readonly id: Uuid;
  /** What it belongs to: a batch, a filing, an inspection. */
  readonly ofId: Uuid | null;
  readonly since: Day | null;
}
export interface WorkFacts {
  readonly enterprise: { readonly enterpriseId: Uuid; readonly name: string; readonly creditCode: string; readonly region: string };
  readonly filings: readonly FilingStanding[];
  readonly batches: readonly BatchFacts[];
  readonly objections: readonly Waiting[];
  readonly candidacies: readonly (Waiting & {
    readonly kind: 'CORRECTION_TO_MAKE' | 'CORRECTION_TO_CONFIRM' | 'WAIVER_TO_CONFIRM' | 'RECOGNITION_TO_DECIDE';
    readonly candidacyId: Uuid;
  })[];
  readonly links: readonly Waiting[];
  readonly rateTables: readonly { readonly version: number; readonly since: Day }[];
  readonly closings: readonly { readonly closingId: Uuid; readonly period: Month; readonly isClosed: boolean }[];
  /** The first month that can have a line: somebody is entitled and a table is in force. */
  readonly firstPayable: Month | null;
  readonly recoveries: readonly Waiting[];
  readonly findings: readonly {
    readonly findingId: Uuid;
    readonly inspectionId: Uuid;
    readonly course: Course;
    readonly dueOn: Day | null;
  }[];
  readonly applications: readonly (Waiting & { readonly state: string })[];
  readonly plans: readonly (Waiting & { readonly state: string; readonly assessmentOn: Day })[];
  readonly appointments: readonly Waiting[];
  readonly endpoints: readonly TroubledEndpoint[];
}
