import { Client as Database } from 'pg';
import { CertifiedMaster, IN_POST_FROM } from '../../../test/support/stories/certified-master';
import { Client } from '../../../test/support/callers/client';
import { logOf } from '../../../test/support/logs/log-of';
import { settingsOn } from '../../../test/support/service';
import { RunningService, startService } from '../../app';

interface Passport {
  readonly certifiedLevel: string | null;
  readonly certifiedBy: string | null;
  readonly appointedLevel: string | null;
  readonly certificates: readonly { id: string; origin: string; annulledByEventId: string | null }[];
  readonly appointments: readonly { lastOn: string; endReason: string | null; endedByEventId: string | null }[];
  readonly tierHistory: readonly { kind: string; causeEventId: string }[];
}

const TURNER = '6-18-01-01';
const OWN_PROCESSES = [
  'certify-when-notice-closes',
  'raise-tier-when-certified',
  'raise-tier-when-prior-certificate-recorded',
  'lower-tier-when-annulled',
  'end-appointment-when-certificate-annulled',
];
let master: CertifiedMaster;
let again: RunningService | undefined;

const passport = (): Promise<Passport> => master.passport<Passport>();

async function onDatabase<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const database = new Database({ connectionString: master.running.databaseUrl });
  await database.connect();
  try {
    return (await database.query(statement, values)).rows as Row[];
  } finally {
    await database.end();
  }
}

beforeAll(async () => {
  master = await CertifiedMaster.start();
});
afterAll(async () => {
  await again?.stop();
  await master.running.stop().catch(() => undefined);
});

it('a post begins on a certificate that was issued here', async () => {
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', certifiedBy: master.certificateId });
  expect((await master.takeUpPost()).status).toBe(201);
  expect(await passport()).toMatchObject({ appointedLevel: 'SPECIAL_GRADE' });
});

it('its annulment lowers the tier and ends the post, each pointing to the annulment', async () => {
  const { workerId, certificateId, officer } = master;
  await master.moveTo('2026-12-10');
  await master.decide('annulments', {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕12号',
    decidedOn: '2026-12-05',
    effect: 'EX_TUNC',
  });
  const { certifiedLevel, appointedLevel, appointments, tierHistory, certificates } = await passport();
  const annulment = certificates.find(({ id }) => id === certificateId)!.annulledByEventId;
  expect([certifiedLevel, appointedLevel]).toEqual(['TECHNICIAN', null]);
  expect(appointments).toMatchObject([{ lastOn: '2026-12-04', endReason: 'CERTIFICATE_ANNULLED', endedByEventId: annulment }]);
  expect(tierHistory.map(({ kind }) => kind)).toEqual(['RAISED', 'RAISED', 'LOWERED']);
  expect(tierHistory.at(-1)!.causeEventId).toBe(annulment);
  expect(
    (await officer.post('/v1/appointments', { workerId, level: 'CHIEF', occupationCode: TURNER, postCode: 'P-1', basisId: certificateId }))
      .body.code,
  ).toBe('APPOINTMENT_BASIS_MISSING');
});

it('an annulment overturned raises the tier again, and gives the post back only when the enterprise decides so', async () => {
  const { officer, regulator, appointmentId } = master;
  const resume = (fromOn: string, as = officer) =>
    as.raw.post<{ id: string; code: string; params: object }>(`/v1/appointments/${appointmentId}/resumptions`, {
      fromOn,
      documentNo: '淮机聘〔2026〕3号',
    });
  expect((await resume('2026-12-05')).body.code).toBe('APPOINTMENT_BASIS_MISSING');
  await master.decide('reinstatements', {
    reasonCode: 'COURT_JUDGMENT',
    legalBasis: '行政诉讼法第70条',
    documentNo: '苏08行终〔2026〕3号',
    decidedOn: '2026-12-08',
    effect: 'EX_TUNC',
  });
  expect(await passport()).toMatchObject({ certifiedLevel: 'SENIOR_TECHNICIAN', appointedLevel: null });
  expect((await resume('2026-12-04')).body).toMatchObject({
    code: 'APPOINTMENT_RESUMED_OUTSIDE_TERM',
    params: { earliestOn: '2026-12-05' },
  });
  expect((await resume('2026-12-05', regulator)).body.code).toBe('AUDIENCE_FORBIDDEN');
  expect((await resume('2026-12-07')).status).toBe(201);
  expect(await passport()).toMatchObject({
    appointedLevel: 'SPECIAL_GRADE',
    appointments: [{ fromOn: IN_POST_FROM, endReason: null, interruptions: [{ fromOn: '2026-12-05', lastOn: '2026-12-06' }] }],
  });
  const heldOn = async (on: string) =>
    (await officer.get<{ isInPost: boolean }>(`/v1/appointments/${appointmentId}?effectiveOn=${on}`)).body.isInPost;
  expect([await heldOn('2026-12-04'), await heldOn('2026-12-06'), await heldOn('2026-12-07')]).toEqual([true, false, true]);
  expect((await resume('2026-12-07')).body.code).toBe('APPOINTMENT_NOT_RESUMABLE');
});

it('pay follows the post: what it ended with the annulment begins again with the decision, that very day', async () => {
  const spans = (await logOf(master.running.service)).flatMap(({ type, data }) => {
    const {
      basisId,
      fromOn,
      lastOn = null,
      reason = null,
    } = JSON.parse(data) as { basisId: string; fromOn: string; lastOn?: string; reason?: string };
    return type.startsWith('allowance.entitlement_') && basisId === master.appointmentId ? [[fromOn, lastOn, reason]] : [];
  });
  // The first days of December are paid by the post, which began in November; it fell on the 5th and is held again from the 7th on.
  expect(spans.slice(0, 3)).toEqual([
    ['2026-12-01', null, null],
    ['2026-12-01', '2029-11-17', 'APPOINTMENT_ENDED'],
    ['2026-12-01', '2026-12-04', 'ANNULLED'],
  ]);
  expect(spans.slice(-2)).toEqual([
    ['2026-12-07', null, null],
    ['2026-12-07', '2029-11-17', 'APPOINTMENT_ENDED'],
  ]);
});

it('every event given to the processes once more adds nothing', async () => {
  await master.moveTo('2026-12-10');
  const before = await logOf(master.running.service);
  await master.running.service.stop();
  await onDatabase('UPDATE engine.checkpoint SET position = 0 WHERE name = ANY($1)', [OWN_PROCESSES]);
  const { running } = master;
  again = await startService(settingsOn(running.databaseUrl, running.dataDir));
  master.running = { ...running, admin: new Client(again.url, running.admin.key) };
  await master.moveTo('2026-12-10');
  expect(await logOf(again)).toEqual(before);
  // Where they stand is stored at the latest when they are left.
  await again.stop();
  const [least] = await onDatabase<{ least: string }>('SELECT min(position)::text AS least FROM engine.checkpoint WHERE name = ANY($1)', [
    OWN_PROCESSES,
  ]);
  expect(least!.least).toBe(String(before.at(-1)!.position));
});
