import { addMonths } from '../../kernel/day';
import { rank } from '../../kernel/level';
import type { Thresholds } from './anomaly-thresholds';
import { Flag, grouped, ownerOf, RowBehind } from './flag';
import { isIssuedHere, standing, type Watched, type WatchedCertificate } from './watched';

export const rowOf = ({ origin, certificateId, workerId, position }: WatchedCertificate): RowBehind => ({
  kind: origin === 'ISSUED' ? 'CERTIFICATE' : 'PRIOR_CERTIFICATE',
  id: certificateId,
  workerId,
  position,
});

const byIssue = (a: WatchedCertificate, b: WatchedCertificate): number =>
  a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : a.certificateId < b.certificateId ? -1 : 1;

/** Certificates that stand, person by person, the earliest first. */
const held = ({ certificates }: Watched): readonly (readonly WatchedCertificate[])[] =>
  [...grouped(certificates.filter(standing), ({ personRef }) => personRef).values()].map((each) => [...each].sort(byIssue));

/** More certificates of one person than a person can well be examined for: within so many months, the last day of which does not count. */
export const manyCertificates = (watched: Watched, thresholds: Thresholds): readonly Flag[] =>
  held(watched).flatMap((all) => {
    const issued = all.filter(isIssuedHere);
    const { manyCertificates: most, manyWithinMonths } = thresholds;
    const windows = issued.map(({ issuedOn }) =>
      issued.filter((each) => each.issuedOn >= issuedOn && each.issuedOn < addMonths(issuedOn, manyWithinMonths)),
    );
    const rows = [...new Set(windows.filter(({ length }) => length > most).flat())];
    if (rows.length === 0) return [];
    const measured = { certificates: Math.max(...windows.map(({ length }) => length)) };
    return [
      {
        code: 'MANY_CERTIFICATES',
        key: [rows[0]!.personRef],
        region: rows[0]!.region,
        enterpriseId: ownerOf(rows),
        rows: rows.map(rowOf),
        measured,
        threshold: { most, withinMonths: manyWithinMonths },
      },
    ];
  });

/** So many ranks above a certificate that the person holds and that is not older than so many months (mechanisms 3.11). */
export const tierJumps = (watched: Watched, { jumpRanks, jumpWithinMonths }: Thresholds): readonly Flag[] =>
  held(watched).flatMap((all) =>
    all.filter(isIssuedHere).flatMap((higher) => {
      const below = all.filter(
        (lower) =>
          lower.issuedOn < higher.issuedOn &&
          higher.issuedOn <= addMonths(lower.issuedOn, jumpWithinMonths) &&
          rank(higher.level) - rank(lower.level) >= jumpRanks,
      );
      if (below.length === 0) return [];
      const measured = { ranks: Math.max(...below.map(({ level }) => rank(higher.level) - rank(level))) };
      return [
        {
          code: 'TIER_JUMP' as const,
          key: [higher.certificateId],
          region: higher.region,
          enterpriseId: higher.enterpriseId,
          rows: [...below, higher].map(rowOf),
          measured,
          threshold: { ranks: jumpRanks, withinMonths: jumpWithinMonths },
        },
      ];
    }),
  );

/** In one occupation a higher level that is dated before a lower one. */
const levelsOutOfOrder = (watched: Watched): readonly Flag[] =>
  held(watched).flatMap((all) =>
    all.flatMap((higher) => {
      const later = all.filter(
        (lower) =>
          lower.occupationCode === higher.occupationCode && rank(lower.level) < rank(higher.level) && lower.issuedOn > higher.issuedOn,
      );
      const rows = [higher, ...later];
      // Of two papers from elsewhere this ledger cannot judge.
      if (later.length === 0 || !rows.some(isIssuedHere)) return [];
      return [outOfOrder(['level', higher.certificateId], rows, { higherOn: higher.issuedOn, lowerOn: later.at(-1)!.issuedOn })];
    }),
  );

/** A certificate is possible from the day after the last day of its notice (handbook 7). */
const beforeNoticeWasOver = ({ certificates, batches }: Watched): readonly Flag[] => {
  const early = certificates.filter(
    (each) => standing(each) && isIssuedHere(each) && isEarly(each.issuedOn, batches.get(each.batchId ?? '')?.noticeEndsOn),
  );
  return [...grouped(early, ({ batchId }) => batchId!)].map(([batchId, rows]) =>
    outOfOrder(['notice', batchId], rows, { issuedOn: rows[0]!.issuedOn, noticeEndsOn: batches.get(batchId)!.noticeEndsOn }),
  );
};
const isEarly = (issuedOn: string, noticeEndsOn: string | null | undefined): boolean =>
  typeof noticeEndsOn === 'string' && issuedOn <= noticeEndsOn;

const outOfOrder = (key: readonly string[], rows: readonly WatchedCertificate[], measured: Flag['measured']): Flag => ({
  code: 'DATES_OUT_OF_ORDER',
  key,
  region: rows[0]!.region,
  enterpriseId: ownerOf(rows),
  rows: rows.map(rowOf),
  measured,
  threshold: {},
});

export const datesOutOfOrder = (watched: Watched): readonly Flag[] => [...levelsOutOfOrder(watched), ...beforeNoticeWasOver(watched)];
