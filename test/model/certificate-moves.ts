import { enterpriseRecord, filingScope } from '../../src/contexts/accreditation';
import { approvedResult, assessmentResult, examDay } from '../../src/contexts/assessment';
import { awardRecord, policyPackOn } from '../../src/contexts/catalogue';
import { allocateNumbers } from '../../src/contexts/certificate/allocate-numbers/allocate-numbers';
import { certificateState } from '../../src/contexts/certificate/certificate';
import { findFallenAward } from '../../src/contexts/certificate/find-fallen-award/find-fallen-award';
import { findFallenBasis } from '../../src/contexts/certificate/find-fallen-basis/find-fallen-basis';
import { findUndoneResult } from '../../src/contexts/certificate/find-undone-result/find-undone-result';
import { issueCertificate } from '../../src/contexts/certificate/issue-certificate/issue-certificate';
import { reserveNumbers } from '../../src/contexts/certificate/issue-certificate/reserve-numbers';
import { voidNumber } from '../../src/contexts/certificate/issue-certificate/void-number';
import { reservedNumbers } from '../../src/contexts/certificate/number-series';
import { documentEvidence, valueEvidence } from '../../src/kernel/evidence';
import { ASSESSED_ON, batchOf } from './batch-moves';
import { CertificateModel, examFaults, Model } from './model';
import { isThere, Move } from './move';
import { standing } from './result-moves';
import { PAPER, policyOr, REGION, START, the } from './world';

const CODE = 'Y000032080001';
const [YEAR, LEVEL_DIGIT, SEQUENCE_DIGITS] = [2026, 3, 6];
const LAST_SEQUENCE = 999_999;
const numberOf = (sequence: number): string => `${CODE}${YEAR % 100}${LEVEL_DIGIT}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`;
/** The invented city, whose authority gives whole numbers. */
const giving = policyPackOn('329900', START)!;
const packOf = (how: number) => (how === 4 ? documentEvidence(giving.ref, giving) : policyOr(how !== 5, START));

const allocate: Move = ({ world, model, actor, how }) => {
  const [first, count, isGiven] = [
    how === 5 ? LAST_SEQUENCE - 1 : how === 2 ? model.series.last : model.series.last + 1,
    how === 3 ? 0 : 2,
    how !== 1,
  ];
  return {
    no: {
      NUMBERS_MADE_HERE: !isGiven,
      NUMBER_MALFORMED: how === 3 || first < 1 || first + count - 1 > LAST_SEQUENCE,
      NUMBER_TAKEN: first >= 1 && first <= model.series.last,
      LEVEL_WITHOUT_CODE: false,
    },
    record: () =>
      world.record(
        actor,
        allocateNumbers,
        the('series', 0),
        {
          seriesId: the('series', 0),
          institutionCode: CODE,
          allocationId: the('event', how),
          region: REGION,
          documentNo: PAPER.documentNo,
          blocks: [{ year: YEAR, level: 'SENIOR', first, count }],
        },
        { pack: packOf(isGiven ? 4 : 0) },
      ),
    learn: () => {
      for (let next = first; next < first + count; next += 1) model.series.given.push(next);
      model.series.last = first + count - 1;
    },
  };
};

const reserve: Move = ({ world, model, actor, which, how }) => {
  const candidate = which % 4;
  const level = how === 3 ? ('CHIEF' as const) : ('SENIOR' as const);
  return {
    no: {
      NUMBERING_UNKNOWN: how === 5,
      NUMBERS_NOT_ALLOCATED: how === 4 && model.series.given.length === 0,
      LEVEL_WITHOUT_CODE: how === 3,
      SEQUENCE_EXHAUSTED: how < 3 && model.series.last >= LAST_SEQUENCE,
    },
    isSoAlready: how !== 3 && model.held.has(candidate),
    record: () =>
      world.record(
        actor,
        reserveNumbers,
        the('series', 0),
        {
          seriesId: the('series', 0),
          institutionCode: CODE,
          batchId: the('batch', batchOf(candidate)),
          enterpriseId: the('enterprise', 0),
          region: REGION,
          year: YEAR,
          wanted: [{ candidacyId: the('candidacy', candidate), level }],
        },
        { pack: packOf(how) },
      ),
    learn: () => {
      const next = how === 4 ? model.series.given.shift()! : model.series.last + 1;
      model.series.last = Math.max(model.series.last, next);
      model.held.set(candidate, numberOf(next));
    },
  };
};

const voidIt: Move = ({ world, model, actor, which }) => {
  const candidate = which % 4;
  return {
    no: { NUMBER_ISSUED: model.held.has(candidate) && model.certificates.has(candidate) },
    isSoAlready: !model.held.has(candidate),
    record: async () =>
      world.record(
        actor,
        voidNumber,
        the('series', 0),
        { seriesId: the('series', 0), candidacyId: the('candidacy', candidate), reasonCode: 'NOT_ISSUED' },
        { certificate: await world.see(certificateState, the('certificate', candidate)) },
      ),
    learn: () => model.held.delete(candidate),
  };
};

/** What stands between a candidate and a certificate. */
function obstacles(
  { candidacies, batches, certificates, filings, held, today }: Model,
  candidate: number,
): Record<string, boolean | undefined> {
  const known = candidacies.get(candidate);
  const approved = batches.get(batchOf(candidate))?.approved.get(candidate);
  return {
    ALREADY_ISSUED: certificates.has(candidate),
    NOT_FOUND: !known,
    ASSESSMENT_NOT_PASSED: known && standing(known) !== 'PASSED',
    RESULT_NOT_APPROVED: !approved,
    RESULT_CHANGED_SINCE_APPROVAL: known && approved && (approved.outcome !== known.outcome || approved.revision !== known.revision),
    NOTICE_NOT_PUBLISHED: approved && approved.endsOn === null,
    RESULT_UNDER_NOTICE: isThere(approved) && approved.endsOn !== null && today <= approved.endsOn,
    OBJECTION_OPEN: known && [...known.objections.values()].includes('OPEN'),
    NUMBER_NOT_RESERVED: !held.has(candidate),
    ...(known && examFaults(filings.get(0), ASSESSED_ON, [known])),
  };
}

const newCertificate = (number: string, issuedOn: CertificateModel['issuedOn']): CertificateModel => ({
  state: 'in-force',
  number,
  issuedOn,
  trade: null,
  stoppedBy: null,
  proposals: new Map(),
  findings: new Set(),
  fallen: new Set(),
  fallenAwards: new Set(),
  serial: 0,
  delivery: 'NONE',
  isSerialTaken: false,
  isSent: false,
  nameVersion: 1,
});

const issue: Move = ({ world, model, actor, which, how }) => {
  const candidate = which % 4;
  const [number, faults] = [model.held.get(candidate), obstacles(model, candidate)];
  return {
    no: {
      ...faults,
      HOLDER_UNKNOWN: how === 5,
      NUMBER_DOES_NOT_MATCH: how === 4,
      FILING_NOT_IN_FORCE: how === 4 || faults.FILING_NOT_IN_FORCE,
    },
    record: async () =>
      world.record(
        actor,
        issueCertificate,
        the('certificate', candidate),
        { certificateId: the('certificate', candidate), candidacyId: the('candidacy', candidate) },
        {
          result: await world.see(assessmentResult, the('candidacy', candidate)),
          approval: await world.see(approvedResult, the('batch', batchOf(candidate))),
          pack: policyOr(true, START),
          examOn: await world.see(examDay, the('batch', batchOf(candidate))),
          examPolicy: policyOr(true, ASSESSED_ON),
          // Another filing has another code, which the reserved number contradicts.
          filing: await world.see(filingScope, the('filing', how === 4 ? 9 : 0)),
          numbers: await world.see(reservedNumbers, the('series', 0)),
          enterprise: await world.see(enterpriseRecord, the('enterprise', 0)),
          nameVersion: valueEvidence('name', 0n, how === 5 ? null : 1),
          idNumberVersion: valueEvidence('idNumber', 0n, 1),
        },
      ),
    learn: () => model.certificates.set(candidate, newCertificate(number!, model.today)),
  };
};

const find: Move = ({ world, model, actor, which }) => {
  const candidate = which % 4;
  const [known, certificate] = [model.candidacies.get(candidate), model.certificates.get(candidate)];
  const finding = !known || known.isWithdrawn ? 'CANDIDACY_WITHDRAWN' : standing(known) === 'PASSED' ? null : 'RESULT_NO_LONGER_PASSED';
  return {
    no: {},
    isSoAlready: !certificate || certificate.state === 'annulled' || finding === null || certificate.findings.has(finding),
    record: async () =>
      world.record(
        actor,
        findUndoneResult,
        the('certificate', candidate),
        { certificateId: the('certificate', candidate), findingId: the('event', candidate), causeEventId: the('event', 9) },
        { result: await world.see(assessmentResult, the('candidacy', candidate)) },
      ),
    learn: () => certificate!.findings.add(finding!),
  };
};

/** The line asks for a certificate of the level that all have here, or for none of it. */
const LINES = ['N23-2-1', 'N23-3-2'] as const;
const lean: Move = ({ world, model, actor, which, how }) => {
  const [candidate, basis, ruleId] = [which % 4, (which + 3 + (how % 2)) % 4, LINES[how < 4 ? 0 : 1]];
  const [certificate, under] = [model.certificates.get(candidate), model.certificates.get(basis)];
  return {
    no: {},
    isSoAlready:
      !certificate ||
      certificate.state === 'annulled' ||
      certificate.fallen.has(basis) ||
      under?.state !== 'annulled' ||
      under.issuedOn > certificate.issuedOn ||
      ruleId !== LINES[0],
    record: async () => {
      const result = await world.see(assessmentResult, the('candidacy', candidate));
      return world.record(
        actor,
        findFallenBasis,
        the('certificate', candidate),
        {
          certificateId: the('certificate', candidate),
          basisId: the('certificate', basis),
          findingId: the('event', 10 + candidate * 4 + basis),
          causeEventId: the('event', 9),
        },
        {
          result: { ...result, value: result.value && { ...result.value, ruleId } },
          basis: await world.see(certificateState, the('certificate', basis)),
        },
      );
    },
    learn: () => certificate!.fallen.add(basis),
  };
};

/** An award by which a certificate of this model could have been recognised: told where it is withdrawn. */
const honour: Move = ({ world, model, actor, which: asked, how }) => {
  const [candidate, which] = [asked % 4, how % 2];
  const certificate = model.certificates.get(candidate);
  return {
    no: {},
    isSoAlready:
      !certificate ||
      certificate.state === 'annulled' ||
      certificate.fallenAwards.has(which) ||
      model.awards.get(which)?.isWithdrawn !== true,
    record: async () => {
      const [result, awardId] = [await world.see(assessmentResult, the('candidacy', candidate)), the('award', which)];
      return world.record(
        actor,
        findFallenAward,
        the('certificate', candidate),
        {
          certificateId: the('certificate', candidate),
          awardId,
          findingId: the('event', 40 + candidate * 4 + which),
          causeEventId: the('event', 9),
        },
        {
          result: { ...result, value: result.value && { ...result.value, awardId } },
          award: await world.see(awardRecord, awardId),
        },
      );
    },
    learn: () => certificate!.fallenAwards.add(which),
  };
};

export const certificateMoves: Readonly<Record<string, Move>> = {
  'allocate-numbers': allocate,
  'reserve-numbers': reserve,
  'void-number': voidIt,
  'issue-certificate': issue,
  'find-undone-result': find,
  'find-fallen-basis': lean,
  'find-fallen-award': honour,
};
