import type { Day } from '../../kernel/day';
import { Level, PostLevel, rank } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { PolicyPack, relatedOccupations, Standard, versionOn } from '../catalogue';
import type { Certificate } from '../certificate';
import { areOnePerson, Qualifications, RecordLinks } from '../workforce';
import { countsOn, Recognition } from './recognition/recognition';

/** What a nomination says it rests on, and where that could be found. */
export interface BasisEvidence {
  /** The certificate with the basis's id, if it was issued here. */
  readonly certificate: Certificate;
  /** The recognition with the basis's id, if it is one; absent from decisions made before it was asked (ADR 84). */
  readonly recognition?: Recognition;
  /** What the person brought along, under whichever record. */
  readonly held: Qualifications;
  /** Which records are one person; absent from decisions made before they were asked (ADR 74). */
  readonly links?: RecordLinks;
  /** The national standard of the post's occupation; null: none is published; absent from decisions made before it was asked (ADR 68). */
  readonly standard?: Standard | null;
}
interface Claim {
  readonly workerId: Uuid;
  readonly level: PostLevel;
  readonly occupationCode: string;
  readonly basisId: Uuid;
  /** Why the post stands above the certificate. */
  readonly above?: object | null | undefined;
}
export type BasisNo = 'APPOINTMENT_BASIS_MISSING' | 'APPOINTMENT_ABOVE_CERTIFICATE' | 'APPOINTMENT_REASON_MISSING';
/** 特级技师 and 首席技师 stand above 一级/高级技师 and rest on it (handbook 3). */
const BASIS_LEVEL = 'SENIOR_TECHNICIAN';

/** Those that the version in force on the day prints, or, where none is in force, those of the release; the occupation itself is one. */
export function relatedOn(occupationCode: string, standard: Standard | null | undefined, on: Day): ReadonlySet<string> {
  const version = standard ? versionOn(standard, on) : undefined;
  return version ? new Set([occupationCode, ...version.related]) : relatedOccupations(occupationCode);
}

interface Paper {
  readonly level: Level;
  readonly occupationCode: string;
}
/** What is named, if it is this person's and counts on the day: in force if issued here, recorded if not, or recognised inside a chain. */
function paperNamed({ workerId, basisId }: Claim, { certificate, held, links, recognition }: BasisEvidence, on: Day): Paper | undefined {
  if (certificate.status === 'in-force' && areOnePerson(links, certificate.workerId, workerId)) return certificate;
  if (recognition?.status === 'granted' && areOnePerson(links, recognition.workerId, workerId))
    return countsOn(recognition, on) ? recognition : undefined;
  return held.certificates.find(({ recordId }) => recordId === basisId);
}

/** The level of the basis, in this occupation or one related to it on the day. */
function levelOfBasis(claim: Claim, evidence: BasisEvidence, on: Day): Level | undefined {
  const paper = paperNamed(claim, evidence, on);
  return paper && relatedOn(claim.occupationCode, evidence.standard, on).has(paper.occupationCode) ? paper.level : undefined;
}

/**
 * What a post rests on (handbook 3). The two highest rest on 一级 and nothing else. 技师 and 高级技师 rest on a certificate of
 * their level or a higher one (高评低聘); above the certificate (低评高聘) nobody is appointed unless the pack allows it, with a reason.
 */
export function basisFault(
  claim: Claim,
  evidence: BasisEvidence,
  on: Day,
  { aboveCertificate }: PolicyPack['appointment'],
): Refusal<BasisNo> | undefined {
  const { level, occupationCode, above } = claim;
  const certified = levelOfBasis(claim, evidence, on);
  const isHighest = rank(level) > rank(BASIS_LEVEL);
  if (certified === undefined || (isHighest && certified !== BASIS_LEVEL))
    return refuse('APPOINTMENT_BASIS_MISSING', { level, occupationCode });
  if (isHighest || rank(level) <= rank(certified)) return undefined;
  if (aboveCertificate !== 'ALLOW_WITH_REASON') return refuse('APPOINTMENT_ABOVE_CERTIFICATE', { level, certified });
  return above ? undefined : refuse('APPOINTMENT_REASON_MISSING', { level, certified });
}
