import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { tableNamed } from '../../projecting/querying/table-named.query';
import type { PaperStanding } from './batch-steps';
import type { BatchFacts } from './work-list-facts';

type Row = Omit<BatchFacts, 'papers' | 'counts' | 'isAllShown'> & {
  readonly region: string;
  readonly cancellation: { readonly cancelledOn: Day } | null;
};
export type BatchRowFacts = BatchFacts & { readonly region: string; readonly cancelledOn: Day | null };
const NO_PAPER: Omit<PaperStanding, 'passed'> = { issued: 0, lastIssuedOn: null, notUploaded: 0 };

/** Batches with who takes part in them and what became of their certificates; the newest first. */
export async function batchRows(rows: EntityManager, where: object, most: number): Promise<readonly BatchRowFacts[]> {
  const batches = (await rows.find(tableNamed(rows, 'batch').target, {
    where,
    order: { openedPosition: 'DESC' },
    take: most,
  } as object)) as unknown as readonly Row[];
  const ids = batches.map(({ batchId }) => batchId);
  const [counts, papers] = [await countsOf(rows, ids), await papersOf(rows, ids)];
  return batches.map(({ cancellation, ...batch }) => {
    const own = counts.get(batch.batchId) ?? {};
    return {
      ...batch,
      cancelledOn: cancellation?.cancelledOn ?? null,
      counts: own,
      papers: { passed: own['PASSED'] ?? 0, ...(papers.get(batch.batchId) ?? NO_PAPER) },
      isAllShown: true,
    };
  });
}

async function countsOf(rows: EntityManager, batchIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Record<string, number>>> {
  if (batchIds.length === 0) return new Map();
  const found = await rows
    .createQueryBuilder(tableNamed(rows, 'candidacy').target, 'c')
    .select('c.batchId', 'batch')
    .addSelect('c.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .where({ batchId: In([...batchIds]) })
    .groupBy('c.batchId')
    .addGroupBy('c.state')
    .getRawMany<{ batch: Uuid; state: string; count: string }>();
  const counts = new Map<Uuid, Record<string, number>>();
  for (const { batch, state, count } of found) counts.set(batch, { ...counts.get(batch), [state]: Number(count) });
  return counts;
}

/** An annulled certificate is uploaded as withdrawn; whether it was says nothing about the batch. */
async function papersOf(rows: EntityManager, batchIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Omit<PaperStanding, 'passed'>>> {
  if (batchIds.length === 0) return new Map();
  const found = await rows
    .createQueryBuilder(tableNamed(rows, 'certificate').target, 'c')
    .select('c.batchId', 'batch')
    .addSelect('COUNT(*)', 'issued')
    .addSelect('MAX(c.issuedOn)', 'last')
    .addSelect("COUNT(*) FILTER (WHERE c.upload IN ('NONE', 'MISMATCH') AND c.status <> 'ANNULLED')", 'missing')
    .where({ batchId: In([...batchIds]) })
    .groupBy('c.batchId')
    .getRawMany<{ batch: Uuid; issued: string; last: Day; missing: string }>();
  return new Map(
    found.map(({ batch, issued, last, missing }) => [batch, { issued: Number(issued), lastIssuedOn: last, notUploaded: Number(missing) }]),
  );
}
