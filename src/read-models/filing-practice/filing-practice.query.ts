import { Injectable } from '@nestjs/common';
import { Between, EntityManager } from 'typeorm';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import type { Position } from '../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen } from '../../projecting/querying/read-models.provider';
import { examinersOf } from './examiners-of';
import { PractisedBatchRow, PractisedCertificateRow, PractisedFactRow, PractisedSittingRow } from './filing-practice.entity';

export interface Span {
  readonly filingId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
}
/** How many there were, and the first of them, oldest first; as plain values. */
export type Practised = {
  readonly counted: number;
  readonly rows: readonly { readonly ref: string; readonly on: Day }[];
};
const FACTS = ['CERTIFICATES_ANNULLED', 'CERTIFICATES_ISSUED', 'OBJECTIONS_UPHELD'] as const;
export type PractisedIndicator = 'BATCHES_HELD' | 'EXAMINERS' | (typeof FACTS)[number];

/** What was done under a filing; asked by the composition root for the contexts that declared the need. */
@Injectable()
export class FilingPractice {
  constructor(private readonly readModels: ReadModels) {}

  batches({ filingId, fromOn, lastOn }: Span, minPosition: Position): Promise<Seen<{ readonly held: number; readonly open: number }>> {
    return this.readModels.ask(
      PROCESS_VIEWER,
      async (rows) => ({
        held: await rows.countBy(PractisedBatchRow, { filingId, isApproved: true, assessmentOn: Between(fromOn, lastOn) }),
        open: await rows.countBy(PractisedBatchRow, { filingId, isOver: false }),
      }),
      minPosition,
    );
  }

  /** Of the certificates issued within the days, those that hold, and those that the national look-up shows. */
  inLookup(
    { filingId, fromOn, lastOn }: Span,
    minPosition: Position,
  ): Promise<Seen<{ readonly certificates: number; readonly visible: number }>> {
    const holding = { filingId, isAnnulled: false, issuedOn: Between(fromOn, lastOn) };
    return this.readModels.ask(
      PROCESS_VIEWER,
      async (rows) => ({
        certificates: await rows.countBy(PractisedCertificateRow, holding),
        visible: await rows.countBy(PractisedCertificateRow, { ...holding, isVisible: true }),
      }),
      minPosition,
    );
  }

  /** Examiners: null where no sitting recorded any, as where marks came from tables alone. */
  facts(span: Span, limit: number, minPosition: Position): Promise<Seen<Readonly<Record<PractisedIndicator, Practised | null>>>> {
    return this.readModels.ask(
      PROCESS_VIEWER,
      async (rows) => {
        // One after the other: a transaction is one connection, and it asks one question at a time.
        const counted: Partial<Record<PractisedIndicator, Practised | null>> = {
          BATCHES_HELD: await batchesOf(rows, span, limit),
          EXAMINERS: examinersOf(await sittingsOf(rows, span), limit),
        };
        for (const indicator of FACTS) counted[indicator] = await factsOf(rows, indicator, span, limit);
        return counted as Readonly<Record<PractisedIndicator, Practised | null>>;
      },
      minPosition,
    );
  }
}

async function batchesOf(rows: EntityManager, { filingId, fromOn, lastOn }: Span, take: number): Promise<Practised> {
  const where = { filingId, isApproved: true, assessmentOn: Between(fromOn, lastOn) };
  const [found, counted] = await rows.findAndCount(PractisedBatchRow, { where, order: { assessmentOn: 'ASC', batchId: 'ASC' }, take });
  return { counted, rows: found.map(({ batchId, assessmentOn }) => ({ ref: batchId, on: assessmentOn as Day })) };
}

/** More sittings than any institution was seen to hold in a year: two on every working day in each of ten rooms. */
const MAX_SITTINGS = 5_000;
const sittingsOf = (rows: EntityManager, { filingId, fromOn, lastOn }: Span): Promise<PractisedSittingRow[]> =>
  rows.find(PractisedSittingRow, {
    where: { filingId, isHeld: true, on: Between(fromOn, lastOn) },
    order: { on: 'ASC', sittingId: 'ASC' },
    take: MAX_SITTINGS,
  });

async function factsOf(rows: EntityManager, indicator: string, { filingId, fromOn, lastOn }: Span, take: number): Promise<Practised> {
  const [found, counted] = await rows.findAndCount(PractisedFactRow, {
    where: { filingId, indicator, isOverturned: false, on: Between(fromOn, lastOn) },
    order: { on: 'ASC', ref: 'ASC' },
    take,
  });
  return { counted, rows: found.map(({ ref, on }) => ({ ref, on: on as Day })) };
}
