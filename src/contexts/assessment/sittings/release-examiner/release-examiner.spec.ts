import { ENTERPRISE, OTHER_ENTERPRISE } from '../../../../../test/support/stories/assessed-batch';
import { given } from '../../../../../test/support/stories/given';
import { assigned, FIRST, FOURTH, held, joinedTo, PANEL, sittingAfter, SITTING } from '../../../../../test/support/stories/planned-sitting';
import { ExaminerReleased } from '../sitting.events';
import { ReleaseExaminer, releaseExaminer } from './release-examiner';

const intent: ReleaseExaminer = { sittingId: SITTING, enterpriseId: ENTERPRISE, examinerId: FIRST };
const released = ExaminerReleased({ sittingId: SITTING, examinerId: FIRST });

it('takes somebody off', () =>
  given(releaseExaminer, ...PANEL)
    .when(intent, {})
    .thenRecords(released));
it('leaves the others', () => expect(sittingAfter(...PANEL, released)).toMatchObject({ examiners: [{}, {}] }));
it('is of somebody who was assigned', () =>
  given(releaseExaminer, ...PANEL)
    .when({ ...intent, examinerId: FOURTH }, {})
    .thenRefuses('EXAMINER_NOT_ASSIGNED'));
it('is too late when the sitting was held', () =>
  given(releaseExaminer, ...PANEL, held)
    .when(intent, {})
    .thenRefuses('SITTING_NOT_PLANNED'));
it('knows no sitting of another enterprise', () =>
  given(releaseExaminer, ...PANEL)
    .when({ ...intent, enterpriseId: OTHER_ENTERPRISE }, {})
    .thenRefuses('NOT_FOUND'));
it('takes off a person under all records', () => {
  const both = ExaminerReleased({ sittingId: SITTING, examinerId: FOURTH });
  given(releaseExaminer, ...PANEL, assigned(FOURTH))
    .when(intent, { links: joinedTo(FIRST, FOURTH) })
    .thenRecords(released, both);
  given(releaseExaminer, ...PANEL)
    .when({ ...intent, examinerId: FOURTH }, { links: joinedTo(FIRST, FOURTH) })
    .thenRecords(released);
});
