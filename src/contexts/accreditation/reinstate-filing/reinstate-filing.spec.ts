import { cancelled, FILED, filingGranted, FIRM, mended, SUSPENDED, SUSPENSION } from '../../../../test/support/stories/filed';
import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { FilingReinstated } from '../filing-standing.events';
import { ReinstateFiling, reinstateFiling } from './reinstate-filing';

const intent: ReinstateFiling = {
  filingId: FILED,
  suspensionId: SUSPENSION,
  documentNo: '淮鉴复〔2026〕1号',
  decidedOn: day('2026-07-01'),
  fromOn: day('2026-07-01'),
};
const today = { today: day('2026-07-01') };
const reinstated = FilingReinstated({ ...intent, enterpriseId: FIRM });

it('gives back what the suspension took', () =>
  given(reinstateFiling, ...SUSPENDED, mended)
    .when(intent, {}, today)
    .thenRecords(reinstated));
it('waits until the faults are mended', () =>
  given(reinstateFiling, ...SUSPENDED)
    .when(intent, {}, today)
    .thenRefuses('RECTIFICATION_OPEN'));
it('happens once', () =>
  given(reinstateFiling, ...SUSPENDED, mended, reinstated)
    .when(intent, {}, today)
    .thenRefuses('SUSPENSION_LIFTED_BEFORE'));
it('names a suspension that is there', () => {
  given(reinstateFiling, ...SUSPENDED, mended)
    .when({ ...intent, suspensionId: id(99) }, {}, today)
    .thenRefuses('NOT_FOUND');
  given(reinstateFiling, filingGranted).when(intent, {}, today).thenRefuses('NOT_FOUND');
  given(reinstateFiling).when(intent, {}, today).thenRefuses('NOT_FOUND');
});
it('is not decided tomorrow', () =>
  given(reinstateFiling, ...SUSPENDED, mended)
    .when(intent, {}, { today: day('2026-06-30') })
    .thenRefuses('DECISION_IN_FUTURE'));
it('has no effect before its decision, nor before the suspension', () => {
  given(reinstateFiling, ...SUSPENDED, mended)
    .when({ ...intent, fromOn: day('2026-06-30') }, {}, today)
    .thenRefuses('EFFECT_BEFORE_DECISION');
  given(reinstateFiling, ...SUSPENDED, mended)
    .when({ ...intent, decidedOn: day('2026-05-31'), fromOn: day('2026-05-31') }, {}, today)
    .thenRefuses('EFFECT_BEFORE_DECISION');
  given(reinstateFiling, ...SUSPENDED, mended)
    .when({ ...intent, decidedOn: day('2026-06-01'), fromOn: day('2026-06-01') }, {}, today)
    .thenRecordsTypes(reinstated.type);
});
it('is a person’s act', () =>
  given(reinstateFiling, ...SUSPENDED, mended)
    .when(intent, {}, { ...today, actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('comes too late after the end', () =>
  given(reinstateFiling, ...SUSPENDED, mended, cancelled)
    .when(intent, {}, today)
    .thenRefuses('FILING_ENDED'));
