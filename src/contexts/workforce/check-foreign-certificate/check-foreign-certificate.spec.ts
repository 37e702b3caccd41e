import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { ForeignCertificateRecorded, ForeignCertificateRejected, ForeignCertificateVerified } from '../foreign-certificate.events';
import { qualification, qualifications } from '../qualification';
import type { Worker } from '../worker';
import { PriorCertificateRecorded, QualificationEvent } from '../workforce.events';
import { checkForeignCertificate } from './check-foreign-certificate';
import { RecordForeignCertificate, recordForeignCertificate } from './record-foreign-certificate';

const worker: Worker = { status: 'registered', enterpriseId: id(3), personRef: id(5), region: '320803', employeeNo: null };
const whose = { workerId: id(4), enterpriseId: id(3), personRef: id(5) };
const paper = {
  recordId: id(20),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR' as const,
  number: '0832011108100123',
  issuedOn: day('2020-05-20'),
};
const intent: RecordForeignCertificate = { workerId: id(4), ...paper, issuer: '淮安示例技师学院', evidenceHash: 'a'.repeat(64) };
const recorded = ForeignCertificateRecorded({
  ...whose,
  ...paper,
  issuer: intent.issuer,
  evidenceHash: intent.evidenceHash,
  recordedBy: OFFICER.ref,
});
const verified = ForeignCertificateVerified({ ...whose, ...paper, method: 'NATIONAL_LOOKUP', evidenceHash: 'b'.repeat(64) });
const rejected = ForeignCertificateRejected({ ...whose, recordId: id(20), reasonCode: 'FORGED', evidenceHash: 'b'.repeat(64) });
const system = { actor: { ...SECOND_PERSON, kind: 'system' as const } };
const heldAfter = (...events: QualificationEvent[]) => qualifications.view(foldAll(qualification, events)).certificates;

describe('a certificate from elsewhere', () => {
  it('is recorded, and counts for nothing yet', () => {
    given(recordForeignCertificate).when(intent, { worker }).thenRecords(recorded);
    expect(heldAfter(recorded)).toEqual([]);
  });
  it('is recorded once', () => {
    given(recordForeignCertificate, recorded)
      .when(intent, { worker })
      .thenRefuses('FOREIGN_CERTIFICATE_KNOWN', { number: '0832011108100123' });
    given(recordForeignCertificate, recorded, verified).when(intent, { worker }).thenRefuses('FOREIGN_CERTIFICATE_KNOWN');
    given(recordForeignCertificate, recorded, rejected)
      .when(intent, { worker })
      .thenRecordsTypes('workforce.foreign_certificate_recorded.v1');
  });
  it('is another by its number, and by its level', () => {
    given(recordForeignCertificate, recorded)
      .when({ ...intent, recordId: id(21), number: '0832011108100124' }, { worker })
      .thenRecordsTypes(recorded.type);
    given(recordForeignCertificate, recorded, verified)
      .when({ ...intent, recordId: id(21), level: 'TECHNICIAN' }, { worker })
      .thenRecordsTypes(recorded.type);
  });
  it('waits beside others, and is answered alone', () => {
    const second = ForeignCertificateRecorded({ ...recorded.data, recordId: id(21), number: '0832011108100124' });
    expect(foldAll(qualification, [recorded, second, verified]).unchecked.map(({ recordId }) => recordId)).toEqual([id(21)]);
    expect(foldAll(qualification, [recorded, second, rejected]).unchecked.map(({ recordId }) => recordId)).toEqual([id(21)]);
  });
  it('is of today at the latest, of a worker, by a person', () => {
    given(recordForeignCertificate)
      .when({ ...intent, issuedOn: day('2026-12-07') }, { worker })
      .thenRecordsTypes('workforce.foreign_certificate_recorded.v1');
    given(recordForeignCertificate)
      .when({ ...intent, issuedOn: day('2026-12-08') }, { worker })
      .thenRefuses('QUALIFICATION_IN_FUTURE', { on: '2026-12-08' });
    given(recordForeignCertificate)
      .when(intent, { worker: { status: 'unknown' } })
      .thenRefuses('WORKER_UNKNOWN');
    given(recordForeignCertificate).when(intent, { worker }, system).thenRefuses('PERSON_REQUIRED');
  });
});

describe("its issuer's answer", () => {
  const yes = { workerId: id(4), recordId: id(20), evidenceHash: 'b'.repeat(64), answer: { verified: 'NATIONAL_LOOKUP' as const } };
  const check = (changed: object = {}, moment: object = {}, ...history: QualificationEvent[]) =>
    given(checkForeignCertificate, ...history).when({ ...yes, ...changed }, { worker }, { actor: SECOND_PERSON, ...moment });

  it('makes it count, as it is printed', () => {
    check({}, {}, recorded).thenRecords(verified);
    expect(heldAfter(recorded, verified)).toEqual([{ ...paper, isVerified: true }]);
  });
  it('is told of a prior certificate as well, which counted at once, or not, as the policy says', () => {
    const prior = PriorCertificateRecorded({ ...whose, ...paper, source: null, recordedBy: OFFICER.ref });
    expect(heldAfter(prior)).toEqual([{ ...paper, recordedBy: OFFICER.ref }]);
    check({}, { actor: OFFICER }, prior).thenRefuses('SECOND_PERSON_REQUIRED');
    check({}, {}, prior).thenRecords(verified);
    check({}, {}, prior, verified).thenRefuses('NOT_FOUND');
    expect(heldAfter(prior, verified)).toEqual([{ ...paper, isVerified: true }]);
    const denied = ForeignCertificateRejected({ ...rejected.data, hasCounted: true });
    check({ answer: { rejected: 'FORGED' } }, {}, prior).thenRecords(denied);
    expect(heldAfter(prior, denied)).toEqual([]);
  });
  it('is told by anybody of one of which nobody knows who recorded it', () =>
    check({}, { actor: OFFICER }, PriorCertificateRecorded({ ...whose, ...paper, source: null })).thenRecords(verified));
  it('or makes it count never', () => {
    check({ answer: { rejected: 'FORGED' } }, {}, recorded).thenRecords(rejected);
    expect(heldAfter(recorded, rejected)).toEqual([]);
  });
  it('is told by another person, and by a person', () => {
    check({}, { actor: OFFICER }, recorded).thenRefuses('SECOND_PERSON_REQUIRED');
    check({}, system, recorded).thenRefuses('PERSON_REQUIRED');
  });
  it('is told once, of a paper and a worker that are known', () => {
    check({}, {}, recorded, verified).thenRefuses('NOT_FOUND');
    check({}, {}, recorded, rejected).thenRefuses('NOT_FOUND');
    check().thenRefuses('NOT_FOUND');
    check({ recordId: id(77) }, {}, recorded).thenRefuses('NOT_FOUND');
    given(checkForeignCertificate, recorded)
      .when(yes, { worker: { status: 'unknown' } }, { actor: SECOND_PERSON })
      .thenRefuses('WORKER_UNKNOWN');
  });
});
