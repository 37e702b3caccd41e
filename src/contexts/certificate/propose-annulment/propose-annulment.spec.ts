import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AnnulmentProposed, CertificateAnnulled, CertificateIssued } from '../certificate.events';
import { ProposeAnnulment, proposeAnnulment } from './propose-annulment';

const issued = CertificateIssued({
  certificateId: id(1),
  number: 'Y000032080001263000042',
  candidacyId: id(11),
  batchId: id(2),
  enterpriseId: id(3),
  region: '320803',
  filingId: id(5),
  workerId: id(4),
  personRef: id(6),
  nameVersion: 1,
  idNumberVersion: 1,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  issuedOn: day('2026-12-08'),
  source: null,
});
const intent: ProposeAnnulment = {
  certificateId: id(1),
  annulmentId: id(9),
  reasonCode: 'FRAUD',
  legalBasis: '工作规程第21条',
  documentNo: '淮鉴撤〔2027〕1号',
  decidedOn: day('2027-01-15'),
  effect: 'EX_NUNC',
  remark: null,
};
const proposed = AnnulmentProposed({ ...intent, remark: null, proposedBy: OFFICER.ref });
const annulled = CertificateAnnulled({
  certificateId: id(1),
  annulmentId: id(9),
  enterpriseId: id(3),
  workerId: id(4),
  occupationCode: '6-18-01-01',
  level: 'SENIOR',
  reasonCode: 'FRAUD',
  legalBasis: '工作规程第21条',
  documentNo: '淮鉴撤〔2027〕1号',
  decidedOn: day('2027-01-15'),
  effectiveOn: day('2027-01-15'),
  effect: 'EX_NUNC',
});
const on = (today: string) => ({ today: day(today) });

it('waits for a second person', () => given(proposeAnnulment, issued).when(intent, {}, on('2027-01-20')).thenRecords(proposed));
it('may be decided today', () => given(proposeAnnulment, issued).when(intent, {}, on('2027-01-15')).thenRecords(proposed));
it('is not decided tomorrow', () => given(proposeAnnulment, issued).when(intent, {}, on('2027-01-14')).thenRefuses('DECIDED_IN_FUTURE'));
it('may be decided on the day of issue', () =>
  given(proposeAnnulment, issued)
    .when({ ...intent, decidedOn: day('2026-12-08') }, {}, on('2027-01-20'))
    .thenRecordsTypes('certificate.annulment_proposed.v1'));
it('is not decided before the issue', () =>
  given(proposeAnnulment, issued)
    .when({ ...intent, decidedOn: day('2026-12-07') }, {}, on('2027-01-20'))
    .thenRefuses('DECIDED_BEFORE_ISSUE'));
it('is an act of a person', () =>
  given(proposeAnnulment, issued)
    .when(intent, {}, { ...on('2027-01-20'), actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a certificate', () => given(proposeAnnulment).when(intent, {}, on('2027-01-20')).thenRefuses('NOT_FOUND'));
it('comes too late for an annulled one', () =>
  given(proposeAnnulment, issued, proposed, annulled).when(intent, {}, on('2027-01-20')).thenRefuses('ALREADY_ANNULLED'));
it('may stand beside another', () =>
  given(proposeAnnulment, issued, proposed)
    .when({ ...intent, annulmentId: id(10) }, {}, on('2027-01-20'))
    .thenRecordsTypes('certificate.annulment_proposed.v1'));
