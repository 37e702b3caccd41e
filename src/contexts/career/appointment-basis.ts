import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { relatedOccupations, Standard, versionOn } from '../catalogue';
import type { Certificate } from '../certificate';
import { areOnePerson, Qualifications, RecordLinks } from '../workforce';

/** What a nomination says it rests on, and where that could be found. */
export interface BasisEvidence {
  /** The certificate with the basis's id, if it was issued here. */
  readonly certificate: Certificate;
  /** What the person brought along, under whichever record. */
  readonly held: Qualifications;
  /** Which records are one person; absent from decisions made before they were asked (ADR 74). */
  readonly links?: RecordLinks;
  /** The national standard of the post's occupation; null: none is published; absent from decisions made before it was asked (ADR 68). */
  readonly standard?: Standard | null;
}
interface Claim {
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly basisId: Uuid;
}
/** 特级技师 and 首席技师 stand above 一级/高级技师 and rest on it (handbook 3). */
const BASIS_LEVEL = 'SENIOR_TECHNICIAN';

/** Those that the version in force on the day prints, or, where none is in force, those of the release; the occupation itself is one. */
function relatedOn(occupationCode: string, standard: Standard | null | undefined, on: Day): ReadonlySet<string> {
  const version = standard ? versionOn(standard, on) : undefined;
  return version ? new Set([occupationCode, ...version.related]) : relatedOccupations(occupationCode);
}

/** A 一级 certificate of this person in this occupation or one related to it on the day: in force if issued here, recorded if not. */
export function isBasis({ workerId, occupationCode, basisId }: Claim, { certificate, held, standard, links }: BasisEvidence, on: Day): boolean {
  const related = relatedOn(occupationCode, standard, on);
  const carries = (of: { level: string; occupationCode: string }): boolean => of.level === BASIS_LEVEL && related.has(of.occupationCode);
  if (certificate.status === 'in-force' && areOnePerson(links, certificate.workerId, workerId)) return carries(certificate);
  const recorded = held.certificates.find(({ recordId }) => recordId === basisId);
  return recorded !== undefined && carries(recorded);
}
