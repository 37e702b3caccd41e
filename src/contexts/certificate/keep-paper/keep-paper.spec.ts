import { given, id } from '../../../../test/support/stories/given';
import { annulled, CERTIFICATE, issued, ISSUER, suspended } from '../../../../test/support/stories/issued-certificate';
import { day } from '../../../kernel/day';
import type { CertificateEvent } from '../certificate.events';
import { CertificateDelivered, CertificatePrinted, CertificateReissued, PrintVoided, UploadReported } from '../paper.events';
import { deliverCertificate } from './deliver-certificate';
import { printCertificate } from './print-certificate';
import { reportUpload } from './report-upload';
import { voidPrint } from './void-print';

const whose = { certificateId: CERTIFICATE, enterpriseId: ISSUER };
const printed = (printSerial: number) => CertificatePrinted({ ...whose, printSerial, blankNo: null });
const voided = PrintVoided({ ...whose, printSerial: 1, reasonCode: 'MISPRINT' });
const delivered = CertificateDelivered({ ...whose, printSerial: 1, deliveredOn: day('2026-12-10'), method: 'IN_PERSON' });
const reissued = CertificateReissued({ ...whose, reissueId: id(20), printSerial: 2, reasonCode: 'LOST', reissuedOn: day('2027-02-01') });
const today = { today: day('2026-12-10') };

describe('printing', () => {
  const print = (...history: CertificateEvent[]) =>
    given(printCertificate, ...history).when({ certificateId: CERTIFICATE, blankNo: null }, {});

  it('counts from one', () => print(issued).thenRecords(printed(1)));
  it('takes the next serial after a spoilt print', () => print(issued, printed(1), voided).thenRecords(printed(2)));
  it('takes the serial that the reissue has given', () => print(issued, printed(1), delivered, reissued).thenRecords(printed(2)));
  it('makes no second paper beside one that stands', () => {
    print(issued, printed(1)).thenRefuses('ALREADY_PRINTED');
    print(issued, printed(1), delivered).thenRefuses('ALREADY_PRINTED');
  });
  it('is not done for a certificate without effect', () => {
    print(issued, suspended).thenRefuses('NOT_IN_FORCE');
    print(issued, annulled).thenRefuses('NOT_IN_FORCE');
    print().thenRefuses('NOT_FOUND');
  });
});

describe('a spoilt print', () => {
  const spoil = (printSerial: number, ...history: CertificateEvent[]) =>
    given(voidPrint, ...history).when({ certificateId: CERTIFICATE, printSerial, reasonCode: 'MISPRINT' }, {});

  it('is voided before it is handed out', () => spoil(1, issued, printed(1)).thenRecords(voided));
  it('is the one that waits', () => spoil(2, issued, printed(1)).thenRefuses('NOT_PRINTED'));
  it('is none once it is handed out, or was never printed', () => {
    spoil(1, issued, printed(1), delivered).thenRefuses('NOT_PRINTED');
    spoil(1, issued).thenRefuses('NOT_PRINTED');
    spoil(1).thenRefuses('NOT_FOUND');
  });
});

describe('handing out', () => {
  const intent = { certificateId: CERTIFICATE, printSerial: 1, deliveredOn: day('2026-12-10'), method: 'IN_PERSON' as const };
  const deliver = (changed: Partial<typeof intent> = {}, ...more: CertificateEvent[]) =>
    given(deliverCertificate, issued, printed(1), ...more).when({ ...intent, ...changed }, {}, today);

  it('follows the print, from the day of issue to today', () => {
    deliver().thenRecords(delivered);
    deliver({ deliveredOn: day('2026-12-08') }).thenRecordsTypes('certificate.delivered.v1');
    deliver({ deliveredOn: day('2026-12-07') }).thenRefuses('DECIDED_BEFORE_ACT');
    deliver({ deliveredOn: day('2026-12-11') }).thenRefuses('DECIDED_IN_FUTURE');
  });
  it('is of the paper that waits', () => {
    deliver({ printSerial: 2 }).thenRefuses('NOT_PRINTED');
    deliver({}, delivered).thenRefuses('NOT_PRINTED');
    deliver({}, suspended).thenRefuses('NOT_IN_FORCE');
    given(deliverCertificate).when(intent, {}).thenRefuses('NOT_FOUND');
  });
});

describe('the upload', () => {
  const report = (state: 'SENT' | 'CONFIRMED' | 'MISMATCH', ...history: CertificateEvent[]) =>
    given(reportUpload, ...history).when({ certificateId: CERTIFICATE, report: 'NEW', state }, {}, today);
  const sent = UploadReported({ ...whose, report: 'NEW', state: 'SENT', reportedOn: day('2026-12-10') });

  it('is sent, then answered', () => {
    report('SENT', issued).thenRecords(sent);
    report('CONFIRMED', issued, sent).thenRecordsTypes('certificate.upload_reported.v1');
    report('MISMATCH', issued, sent).thenRecordsTypes('certificate.upload_reported.v1');
  });
  it('is not answered before it is sent, nor twice', () => {
    report('CONFIRMED', issued).thenRefuses('UPLOAD_NOT_SENT');
    report('MISMATCH', issued, sent, UploadReported({ ...sent.data, state: 'CONFIRMED' })).thenRefuses('UPLOAD_NOT_SENT');
    report('SENT').thenRefuses('NOT_FOUND');
  });
  it('tells the withdrawal of an annulled one too', () =>
    report('SENT', issued, annulled).thenRecordsTypes('certificate.upload_reported.v1'));
});
