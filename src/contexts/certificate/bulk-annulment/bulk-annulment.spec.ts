import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { annulled, ANNULMENT_PAPER, CERTIFICATE, issued, ISSUER } from '../../../../test/support/stories/issued-certificate';
import type { Course } from '../../../kernel/course';
import { day } from '../../../kernel/day';
import { instant } from '../../../kernel/instant';
import { foldAll } from '../../../kernel/fold';
import { BulkOrder, bulkOrder } from '../bulk-order';
import { BulkOrderCarriedOut, BulkOrderConfirmed, BulkOrderEvent, BulkOrderProposed } from '../bulk-order.events';
import { CertificateAnnulled, CertificateEvent } from '../certificate.events';
import { annulByOrder } from './annul-by-order';
import { bulkOrderView, orderCourseAfter } from './bulk-order-view';
import { confirmBulkOrder } from './confirm-bulk-order';
import type { RestingRecognition } from '../effects-of-annulment.port';
import { KnownCertificate, ProposeBulkOrder, proposeBulkOrder } from './propose-bulk-order';
import { settleBulkOrder } from './settle-bulk-order';

const ORDER = id(60);
const { annulmentId: _, ...paper } = ANNULMENT_PAPER;
const intent: ProposeBulkOrder = { orderId: ORDER, region: '320803', certificateIds: [CERTIFICATE, id(61)], ...paper, remark: null };
const known = (
  certificateId: ReturnType<typeof id>,
  status: KnownCertificate['status'] = 'in-force',
  issuedOn = '2026-12-08',
): KnownCertificate => ({ certificateId, status, enterpriseId: ISSUER, issuedOn: day(issuedOn) });
const effects = [CERTIFICATE, id(61)].map((certificateId) => ({
  certificateId,
  tierFrom: 'SENIOR' as const,
  tierTo: null,
  appointmentsEnding: 1,
  paidFen: 150_000,
  recognitions: [] as RestingRecognition[],
}));
const row = (certificateId: ReturnType<typeof id>, obstacle: string | null = null) => ({
  certificateId,
  enterpriseId: ISSUER,
  obstacle,
  tierFrom: 'SENIOR' as const,
  tierTo: null,
  appointmentsEnding: 1,
  paidFen: 150_000,
  recognitions: [] as RestingRecognition[],
});
const proposed = (...rows: ReturnType<typeof row>[]) =>
  BulkOrderProposed({ orderId: ORDER, region: '320803', proposedBy: OFFICER.ref, ...paper, remark: null, rows });
const PROPOSED = proposed(row(CERTIFICATE), row(id(61), 'ALREADY_ANNULLED'));
const confirmed = BulkOrderConfirmed({ orderId: ORDER, confirmedBy: SECOND_PERSON.ref });
const carriedOut = BulkOrderCarriedOut({
  orderId: ORDER,
  rows: [
    { certificateId: CERTIFICATE, result: 'ANNULLED', code: null },
    { certificateId: id(61), result: 'REFUSED', code: 'ALREADY_ANNULLED' },
  ],
});
const orderAfter = (...events: BulkOrderEvent[]): BulkOrder => foldAll(bulkOrder, events);
const today = { today: day('2027-01-20') };
const system = { actor: { ...SECOND_PERSON, kind: 'system' as const } };

describe('an order over many certificates', () => {
  const propose = (changed: Partial<ProposeBulkOrder> = {}, certificates = [known(CERTIFICATE), known(id(61), 'annulled')], moment = {}) =>
    given(proposeBulkOrder).when({ ...intent, ...changed }, { certificates, effects }, { ...today, ...moment });

  it('shows what follows and what stands in the way', () => propose().thenRecords(PROPOSED));
  it('takes a certificate of the day of the decision, none issued later', () => {
    propose({}, [known(CERTIFICATE, 'in-force', '2027-01-15'), known(id(61), 'suspended')]).thenRecords(
      proposed(row(CERTIFICATE), row(id(61))),
    );
    propose({}, [known(CERTIFICATE, 'in-force', '2027-01-16'), known(id(61))]).thenRecords(
      proposed(row(CERTIFICATE, 'DECIDED_BEFORE_ISSUE'), row(id(61))),
    );
  });
  it('has two hundred certificates at most', () => {
    const many = Array.from({ length: 201 }, (_each, index) => id(1_000 + index));
    const all = many.map((each) => known(each));
    const of = (count: number) =>
      given(proposeBulkOrder).when(
        { ...intent, certificateIds: many.slice(0, count) },
        { certificates: all.slice(0, count), effects: many.map((certificateId) => ({ ...effects[0]!, certificateId })) },
        today,
      );
    of(200).thenRecordsTypes('certificate.bulk_order_proposed.v1');
    of(201).thenRefuses('BULK_TOO_LARGE');
  });
  const elsewhere = (count: number): RestingRecognition[] =>
    Array.from({ length: count }, (_each, index) => ({
      recognitionId: id(70 + index),
      enterpriseId: id(4),
      workerId: id(5),
      tierFrom: 'SENIOR',
      tierTo: null,
      appointmentsEnding: 1,
      paidFen: 40_000,
    }));
  const recognised = (count: number) =>
    given(proposeBulkOrder).when(
      intent,
      {
        certificates: [known(CERTIFICATE), known(id(61), 'annulled')],
        effects: [{ ...effects[0]!, recognitions: elsewhere(count) }, effects[1]!],
      },
      today,
    );
  it('shows what follows at other enterprises of the chain', () =>
    recognised(1).thenRecords(proposed({ ...row(CERTIFICATE), recognitions: elsewhere(1) }, row(id(61), 'ALREADY_ANNULLED'))));
  it('shows twenty of them for a certificate at most', () => {
    recognised(20).thenRecordsTypes('certificate.bulk_order_proposed.v1');
    recognised(21).thenRefuses('BULK_RECOGNISED_TOO_WIDELY', { certificateId: CERTIFICATE, recognitions: 21, limit: 20 });
  });
  it('sums up what follows there beside what follows here, of what can be annulled', () => {
    const there = foldAll(bulkOrder, [
      proposed({ ...row(CERTIFICATE), recognitions: elsewhere(2) }, { ...row(id(61), 'ALREADY_ANNULLED'), recognitions: elsewhere(1) }),
    ]);
    expect(bulkOrderView(ORDER, there as never, [], today.today)).toMatchObject({
      effectsPreview: { paidMinor: 150_000, elsewhere: { recognitions: 2, tierChanges: 2, appointmentsEnding: 2, paidMinor: 80_000 } },
      rows: [{ recognitions: [{ recognitionId: id(70), paidMinor: 40_000 }, {}] }, {}],
    });
  });
  it('of before looked at none', () => {
    const { recognitions: _none, ...before } = row(CERTIFICATE);
    expect(
      bulkOrderView(ORDER, foldAll(bulkOrder, [BulkOrderProposed({ ...PROPOSED.data, rows: [before] })]) as never, [], today.today),
    ).toMatchObject({ effectsPreview: { elsewhere: { recognitions: 0, paidMinor: 0 } }, rows: [{ recognitions: [] }] });
  });
  it('needs one that can be annulled', () =>
    propose({}, [known(CERTIFICATE, 'annulled'), known(id(61), 'annulled')]).thenRefuses('BULK_NOTHING_TO_DO'));
  it('knows every certificate', () => propose({}, [known(CERTIFICATE)]).thenRefuses('NOT_FOUND'));
  it('is an act of a person, decided by today', () => {
    propose({}, undefined, system).thenRefuses('PERSON_REQUIRED');
    propose({ decidedOn: day('2027-01-21') }).thenRefuses('DECIDED_IN_FUTURE');
  });
  it('is proposed once', () =>
    given(proposeBulkOrder, PROPOSED).when(intent, { certificates: [], effects: [] }, today).thenRefuses('BULK_ORDER_KNOWN'));
});

describe('its confirmation', () => {
  const confirm = (actor = SECOND_PERSON, ...history: BulkOrderEvent[]) =>
    given(confirmBulkOrder, ...history).when({ orderId: ORDER }, {}, { actor });

  it('is done by a second person, once', () => {
    confirm(SECOND_PERSON, PROPOSED).thenRecords(confirmed);
    confirm(OFFICER, PROPOSED).thenRefuses('SECOND_PERSON_REQUIRED');
    confirm(system.actor, PROPOSED).thenRefuses('PERSON_REQUIRED');
    confirm(SECOND_PERSON, PROPOSED, confirmed).thenRefuses('BULK_ORDER_CONFIRMED');
    confirm(SECOND_PERSON).thenRefuses('NOT_FOUND');
  });
});

describe('a row of it', () => {
  const annul = (order: BulkOrder, ...history: CertificateEvent[]) =>
    given(annulByOrder, ...history).when({ certificateId: CERTIFICATE, orderId: ORDER, annulmentId: id(9) }, { order });

  it('annuls under the one decision', () =>
    annul(orderAfter(PROPOSED, confirmed), issued).thenRecords(CertificateAnnulled({ ...annulled.data, orderId: ORDER })));
  it('waits for the second person', () => annul(orderAfter(PROPOSED), issued).thenRefuses('BULK_ORDER_NOT_CONFIRMED'));
  it('is refused where the certificate was annulled meanwhile', () =>
    annul(orderAfter(PROPOSED, confirmed), issued, annulled).thenRefuses('ALREADY_ANNULLED'));
  it('is refused where it is decided before the issue', () =>
    annul(orderAfter({ ...PROPOSED, data: { ...PROPOSED.data, decidedOn: day('2026-12-07') } }, confirmed), issued).thenRefuses(
      'DECIDED_BEFORE_ISSUE',
    ));
  it('is of the order, and of a certificate', () => {
    annul(orderAfter(proposed(row(id(61))), confirmed), issued).thenRefuses('NOT_FOUND');
    annul(orderAfter(), issued).thenRefuses('NOT_FOUND');
    annul(orderAfter(PROPOSED, confirmed)).thenRefuses('NOT_FOUND');
  });
});

describe('its end', () => {
  const settle = (...history: BulkOrderEvent[]) =>
    given(settleBulkOrder, ...history).when({ orderId: ORDER, rows: carriedOut.data.rows }, {});

  it('has a result for each row, once', () => {
    settle(PROPOSED, confirmed).thenRecords(carriedOut);
    settle(PROPOSED, confirmed, carriedOut).thenRecordsNothing();
    settle(PROPOSED).thenRefuses('BULK_ORDER_NOT_CONFIRMED');
    settle().thenRefuses('NOT_FOUND');
  });
  const COURSE = [PROPOSED, confirmed, carriedOut].reduce<Course>(
    (course, { type }, index) => orderCourseAfter(course, { type, at: instant(`2027-02-0${index + 2}T01:00:00.000000Z`) }),
    [],
  );
  it.each([
    ['2027-02-01', 'NOT_YET'],
    ['2027-02-02', 'AWAITING_SECOND_PERSON'],
    ['2027-02-03', 'CONFIRMED'],
    ['2027-02-04', 'CARRIED_OUT'],
  ])('was on %s %s', (on, state) =>
    expect(bulkOrderView(ORDER, orderAfter(PROPOSED, confirmed, carriedOut) as never, COURSE, day(on))).toMatchObject({ state }),
  );
  it('is shown with the effects beside the results', () =>
    expect(bulkOrderView(ORDER, orderAfter(PROPOSED, confirmed, carriedOut) as never, COURSE, day('2027-02-04'))).toMatchObject({
      state: 'CARRIED_OUT',
      effectsPreview: { certificates: 1, withObstacle: 1, tierChanges: 1, appointmentsEnding: 1, paidMinor: 150_000 },
      rows: [
        { certificateId: CERTIFICATE, result: 'ANNULLED', paidMinor: 150_000 },
        { certificateId: id(61), obstacle: 'ALREADY_ANNULLED', result: 'REFUSED', code: 'ALREADY_ANNULLED' },
      ],
    }));
});
