import { covers, type Enterprise, type Filing, nameOn, standingOn } from '../contexts/accreditation';
import type { PublicRecord } from '../contexts/certificate';
import type { Day } from '../kernel/day';
import type { FilingThen, Issuer } from './verified';

/** Who issued the paper, and what the issuer's filing was on the day of the issue and is today. */
export function issuerOf(
  { occupationCode, trade, level, issuedOn }: PublicRecord,
  filing: Filing,
  enterprise: Enterprise,
  today: Day,
): Issuer {
  const then = (on: Day): FilingThen =>
    filing.status === 'filed'
      ? { on, standing: standingOn(filing, on), covers: covers(filing, { occupationCode, trade, level }, on) }
      : { on, standing: 'NONE', covers: false };
  const filed = filing.status === 'filed' ? filing : undefined;
  const registered = enterprise.status === 'unknown' ? '' : nameOn(enterprise, issuedOn);
  return {
    name: filed?.branchName ?? registered,
    institutionCode: filed?.institutionCode ?? null,
    validFrom: filed?.validFrom ?? null,
    validTo: filed?.validTo ?? null,
    onIssue: then(issuedOn),
    today: then(today),
  };
}
