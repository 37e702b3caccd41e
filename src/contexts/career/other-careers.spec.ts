import { APPOINTMENT, BASIS, ENTERPRISE, started, TURNER, WORKER } from '../../../test/support/stories/appointed';
import { id, OFFICER } from '../../../test/support/stories/given';
import { WrittenLedger } from '../../../test/support/logs/written-ledger';
import { day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { recordLinksOf, RecordsJoined } from '../workforce';
import { JoinedRecords } from '../workforce/services';
import { workerCareer } from './career';
import { AppointmentEnded, AppointmentStarted, CertificateCounted } from './career.events';
import { EndPostsRestingOnCommand, EndPostsRestingOnHandler } from './end-posts-resting-on/end-posts-resting-on.handler';
import { OtherCareers } from './other-careers.provider';

const [OTHER, STRANGER] = [id(44), id(45)];
const joined = (keptId: Uuid, otherId: Uuid) => RecordsJoined({ linkId: id(96), enterpriseId: ENTERPRISE, keptId, otherId });
const post = (workerId: Uuid, appointmentId = APPOINTMENT) =>
  AppointmentStarted({ ...started(appointmentId, 'SPECIAL_GRADE', '2026-12-16', '2029-12-15').data, workerId });
const counted = (workerId: Uuid, basisId: Uuid) =>
  CertificateCounted({
    workerId,
    enterpriseId: ENTERPRISE,
    level: 'SENIOR_TECHNICIAN',
    occupationCode: TURNER,
    basis: 'CERTIFICATE',
    basisId,
    effectiveOn: day('2026-06-01'),
  });
let [written, careers, records] = [] as unknown as [WrittenLedger, OtherCareers, JoinedRecords];

beforeEach(() => {
  written = new WrittenLedger();
  records = new JoinedRecords(written.ledger, written.store);
  careers = new OtherCareers(written.ledger, records, written.store);
});
const join = (keptId: Uuid, otherId: Uuid) => written.write(recordLinksOf.fold, ENTERPRISE, joined(keptId, otherId));

describe('a post of somebody with several records', () => {
  it('begins in the career of the record itself where there is one, of the kept one where there are two', async () => {
    expect(await careers.recordOfPost(ENTERPRISE, OTHER, APPOINTMENT)).toBe(OTHER);
    await join(WORKER, OTHER);
    expect([
      await careers.recordOfPost(ENTERPRISE, OTHER, APPOINTMENT),
      await careers.recordOfPost(ENTERPRISE, WORKER, APPOINTMENT),
    ]).toEqual([WORKER, WORKER]);
  });
  it('that began before they were joined stays where it is', async () => {
    await written.write(workerCareer.fold, OTHER, post(OTHER));
    await join(WORKER, OTHER);
    expect([await careers.recordOfPost(ENTERPRISE, OTHER, APPOINTMENT), await careers.recordOfPost(ENTERPRISE, OTHER, id(61))]).toEqual([
      OTHER,
      WORKER,
    ]);
  });
  it('is known beside the own career, and nobody else’s is', async () => {
    await written.write(workerCareer.fold, OTHER, post(OTHER));
    await written.write(workerCareer.fold, STRANGER, post(STRANGER, id(62)));
    expect(await careers.besides(ENTERPRISE, WORKER)).toEqual({});
    await join(WORKER, OTHER);
    expect((await careers.besides(ENTERPRISE, WORKER)).others?.value.posts.map(({ appointmentId }) => appointmentId)).toEqual([
      APPOINTMENT,
    ]);
    expect((await careers.besides(ENTERPRISE, OTHER)).others?.value.posts).toEqual([]);
  });
});

it('the career of a person is the stream of the one record, by its revision, and of several their sum, by value', async () => {
  await written.write(workerCareer.fold, WORKER, counted(WORKER, id(70)));
  await written.write(workerCareer.fold, OTHER, counted(OTHER, id(71)));
  expect((await careers.ofPerson(ENTERPRISE, WORKER)).source).toMatchObject({ view: workerCareer.name, revision: 0 });
  await join(WORKER, OTHER);
  const { value, source } = await careers.ofPerson(ENTERPRISE, OTHER);
  expect([source, value.credentials.map(({ basisId }) => basisId).sort()]).toMatchObject([
    { source: 'career.joined-career' },
    [id(70), id(71)],
  ]);
});

describe('an annulled certificate', () => {
  const intent = { workerId: OTHER, enterpriseId: ENTERPRISE, certificateId: BASIS, decidedOn: day('2027-02-10') };
  const execute = () =>
    new EndPostsRestingOnHandler(written.ledger, new DerivedIds(Buffer.alloc(32, 3)), records).execute(
      new EndPostsRestingOnCommand(intent, {
        commandId: id(100),
        actor: OFFICER,
        tenants: [],
        correlationId: id(101),
        causationId: id(102),
      }),
    );
  const endings = async (workerId: Uuid) =>
    (await written.ledger.history(workerCareer.fold, workerId)).filter(({ type }) => type === AppointmentEnded.type).length;

  it('ends the post of the same person under another record, once', async () => {
    await written.write(workerCareer.fold, WORKER, post(WORKER));
    await join(WORKER, OTHER);
    await execute();
    await execute();
    expect(await endings(WORKER)).toBe(1);
  });
  it('ends nobody else’s', async () => {
    await written.write(workerCareer.fold, STRANGER, post(STRANGER));
    await join(WORKER, OTHER);
    await execute();
    expect(await endings(STRANGER)).toBe(0);
  });
});
