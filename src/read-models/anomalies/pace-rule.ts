import type { Thresholds } from './anomaly-thresholds';
import { Flag, grouped } from './flag';
import { rowOf } from './person-rules';
import { isIssuedHere, standing, type Watched } from './watched';

/** `2026-12-01T01:00`: an instant to its minute. */
const MINUTE_CHARACTERS = 16;

/** Recorded faster than anybody can have checked them. By the minute of the log, which no caller can set. */
export const manyInAMinute = ({ certificates }: Watched, { inAMinute }: Thresholds): readonly Flag[] =>
  [
    ...grouped(
      certificates.filter((each) => standing(each) && isIssuedHere(each)),
      ({ enterpriseId, recordedAt }) => `${enterpriseId} ${recordedAt.slice(0, MINUTE_CHARACTERS)}`,
    ),
  ]
    .filter(([, rows]) => rows.length >= inAMinute)
    .map(([key, rows]) => {
      const [enterpriseId, minute] = key.split(' ') as [string, string];
      return {
        code: 'MANY_IN_A_MINUTE' as const,
        key: [enterpriseId, minute],
        region: rows[0]!.region,
        enterpriseId,
        rows: rows.map(rowOf),
        measured: { minute, certificates: rows.length },
        threshold: { certificates: inAMinute },
      };
    });
