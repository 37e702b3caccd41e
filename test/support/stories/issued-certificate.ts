import {
  AnnulmentProposed,
  CertificateAnnulled,
  CertificateEvent,
  CertificateIssued,
} from '../../../src/contexts/certificate/certificate.events';
import { certificate, IssuedCertificate } from '../../../src/contexts/certificate/certificate';
import {
  CertificateReinstated,
  CertificateSuspended,
  ReinstatementProposed,
  SuspensionProposed,
} from '../../../src/contexts/certificate/standing.events';
import { day } from '../../../src/kernel/day';
import { foldAll } from '../../../src/kernel/fold';
import { id, OFFICER } from './given';

/** A certificate of 2026-12-08 and what may befall it, for specs. */
export const [CERTIFICATE, HOLDER, PRINTED_PERSON, ISSUER] = [id(1), id(4), id(6), id(3)] as const;
export const NUMBER = 'Y000032080001263000042';
export const issued = CertificateIssued({
  certificateId: CERTIFICATE,
  number: NUMBER,
  candidacyId: id(11),
  batchId: id(2),
  enterpriseId: ISSUER,
  region: '320803',
  filingId: id(5),
  workerId: HOLDER,
  personRef: PRINTED_PERSON,
  nameVersion: 1,
  idNumberVersion: 1,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  issuedOn: day('2026-12-08'),
  source: null,
});
export const issuedState = foldAll<ReturnType<typeof certificate.evolve>, CertificateEvent>(certificate, [issued]) as IssuedCertificate;

export const ANNULMENT_PAPER = {
  annulmentId: id(9),
  reasonCode: 'FRAUD',
  legalBasis: '工作规程第21条',
  documentNo: '淮鉴撤〔2027〕1号',
  decidedOn: day('2027-01-15'),
  effect: 'EX_NUNC',
} as const;
export const annulmentProposed = AnnulmentProposed({
  certificateId: CERTIFICATE,
  ...ANNULMENT_PAPER,
  proposedBy: OFFICER.ref,
  remark: null,
});
export const annulled = CertificateAnnulled({
  certificateId: CERTIFICATE,
  ...ANNULMENT_PAPER,
  enterpriseId: ISSUER,
  workerId: HOLDER,
  occupationCode: '6-18-01-01',
  level: 'SENIOR',
  effectiveOn: day('2027-01-15'),
});

export const SUSPENSION_PAPER = {
  suspensionId: id(8),
  reasonCode: 'COMPLAINT',
  legalBasis: '工作规程第22条',
  documentNo: '淮鉴停〔2027〕1号',
  decidedOn: day('2027-01-10'),
} as const;
export const suspensionProposed = SuspensionProposed({
  certificateId: CERTIFICATE,
  ...SUSPENSION_PAPER,
  proposedBy: OFFICER.ref,
  remark: null,
});
export const suspended = CertificateSuspended({ certificateId: CERTIFICATE, ...SUSPENSION_PAPER, enterpriseId: ISSUER, workerId: HOLDER });

export const REINSTATEMENT_PAPER = {
  reinstatementId: id(7),
  reasonCode: 'COURT_JUDGMENT',
  legalBasis: '行政诉讼法第70条',
  documentNo: '苏08行终〔2027〕3号',
  decidedOn: day('2027-03-01'),
  effect: 'EX_TUNC',
} as const;
export const reinstatementProposed = ReinstatementProposed({
  certificateId: CERTIFICATE,
  ...REINSTATEMENT_PAPER,
  annulmentId: ANNULMENT_PAPER.annulmentId,
  proposedBy: OFFICER.ref,
  remark: null,
});
export const reinstated = CertificateReinstated({
  certificateId: CERTIFICATE,
  ...REINSTATEMENT_PAPER,
  annulmentId: ANNULMENT_PAPER.annulmentId,
  enterpriseId: ISSUER,
  workerId: HOLDER,
  occupationCode: '6-18-01-01',
  level: 'SENIOR',
  effectiveOn: ANNULMENT_PAPER.decidedOn,
});
