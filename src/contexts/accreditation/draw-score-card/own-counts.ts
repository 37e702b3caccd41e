import type { Day } from '../../../kernel/day';
import { streamView } from '../../../kernel/evidence';
import type { Filed } from '../filing';
import { filing, FilingRecord, Rectification, RecordedClosure } from '../filing-record';
import { CountedRow, MAX_ROWS_OF_LINE } from '../score-card.events';
import type { ScopeRow } from '../scope-row';
import type { Counted } from '../yearly-facts.port';

/** What a filing's own stream says of its conduct. */
export type Conduct = Pick<Filed, 'enterpriseId' | 'validFrom' | 'validTo'> &
  Pick<FilingRecord, 'grantedFrom' | 'closures' | 'rectifications' | 'scope'>;
export const filingConduct = streamView('accreditation.filing-conduct', filing, (state): Conduct | null => {
  if (state.status === 'none') return null;
  const { enterpriseId, validFrom, validTo, grantedFrom, closures, rectifications, scope } = state;
  return { enterpriseId, validFrom, validTo, grantedFrom, closures, rectifications, scope };
});

export interface OwnCounts {
  readonly SUSPENSIONS: Counted;
  readonly RECTIFICATIONS: Counted;
  readonly SITES: Counted;
}

/** Counted within a year: suspensions that began, faults ordered to be mended, and the sites that the scope named. */
export function ownCounts({ closures, rectifications, scope }: Conduct, fromOn: Day, lastOn: Day): OwnCounts {
  const within = (on: Day): boolean => fromOn <= on && on <= lastOn;
  const suspensions = closures.filter((closure) => closure.kind === 'SUSPENDED' && within(closure.fromOn));
  const ordered = rectifications.filter(
    ({ orderedOn, rectificationId }) => within(orderedOn) && !closures.some(({ id }) => id === rectificationId),
  );
  return {
    SUSPENSIONS: counted(suspensions.map(rowOfClosure)),
    RECTIFICATIONS: counted(ordered.map(rowOfOrder)),
    SITES: sites(scope, fromOn, lastOn),
  };
}

const counted = (rows: readonly CountedRow[]): Counted => ({ counted: rows.length, rows: rows.slice(0, MAX_ROWS_OF_LINE) });
const rowOfClosure = ({ id, fromOn }: RecordedClosure): CountedRow => ({ ref: String(id), on: fromOn });
const rowOfOrder = ({ rectificationId, orderedOn }: Rectification): CountedRow => ({ ref: rectificationId, on: orderedOn });

/** A scope that names no site tells nothing about conditions: that is no fact, and not a bad one. */
function sites(scope: readonly ScopeRow[], fromOn: Day, lastOn: Day): Counted {
  const open = scope.filter((row) => row.fromOn <= lastOn && (row.toOn === null || row.toOn >= fromOn));
  const codes = [...new Set(open.flatMap(({ siteCode }) => siteCode ?? []))].sort();
  return codes.length === 0 ? null : counted(codes.map((ref) => ({ ref, on: null })));
}
