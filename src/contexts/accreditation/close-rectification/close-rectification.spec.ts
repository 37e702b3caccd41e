import { FILED, filingGranted, FIRM, mended, ruling, SUSPENDED, SUSPENSION } from '../../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { RectificationClosed, RectificationOrdered } from '../filing-standing.events';
import { CloseRectification, closeRectification } from './close-rectification';

const intent: CloseRectification = {
  filingId: FILED,
  rectificationId: SUSPENSION,
  documentNo: '淮鉴整〔2026〕9号',
  closedOn: day('2026-06-20'),
};
const today = { today: day('2026-06-20') };
const ordered = RectificationOrdered({
  filingId: FILED,
  enterpriseId: FIRM,
  rectificationId: id(31),
  reasonCode: 'POOR_CONDITIONS',
  ...ruling,
  dueOn: day('2026-07-01'),
  scoreCardId: null,
});

it('finds mended what a suspension asked for', () =>
  given(closeRectification, ...SUSPENDED)
    .when(intent, {}, today)
    .thenRecords(mended));
it('finds mended what was ordered', () =>
  given(closeRectification, filingGranted, ordered)
    .when({ ...intent, rectificationId: id(31) }, {}, today)
    .thenRecords(RectificationClosed({ ...mended.data, rectificationId: id(31) })));
it('happens once', () =>
  given(closeRectification, ...SUSPENDED, mended)
    .when(intent, {}, today)
    .thenRefuses('RECTIFICATION_CLOSED_BEFORE'));
it('does not happen tomorrow, nor before the order', () => {
  given(closeRectification, ...SUSPENDED)
    .when(intent, {}, { today: day('2026-06-19') })
    .thenRefuses('DECISION_IN_FUTURE');
  given(closeRectification, ...SUSPENDED)
    .when({ ...intent, closedOn: day('2026-05-31') }, {}, today)
    .thenRefuses('EFFECT_BEFORE_DECISION');
  given(closeRectification, ...SUSPENDED)
    .when({ ...intent, closedOn: day('2026-06-01') }, {}, today)
    .thenRecordsTypes(mended.type);
});
it('is a person’s act', () =>
  given(closeRectification, ...SUSPENDED)
    .when(intent, {}, { ...today, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('names what is there', () => {
  given(closeRectification, filingGranted).when(intent, {}, today).thenRefuses('NOT_FOUND');
  given(closeRectification).when(intent, {}, today).thenRefuses('NOT_FOUND');
});
