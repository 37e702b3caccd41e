import type { Thresholds } from './anomaly-thresholds';
import { Flag, grouped, ownerOf, RowBehind } from './flag';
import type { Watched, WatchedMarks } from './watched';

const THOUSAND = 1_000;
const isLarge = (count: number, of: number, least: number, permille: number): boolean =>
  count >= least && count * THOUSAND >= permille * of;

const rowOf = ({ candidacyId, workerId, position }: WatchedMarks): RowBehind => ({
  kind: 'CANDIDACY',
  id: candidacyId,
  workerId,
  position,
});
const batchesOf = ({ marks }: Watched): ReadonlyMap<string, readonly WatchedMarks[]> => grouped(marks, ({ batchId }) => batchId);

/** Too many exactly at the pass mark, in one part of one batch: somebody lifted them over it. */
export const passMarkClusters = (watched: Watched, { passMarkCount, passMarkPermille }: Thresholds): readonly Flag[] =>
  [...batchesOf(watched)].flatMap(([batchId, sat]) =>
    [...new Set(sat.flatMap(({ marks }) => Object.keys(marks)))].sort().flatMap((part) => {
      const marked = sat.filter(({ marks }) => marks[part] !== undefined);
      const at = marked.filter(({ marks, passMark }) => marks[part] === passMark);
      if (!isLarge(at.length, marked.length, passMarkCount, passMarkPermille)) return [];
      return [
        flagged(
          'PASS_MARK_CLUSTER',
          [batchId, part],
          at,
          { part, atPassMark: at.length, marked: marked.length },
          { count: passMarkCount, permille: passMarkPermille },
        ),
      ];
    }),
  );

/** The same marks in every part, for too many of one batch: copied papers, or copied lists. */
export const identicalScores = (watched: Watched, { identicalCount, identicalPermille }: Thresholds): readonly Flag[] =>
  [...batchesOf(watched)].flatMap(([batchId, sat]) =>
    [...grouped(sat, ({ marks }) => vectorOf(marks))].flatMap(([vector, same]) => {
      if (!isLarge(same.length, sat.length, identicalCount, identicalPermille)) return [];
      return [
        flagged(
          'IDENTICAL_SCORES',
          [batchId, vector],
          same,
          { scores: vector, identical: same.length, marked: sat.length },
          { count: identicalCount, permille: identicalPermille },
        ),
      ];
    }),
  );

const vectorOf = (marks: WatchedMarks['marks']): string =>
  Object.entries(marks)
    .map(([part, tenths]) => `${part}:${tenths}`)
    .sort()
    .join(',');

const flagged = (
  code: Flag['code'],
  key: readonly string[],
  rows: readonly WatchedMarks[],
  measured: Flag['measured'],
  threshold: Flag['threshold'],
): Flag => ({ code, key, region: rows[0]!.region, enterpriseId: ownerOf(rows), rows: rows.map(rowOf), measured, threshold });
