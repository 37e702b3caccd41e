import {
  annulled,
  CERTIFICATE,
  issued,
  ISSUER,
  reinstated,
  suspended,
  SUSPENSION_PAPER,
  HOLDER,
} from '../../../../test/support/stories/issued-certificate';
import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { instant } from '../../../kernel/instant';
import type { CertificateEvent } from '../certificate.events';
import { CertificateCorrected, CertificatePrinted, CertificateReissued } from '../paper.events';
import { SuspensionLifted } from '../standing.events';
import { publicRecordOf, resultOf } from './public-record';

const at = instant('2026-12-08T02:00:00.000000Z');
const recordOf = (...events: readonly CertificateEvent[]) => publicRecordOf(events.map((event) => ({ ...event, at })))!;
const resultAfter = (...events: readonly CertificateEvent[]) => resultOf(recordOf(issued, ...events));
const whose = { certificateId: CERTIFICATE, enterpriseId: ISSUER };
const lifted = SuspensionLifted({
  ...whose,
  workerId: HOLDER,
  suspensionId: SUSPENSION_PAPER.suspensionId,
  legalBasis: '工作规程第22条',
  documentNo: '淮鉴停〔2027〕2号',
  decidedOn: day('2027-01-12'),
});
const reissued = CertificateReissued({ ...whose, reissueId: id(20), printSerial: 2, reasonCode: 'LOST', reissuedOn: day('2027-01-05') });
const corrected = CertificateCorrected({
  ...whose,
  correctionId: id(21),
  field: 'NAME',
  reasonCode: 'LEGAL_CHANGE',
  evidenceHash: 'c'.repeat(64),
  fromVersion: 1,
  toVersion: 2,
  fromTrade: null,
  toTrade: null,
  correctedOn: day('2027-01-06'),
  policyPack: 'CN-320800@2026-01',
});

it('is nothing where nothing was issued', () => expect(publicRecordOf([])).toBeUndefined());

describe('the word', () => {
  it('is valid after the issue', () => expect(resultAfter()).toBe('VALID'));
  it('follows each act alone', () =>
    expect([resultAfter(annulled), resultAfter(suspended), resultAfter(reissued), resultAfter(corrected)]).toEqual([
      'ANNULLED',
      'SUSPENDED',
      'REISSUED',
      'CORRECTED',
    ]));
  it('of several is the first in the order 已撤销, 已暂停, 已补发, 已更正', () => {
    const all = [corrected, reissued, suspended, annulled];
    expect(all.map((_, index) => resultAfter(...all.slice(0, index + 1)))).toEqual(['CORRECTED', 'REISSUED', 'SUSPENDED', 'ANNULLED']);
    expect(all.map((_, index) => resultAfter(...all.slice(index).reverse()))).toEqual(['ANNULLED', 'ANNULLED', 'ANNULLED', 'ANNULLED']);
  });
  it('is valid again when the act is taken back', () =>
    expect([resultAfter(suspended, lifted), resultAfter(annulled, reinstated)]).toEqual(['VALID', 'VALID']));
});

describe('the record', () => {
  it('says when an annulment was decided and from when it counts, and of its reason the class alone', () =>
    expect(recordOf(issued, annulled).annulled).toEqual({
      effectiveOn: day('2027-01-15'),
      decidedOn: day('2027-01-15'),
      reasonClass: 'EXAM_IRREGULARITY',
    }));
  it('shows what was corrected as it stands now', () => {
    const trade = CertificateCorrected({
      ...corrected.data,
      field: 'OCCUPATION_NAME',
      fromVersion: null,
      toVersion: null,
      toTrade: '数控车工',
    });
    const idNumber = CertificateCorrected({ ...corrected.data, field: 'ID_NUMBER', toVersion: 3 });
    const record = recordOf(issued, corrected, trade, idNumber);
    expect([record.nameVersion, record.trade, record.idNumberVersion, record.corrections.map(({ field }) => field)]).toEqual([
      2,
      '数控车工',
      3,
      ['NAME', 'OCCUPATION_NAME', 'ID_NUMBER'],
    ]);
  });
  it('knows the paper in force: the last serial, and its blank once it is printed', () => {
    const printed = (printSerial: number, blankNo: string) => CertificatePrinted({ ...whose, printSerial, blankNo });
    expect(recordOf(issued, printed(1, 'JS-2026-000123'), reissued).print).toEqual({ serial: 2, blankNo: null });
    expect(recordOf(issued, reissued, printed(2, 'JS-2026-000124')).print).toEqual({ serial: 2, blankNo: 'JS-2026-000124' });
  });
});
