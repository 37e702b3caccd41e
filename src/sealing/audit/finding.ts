/** What a full replay says of a difference between what is stored and what was signed. */
export const FINDING_KINDS = ['ALTERED', 'MISSING', 'INSERTED', 'UNSEALED', 'ERASED'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
/** In what it was found. */
export type FindingPlace =
  | 'event'
  | 'stream'
  | 'entry'
  | 'tile'
  | 'idIndex'
  | 'placeIndex'
  | 'checkpoint'
  | 'signature'
  | 'copy'
  | 'saltKey'
  | 'personKey'
  | 'readModel'
  | 'statement'
  | 'accessLog';

export interface Finding {
  readonly kind: FindingKind;
  readonly place: FindingPlace;
  /** In one sentence, with what was expected and what was found. */
  readonly what: string;
  readonly leafIndex?: number | undefined;
  readonly eventId?: string | undefined;
  readonly position?: string | undefined;
}

export interface AuditReport {
  readonly size: number;
  readonly root: string;
  /** The checkpoint against which it was read, as it was published; null where nothing was published. */
  readonly checkpoint: string | null;
  readonly events: number;
  /** Runs by which ids are found that were held to the log. */
  readonly idRuns: number;
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** The first of them. */
  readonly findings: readonly Finding[];
}

/** What somebody has to look at; that content was erased, and that the last second is not sealed yet, is as it should be. */
export const isAlarm = ({ kind }: Pick<Finding, 'kind'>): boolean => kind === 'ALTERED' || kind === 'MISSING' || kind === 'INSERTED';

/** A log that was tampered with is so in thousands of places; a reader needs the first ones, and how many there are. */
export const MAX_LISTED = 1_000;

export class Findings {
  readonly counts: Record<FindingKind, number> = { ALTERED: 0, MISSING: 0, INSERTED: 0, UNSEALED: 0, ERASED: 0 };
  readonly listed: Finding[] = [];

  add(...found: readonly Finding[]): void {
    for (const finding of found) {
      this.counts[finding.kind] += 1;
      if (this.listed.length < MAX_LISTED) this.listed.push(finding);
    }
  }

  get isClean(): boolean {
    return this.counts.ALTERED + this.counts.MISSING + this.counts.INSERTED === 0;
  }
}
