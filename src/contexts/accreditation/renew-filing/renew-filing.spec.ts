import {
  cancelled,
  FILED,
  filingGranted,
  FIRM,
  mended,
  packOn,
  RENEWAL,
  renewalRequested,
  ruling,
  SUSPENDED,
} from '../../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { FilingEvent } from '../accreditation.events';
import { FilingReinstated, RectificationOrdered } from '../filing-standing.events';
import { RenewalGranted, RenewalRefused, RenewalWindowOpened } from '../filing-term.events';
import { GrantRenewal, grantRenewal, RenewalEvidence } from './grant-renewal';
import { openRenewalWindow } from './open-renewal-window';
import { RefuseRenewal, refuseRenewal } from './refuse-renewal';
import { requestRenewal } from './request-renewal';

/** 90 days before the end of 2027-12-31, that day included. */
const OPENS_ON = day('2027-10-03');
const policy = packOn('2027-10-03');
const request = { filingId: FILED, enterpriseId: FIRM, renewalId: RENEWAL };
const onFirstDay = { today: OPENS_ON };

describe('a renewal that is asked for', () => {
  it('invariant 3: on the first day of the window it is taken, one day before it is refused', () => {
    given(requestRenewal, filingGranted).when(request, { policy }, onFirstDay).thenRecords(renewalRequested);
    given(requestRenewal, filingGranted)
      .when(request, { policy }, { today: day('2027-10-02') })
      .thenRefuses('RENEWAL_WINDOW_CLOSED');
  });
  it('is taken on the last day, and not after it', () => {
    given(requestRenewal, filingGranted)
      .when(request, { policy }, { today: day('2027-12-31') })
      .thenRecordsTypes(renewalRequested.type);
    given(requestRenewal, filingGranted)
      .when(request, { policy }, { today: day('2028-01-01') })
      .thenRefuses('FILING_ENDED');
  });
  it('waits for the authority', () =>
    given(requestRenewal, filingGranted, renewalRequested).when(request, { policy }, onFirstDay).thenRefuses('RENEWAL_REQUESTED_BEFORE'));
  it('waits for the end of a suspension', () =>
    given(requestRenewal, ...SUSPENDED)
      .when(request, { policy }, onFirstDay)
      .thenRefuses('FILING_IS_SUSPENDED'));
  it('needs a pack', () =>
    given(requestRenewal, filingGranted).when(request, { policy: null }, onFirstDay).thenRefuses('FILING_POLICY_UNKNOWN'));
  it('is of the own filing', () => {
    given(requestRenewal, filingGranted)
      .when({ ...request, enterpriseId: id(9) }, { policy }, onFirstDay)
      .thenRefuses('NOT_FOUND');
    given(requestRenewal).when(request, { policy }, onFirstDay).thenRefuses('NOT_FOUND');
  });
});

const grant: GrantRenewal = { filingId: FILED, renewalId: RENEWAL, receiptNo: '淮鉴备〔2027〕90号', validTo: null };
const pay = { certificates: 10, paid: 9, explained: 1, listDigest: 'c'.repeat(64) };
const evidence = (more: Partial<RenewalEvidence> = {}): RenewalEvidence => ({ policy, batches: { held: 6, open: 1 }, pay, ...more });
const granted = RenewalGranted({
  filingId: FILED,
  enterpriseId: FIRM,
  renewalId: RENEWAL,
  receiptNo: '淮鉴备〔2027〕90号',
  decidedOn: OPENS_ON,
  formerValidTo: day('2027-12-31'),
  validTo: day('2030-12-31'),
  batchesHeld: 6,
  certificatesPaid: 9,
  certificatesExplained: 1,
  policyPack: 'CN-320800@2026-01',
});
const ordered = RectificationOrdered({
  filingId: FILED,
  enterpriseId: FIRM,
  rectificationId: id(31),
  reasonCode: 'POOR_CONDITIONS',
  ...ruling,
  dueOn: day('2026-07-01'),
  scoreCardId: null,
});
const granting = (...history: readonly FilingEvent[]) => given(grantRenewal, filingGranted, ...history, renewalRequested);

describe('a renewal that is granted', () => {
  it('invariant 3: with 5 batches it is refused and the reason names the number; with 6 and pay evidence it is granted', () => {
    const refused = granting().when(grant, evidence({ batches: { held: 5, open: 0 } }), onFirstDay);
    refused.thenRefuses('RENEWAL_BATCHES_TOO_FEW');
    expect(refused.decision).toMatchObject({ params: { batches: 5, needed: 6 } });
    granting()
      .when(grant, evidence({ pay: null }), onFirstDay)
      .thenRefuses('RENEWAL_PAY_EVIDENCE_MISSING');
    granting().when(grant, evidence(), onFirstDay).thenRecords(granted);
  });
  it('asks for every certificate in the national look-up, or for written reasons', () => {
    const lookup = { certificates: 10, visible: 8 };
    const given8 = (certificates: number) =>
      granting().when({ ...grant, notVisible: { certificates, reasonsSha256: 'e'.repeat(64) } }, evidence({ lookup }), onFirstDay);
    granting().when(grant, evidence({ lookup }), onFirstDay).thenRefuses('RENEWAL_CERTIFICATES_NOT_VISIBLE', { certificates: 2 });
    given8(1).thenRefuses('RENEWAL_CERTIFICATES_NOT_VISIBLE', { certificates: 1 });
    given8(2).thenRecords(
      RenewalGranted({
        ...granted.data,
        certificatesVisible: 8,
        certificatesNotVisible: { certificates: 2, reasonsSha256: 'e'.repeat(64) },
      }),
    );
    granting()
      .when(grant, evidence({ lookup: { certificates: 10, visible: 10 } }), onFirstDay)
      .thenRecords(RenewalGranted({ ...granted.data, certificatesVisible: 10 }));
    const lenient = { ...policy, pack: { ...policy.pack, filing: { ...policy.pack.filing, renewalLookup: false } } };
    granting()
      .when(grant, evidence({ lookup, policy: lenient }), onFirstDay)
      .thenRecordsTypes(granted.type);
  });
  it('leaves no certificate unexplained', () =>
    granting()
      .when(grant, evidence({ pay: { ...pay, explained: 0 } }), onFirstDay)
      .thenRefuses('RENEWAL_PAY_UNEXPLAINED'));
  it('asks for no pay evidence where the pack does not', () => {
    const lenient = { ...policy, pack: { ...policy.pack, filing: { ...policy.pack.filing, renewalPayEvidence: false } } };
    granting()
      .when(grant, evidence({ policy: lenient, pay: null }), onFirstDay)
      .thenRecordsTypes(granted.type);
  });
  it('waits until the faults are mended', () => granting(ordered).when(grant, evidence(), onFirstDay).thenRefuses('RECTIFICATION_OPEN'));
  it('goes on after a suspension that was lifted', () => {
    const reinstated = FilingReinstated({
      filingId: FILED,
      enterpriseId: FIRM,
      suspensionId: id(11),
      documentNo: '淮鉴复〔2026〕1号',
      decidedOn: day('2026-07-01'),
      fromOn: day('2026-07-01'),
    });
    given(grantRenewal, ...SUSPENDED, mended, reinstated, renewalRequested)
      .when(grant, evidence(), onFirstDay)
      .thenRecordsTypes(granted.type);
  });
  it('lasts as long as the authority says, within the pack', () => {
    const until = (validTo: string) => granting().when({ ...grant, validTo: day(validTo) }, evidence(), onFirstDay);
    until('2028-01-01').thenRecords(RenewalGranted({ ...granted.data, validTo: day('2028-01-01') }));
    until('2027-12-31').thenRefuses('RENEWAL_SPAN_WRONG');
    until('2030-12-31').thenRecords(granted);
    until('2031-01-01').thenRefuses('RENEWAL_SPAN_WRONG');
  });
  it('is a person’s act', () =>
    granting()
      .when(grant, evidence(), { ...onFirstDay, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('needs a pack, and a request', () => {
    granting()
      .when(grant, evidence({ policy: null }), onFirstDay)
      .thenRefuses('FILING_POLICY_UNKNOWN');
    granting()
      .when({ ...grant, renewalId: id(99) }, evidence(), onFirstDay)
      .thenRefuses('NOT_FOUND');
    given(grantRenewal, filingGranted).when(grant, evidence(), onFirstDay).thenRefuses('NOT_FOUND');
  });
  it('comes too late after the end', () => granting(cancelled).when(grant, evidence(), onFirstDay).thenRefuses('FILING_ENDED'));
  it('happens once', () =>
    given(grantRenewal, filingGranted, renewalRequested, granted).when(grant, evidence(), onFirstDay).thenRefuses('NOT_FOUND'));
});

const no: RefuseRenewal = {
  filingId: FILED,
  renewalId: RENEWAL,
  reasonCodes: ['BATCHES_TOO_FEW'],
  documentNo: '淮鉴复〔2027〕2号',
  decidedOn: OPENS_ON,
};
const refused = RenewalRefused({ ...no, enterpriseId: FIRM, reasonCodes: ['BATCHES_TOO_FEW'] });

describe('a renewal that is refused', () => {
  it('keeps its reasons, and may be asked for again', () => {
    given(refuseRenewal, filingGranted, renewalRequested).when(no, {}, onFirstDay).thenRecords(refused);
    given(requestRenewal, filingGranted, renewalRequested, refused)
      .when(request, { policy }, onFirstDay)
      .thenRecordsTypes(renewalRequested.type);
  });
  it('is not decided tomorrow', () =>
    given(refuseRenewal, filingGranted, renewalRequested)
      .when(no, {}, { today: day('2027-10-02') })
      .thenRefuses('DECISION_IN_FUTURE'));
  it('is a person’s act', () =>
    given(refuseRenewal, filingGranted, renewalRequested)
      .when(no, {}, { ...onFirstDay, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('needs a request', () => given(refuseRenewal, filingGranted).when(no, {}, onFirstDay).thenRefuses('NOT_FOUND'));
});

describe('the warning', () => {
  const opened = RenewalWindowOpened({
    filingId: FILED,
    enterpriseId: FIRM,
    opensOn: OPENS_ON,
    validTo: day('2027-12-31'),
    policyPack: 'CN-320800@2026-01',
  });
  const on = (text: string) => ({ filingId: FILED, day: day(text) });
  it('comes on the first day of the window, not before', () => {
    given(openRenewalWindow, filingGranted).when(on('2027-10-03'), { policy }).thenRecords(opened);
    given(openRenewalWindow, filingGranted).when(on('2027-10-02'), { policy }).thenRecordsNothing();
  });
  it('comes late after a pause, but not after the end', () => {
    given(openRenewalWindow, filingGranted).when(on('2027-12-31'), { policy }).thenRecords(opened);
    given(openRenewalWindow, filingGranted).when(on('2028-01-01'), { policy }).thenRecordsNothing();
  });
  it('comes once for each last day', () => {
    given(openRenewalWindow, filingGranted, opened).when(on('2027-10-04'), { policy }).thenRecordsNothing();
    given(openRenewalWindow, filingGranted, opened, renewalRequested, granted)
      .when(on('2030-10-03'), { policy })
      .thenRecords(RenewalWindowOpened({ ...opened.data, opensOn: day('2030-10-03'), validTo: day('2030-12-31') }));
  });
  it('needs a pack, and a filing', () => {
    given(openRenewalWindow, filingGranted).when(on('2027-10-03'), { policy: null }).thenRefuses('FILING_POLICY_UNKNOWN');
    given(openRenewalWindow).when(on('2027-10-03'), { policy }).thenRefuses('NOT_FOUND');
  });
});
