import { Closure, covers, Filed } from '../../contexts/accreditation';
import type { Day } from '../../kernel/day';
import { Flag, grouped, ownerOf } from './flag';
import { rowOf } from './person-rules';
import { isIssuedHere, standing, type Watched, type WatchedCertificate } from './watched';

interface Examined {
  readonly certificate: WatchedCertificate;
  /** The last day on which a part was sat; of a batch without sittings the day that it was opened for. */
  readonly examinedOn: Day;
}

/** Certificates issued here that stand, with the day of their examination where the ledger knows it. */
function examined({ certificates, batches, marks }: Watched): readonly Examined[] {
  const satOn = new Map(marks.map((each) => [each.candidacyId, each.satOn]));
  return certificates
    .filter((each) => standing(each) && isIssuedHere(each))
    .flatMap((certificate) => {
      const examinedOn = satOn.get(certificate.candidacyId ?? '') ?? batches.get(certificate.batchId ?? '')?.assessmentOn;
      return examinedOn === undefined ? [] : [{ certificate, examinedOn }];
    });
}

/** No row of the filing covered the occupation, trade and level on the day of the examination, whatever was suspended. */
export const outOfScope = (watched: Watched): readonly Flag[] => {
  const outside = examined(watched).filter(({ certificate, examinedOn }) => !isCovered(watched, certificate, examinedOn));
  const subjects = grouped(outside, ({ certificate: { batchId, occupationCode, trade, level } }) =>
    [batchId, occupationCode, trade ?? '', level].join(' '),
  );
  return [...subjects.entries()].map(([subject, rows]) => flagged('OUT_OF_SCOPE', subject.split(' '), rows));
};

function isCovered({ filings }: Watched, { filingId, occupationCode, trade, level }: WatchedCertificate, on: Day): boolean {
  const filing = filings.get(filingId ?? '');
  return filing?.status === 'filed' && covers({ ...filing, closures: [] }, { occupationCode, trade, level }, on);
}

/**
 * Examined on a day without effect, or issued during a suspension. What was sat before an end may be brought to its own end where the
 * pack lets it, so an end is held against examinations alone.
 */
export const afterSuspension = (watched: Watched): readonly Flag[] => {
  const during = examined(watched).filter(({ certificate, examinedOn }) => {
    const filing = watched.filings.get(certificate.filingId ?? '');
    return (
      filing?.status === 'filed' &&
      (filing.closures ?? []).some(
        (closure) =>
          concerns(filing, closure, certificate) &&
          (reaches(closure, examinedOn) || (closure.kind === 'SUSPENDED' && reaches(closure, certificate.issuedOn))),
      )
    );
  });
  return [...grouped(during, ({ certificate }) => certificate.batchId ?? '').entries()].map(([batchId, rows]) =>
    flagged('AFTER_SUSPENSION', [batchId], rows),
  );
};

const reaches = ({ fromOn, lastOn }: Closure, on: Day): boolean => fromOn <= on && (lastOn === null || on <= lastOn);

/** A closure of rows concerns a certificate that none of the other rows covers. */
function concerns(filing: Filed, { rows }: Closure, { occupationCode, trade, level }: WatchedCertificate): boolean {
  if (rows === null) return true;
  const isOf = (row: Filed['scope'][number]): boolean =>
    row.occupationCode === occupationCode && row.level === level && (row.trade === null || row.trade === trade);
  return filing.scope.every((row, index) => !isOf(row) || rows.includes(index + 1)) && filing.scope.some(isOf);
}

function flagged(code: 'OUT_OF_SCOPE' | 'AFTER_SUSPENSION', key: readonly string[], rows: readonly Examined[]): Flag {
  const certificates = rows.map(({ certificate }) => certificate);
  const [
    {
      certificate: { region, issuedOn },
      examinedOn,
    },
  ] = rows as [Examined];
  return {
    code,
    key,
    region,
    enterpriseId: ownerOf(certificates),
    rows: certificates.map(rowOf),
    measured: { certificates: rows.length, examinedOn, issuedOn },
    threshold: {},
  };
}
