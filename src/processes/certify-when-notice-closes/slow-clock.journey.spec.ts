import { certifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { Client } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { settingsOn, startTestService, TestService } from '../../../test/support/service';
import { RunningService, startService } from '../../app';
import { CLOCK, Clock, todayOf } from '../../kernel/clock';

/** Two instances on one ledger: the first one drives the processes, and its clock has not come to the days that the other one begins. */
let first: TestService;
let other: RunningService;

beforeAll(async () => {
  first = await startTestService();
  other = await startService(settingsOn(first.databaseUrl, first.dataDir));
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  await other.stop();
  await first.stop();
});

it(
  'a batch is certified on the day that has begun, though the clock of whoever certifies is behind',
  async () => {
    expect(todayOf(first.service.app.get<Clock>(CLOCK))).toBe('2026-11-02');
    const { officer, workers, certificates } = await certifiedBatch({ ...first, admin: new Client(other.url, first.admin.key) }, 2);
    expect(certificates.map(({ workerId, status }) => [workerId, status])).toEqual(workers.map((workerId) => [workerId, 'VALID']));
    for (const { id } of certificates)
      expect((await officer.get<object>(`/v1/certificates/${id}`)).body).toMatchObject({ issuedOn: '2026-12-01' });
    await expectExplained(other.app);
  },
  PREPARED_WITHIN_MS,
);
