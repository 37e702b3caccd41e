import { cancelled, FILED, filingGranted, FIRM, ruling, SUSPENDED, SUSPENSION } from '../../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { RectificationOrdered } from '../filing-standing.events';
import { OrderRectification, orderRectification } from './order-rectification';

const intent: OrderRectification = {
  filingId: FILED,
  rectificationId: id(31),
  reasonCode: 'POOR_CONDITIONS',
  ...ruling,
  dueOn: day('2026-07-01'),
  scoreCardId: null,
};
const today = { today: day('2026-06-01') };

it('orders faults to be mended', () =>
  given(orderRectification, filingGranted)
    .when(intent, {}, today)
    .thenRecords(RectificationOrdered({ ...intent, enterpriseId: FIRM })));
it('orders once under one id, whatever else it says; an id of a suspension is one as well', () => {
  const ordered = RectificationOrdered({ ...intent, enterpriseId: FIRM });
  given(orderRectification, filingGranted, ordered)
    .when({ ...intent, dueOn: day('2026-08-01') }, {}, today)
    .thenRefuses('RECTIFICATION_ORDERED_BEFORE', { orderedOn: ruling.decidedOn });
  given(orderRectification, filingGranted, ordered)
    .when({ ...intent, rectificationId: id(32) }, {}, today)
    .thenRecordsTypes(RectificationOrdered.type);
  given(orderRectification, ...SUSPENDED)
    .when({ ...intent, rectificationId: SUSPENSION }, {}, { today: day('2026-07-01') })
    .thenRefuses('RECTIFICATION_ORDERED_BEFORE');
});
it('may fall due at once, not before', () => {
  given(orderRectification, filingGranted)
    .when({ ...intent, dueOn: ruling.decidedOn }, {}, today)
    .thenRecordsTypes(RectificationOrdered.type);
  given(orderRectification, filingGranted)
    .when({ ...intent, dueOn: day('2026-05-31') }, {}, today)
    .thenRefuses('EFFECT_BEFORE_DECISION');
});
it('is not decided tomorrow', () =>
  given(orderRectification, filingGranted)
    .when(intent, {}, { today: day('2026-05-31') })
    .thenRefuses('DECISION_IN_FUTURE'));
it('is a person’s act', () =>
  given(orderRectification, filingGranted)
    .when(intent, {}, { ...today, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('comes too late after the end', () =>
  given(orderRectification, filingGranted, cancelled)
    .when(intent, {}, { today: day('2026-06-02') })
    .thenRefuses('FILING_ENDED'));
it('needs a filing', () => given(orderRectification).when(intent, {}, today).thenRefuses('NOT_FOUND'));
