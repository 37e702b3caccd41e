import { given, id } from '../../../../test/support/stories/given';
import { CERTIFICATE, issued, ISSUER, NUMBER, suspended } from '../../../../test/support/stories/issued-certificate';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { certificate } from '../certificate';
import { CertificateDelivered, CertificatePrinted, CertificateReissued } from '../paper.events';
import { reissueCertificate } from './reissue-certificate';

const whose = { certificateId: CERTIFICATE, enterpriseId: ISSUER };
const HANDED_OUT = [
  issued,
  CertificatePrinted({ ...whose, printSerial: 1, blankNo: null }),
  CertificateDelivered({ ...whose, printSerial: 1, deliveredOn: day('2026-12-10'), method: 'BY_POST' }),
] as const;
const intent = { certificateId: CERTIFICATE, reissueId: id(20), reasonCode: 'LOST' as const };
const reissued = CertificateReissued({ ...whose, reissueId: id(20), printSerial: 2, reasonCode: 'LOST', reissuedOn: day('2026-12-12') });
const today = { today: day('2026-12-12') };

it('invariant 25: keeps the number and raises the print serial', () => {
  given(reissueCertificate, ...HANDED_OUT)
    .when(intent, {}, today)
    .thenRecords(reissued);
  expect(foldAll(certificate, [...HANDED_OUT, reissued])).toMatchObject({
    status: 'in-force',
    number: NUMBER,
    paper: { printSerial: 2, delivery: 'NONE' },
  });
});
it('needs a paper that was handed out', () => {
  given(reissueCertificate, issued).when(intent, {}, today).thenRefuses('NOT_DELIVERED');
  given(reissueCertificate, ...HANDED_OUT, reissued)
    .when(intent, {}, today)
    .thenRefuses('NOT_DELIVERED');
});
it('needs a certificate in force', () => {
  given(reissueCertificate, ...HANDED_OUT, suspended)
    .when(intent, {}, today)
    .thenRefuses('NOT_IN_FORCE');
  given(reissueCertificate).when(intent, {}, today).thenRefuses('NOT_FOUND');
});
