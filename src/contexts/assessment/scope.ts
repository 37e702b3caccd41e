import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import { covers, filedLevels, Filing, isInForce, Subject } from '../accreditation';
import { occupationByCode, Standard, standardRef, StandardVersion, versionOn } from '../catalogue';

export type ScopeNo = 'FILING_NOT_IN_FORCE' | 'OCCUPATION_NOT_IN_SCOPE' | 'LEVEL_NOT_IN_SCOPE';

/** Why a filing does not allow an assessment on a day; tested on that day, never on today (handbook 19, invariant 1). */
export function scopeFault(filing: Filing, subject: Subject, on: Day): Refusal<ScopeNo> | undefined {
  if (!isInForce(filing, on)) return refuse('FILING_NOT_IN_FORCE', { on });
  if (covers(filing, subject, on)) return undefined;
  const { occupationCode, trade, level } = subject;
  const occupation = [occupationByCode(occupationCode)?.name ?? occupationCode, ...(trade === null ? [] : [trade])].join('/');
  const levels = filedLevels(filing, subject, on);
  return levels.length === 0
    ? refuse('OCCUPATION_NOT_IN_SCOPE', { occupation, occupationCode, on })
    : refuse('LEVEL_NOT_IN_SCOPE', { occupation, occupationCode, level, on, filedLevels: [...levels] });
}

/** The same at a site. Only a sitting has one; what is planned or registered before may still be sat at any site of the filing. */
export function scopeFaultAt(
  siteCode: string,
  filing: Filing,
  subject: Subject,
  on: Day,
): Refusal<ScopeNo | 'SITE_NOT_IN_SCOPE'> | undefined {
  const anywhere = scopeFault(filing, subject, on);
  if (anywhere || covers(filing, { ...subject, siteCode }, on)) return anywhere;
  return refuse('SITE_NOT_IN_SCOPE', { occupationCode: subject.occupationCode, level: subject.level, siteCode, on });
}

/** The standard that the filing names for what is assessed: it may still ask for an older set of conditions. */
export function filedStandard(filing: Filing, { occupationCode, trade, level }: Subject, on: Day): string | undefined {
  if (!isInForce(filing, on)) return undefined;
  const rows = filing.scope.filter(
    (row) => row.occupationCode === occupationCode && row.level === level && row.fromOn <= on && (row.toOn === null || on <= row.toOn),
  );
  return (rows.find((row) => row.trade === trade) ?? rows.find((row) => row.trade === null))?.standard;
}

export interface StandardInForce extends StandardVersion {
  readonly standardCode: string;
}
/** The version of a published standard that rules what is assessed on a day; where there is none the policy pack speaks alone. */
export function standardInForce(
  standard: Standard | null | undefined,
  filing: Filing,
  subject: Subject,
  on: Day,
): StandardInForce | undefined {
  if (!standard || standard.status === 'none') return undefined;
  const named = filedStandard(filing, subject, on);
  const version = versionOn(standard, on, named === undefined ? null : standardRef(named).version);
  return version && { ...version, standardCode: standard.standardCode };
}
