import { randomBytes } from 'node:crypto';
import { id } from '../../test/support/stories/given';
import { WrittenLedger } from '../../test/support/logs/written-ledger';
import { ApprenticeGraded, workerCareer } from '../contexts/career';
import { PersonCareers } from '../contexts/career/services';
import { recordLinksOf, RecordsJoined } from '../contexts/workforce';
import { JoinedRecords } from '../contexts/workforce/services';
import { day } from '../kernel/day';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { CareerGradings } from './career-gradings.provider';

const [ENTERPRISE, KEPT, OTHER, STRANGER] = [id(3), id(4), id(5), id(6)] as const;
const [TURNER, CLERK] = ['6-18-01-01', '4-03-02-01'];
let written: WrittenLedger;

const graded = (workerId: Uuid, occupationCode: string, gradedOn: string, result: 'PASSED' | 'FAILED' | 'EXTENDED') =>
  ApprenticeGraded({
    workerId,
    enterpriseId: ENTERPRISE,
    region: '320803',
    occupationCode,
    gradedOn: day(gradedOn),
    result,
    extendedTo: result === 'EXTENDED' ? day('2027-06-30') : null,
    gradedBy: id(9),
    minutesHash: 'd'.repeat(64),
  });
const passed = async (...workers: readonly Uuid[]) => {
  const people = new PersonCareers(written.ledger, new JoinedRecords(written.ledger, written.store));
  const found = await new CareerGradings(written.store, people, new DerivedIds(randomBytes(32))).of(ENTERPRISE, workers);
  return workers.map((worker) => found.get(worker)!.value.map(({ occupationCode, gradedOn }) => [occupationCode, gradedOn]));
};

beforeEach(async () => {
  written = new WrittenLedger();
  await written.write(workerCareer.fold, KEPT, graded(KEPT, TURNER, '2026-11-01', 'FAILED'));
  await written.write(workerCareer.fold, KEPT, graded(KEPT, TURNER, '2026-12-01', 'PASSED'));
  await written.write(workerCareer.fold, OTHER, graded(OTHER, CLERK, '2026-12-02', 'PASSED'));
  await written.write(workerCareer.fold, STRANGER, graded(STRANGER, TURNER, '2026-12-01', 'EXTENDED'));
});

it('says what was passed, and neither what failed nor what goes on', async () =>
  expect(await passed(KEPT, OTHER, STRANGER)).toEqual([[[TURNER, '2026-12-01']], [[CLERK, '2026-12-02']], []]));
it('says of a person what stands under any record', async () => {
  await written.write(
    recordLinksOf.fold,
    ENTERPRISE,
    RecordsJoined({ linkId: id(70), enterpriseId: ENTERPRISE, keptId: KEPT, otherId: OTHER }),
  );
  expect(await passed(KEPT, STRANGER)).toEqual([
    [
      [TURNER, '2026-12-01'],
      [CLERK, '2026-12-02'],
    ],
    [],
  ]);
});
