import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { AnnulmentProposed, CertificateAnnulled, CertificateIssued } from '../certificate.events';
import { confirmAnnulment } from './confirm-annulment';

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
const paper = {
  certificateId: id(1),
  annulmentId: id(9),
  reasonCode: 'FRAUD',
  legalBasis: '工作规程第21条',
  documentNo: '淮鉴撤〔2027〕1号',
  decidedOn: day('2027-01-15'),
  effect: 'EX_NUNC',
} as const;
const proposed = AnnulmentProposed({ ...paper, proposedBy: OFFICER.ref, remark: null });
const annulled = CertificateAnnulled({
  ...paper,
  enterpriseId: id(3),
  workerId: id(4),
  occupationCode: '6-18-01-01',
  level: 'SENIOR',
  effectiveOn: day('2027-01-15'),
});
const intent = { certificateId: id(1), annulmentId: id(9) };
const second = { actor: SECOND_PERSON };

it('annuls from the decision on', () => given(confirmAnnulment, issued, proposed).when(intent, {}, second).thenRecords(annulled));
it('annuls from the issue on where the decision says so', () =>
  given(confirmAnnulment, issued, AnnulmentProposed({ ...proposed.data, effect: 'EX_TUNC' }))
    .when(intent, {}, second)
    .thenRecords(CertificateAnnulled({ ...annulled.data, effect: 'EX_TUNC', effectiveOn: day('2026-12-08') })));
it('is done by another person than the proposal', () =>
  given(confirmAnnulment, issued, proposed).when(intent, {}, { actor: OFFICER }).thenRefuses('SECOND_PERSON_REQUIRED'));
it('is done by a person, never by a system', () =>
  given(confirmAnnulment, issued, proposed)
    .when(intent, {}, { actor: { ...SECOND_PERSON, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('needs a proposal', () => given(confirmAnnulment, issued).when(intent, {}, second).thenRefuses('NOT_FOUND'));
it('needs a certificate', () => given(confirmAnnulment).when(intent, {}, second).thenRefuses('NOT_FOUND'));
it('happens once', () => given(confirmAnnulment, issued, proposed, annulled).when(intent, {}, second).thenRefuses('ALREADY_ANNULLED'));
it('picks the proposal that is named', () =>
  given(confirmAnnulment, issued, AnnulmentProposed({ ...proposed.data, annulmentId: id(8), effect: 'EX_TUNC' }), proposed)
    .when(intent, {}, second)
    .thenRecords(annulled));
