import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { POST_CONDITIONS } from '../../../test/support/stories/post-conditions';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Made {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly endsOn?: string;
  readonly termEndsOn?: string;
  readonly level?: string;
}
interface Appointment {
  readonly state: string;
  readonly steps: readonly { state: string }[];
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly conditions: object | null;
  readonly code?: string;
}
interface Passport {
  readonly certifiedLevel: string | null;
  readonly appointedLevel: string | null;
  readonly effectiveOn: string;
  readonly appointments: readonly {
    id: string;
    level: string;
    fromOn: string;
    lastOn: string;
    endReason: string | null;
    endedByEventId: string | null;
    causeEventId: string;
  }[];
  readonly mentorPairs: readonly { id: string; role: string; causeEventId: string }[];
  readonly code?: string;
}

const TURNER = '6-18-01-01';
let running: TestService;
let [officer, stranger, payroll, regulator] = [] as unknown as [Client, Client, Client, Client];
let [master, senior, novice] = ['', '', ''];
let [masterBasis, seniorBasis] = ['', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = async (to?: string): Promise<string> =>
  (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const passport = async (workerId: string, as = officer, query = ''): Promise<Reply<Passport>> =>
  as.get<Passport>(`/v1/workers/${workerId}?minPosition=${await moveTo()}${query}`);
const nominate = (
  workerId: string,
  level: string,
  basisId: string,
  as = officer,
  conditions: object | undefined = level === 'SPECIAL_GRADE' ? POST_CONDITIONS : undefined,
) =>
  as.raw.post<Made>('/v1/appointments', {
    workerId,
    level,
    occupationCode: TURNER,
    postCode: 'P-TJ-01',
    basisId,
    ...(conditions && { conditions }),
  });
const step = (id: string, act: string, body: object = {}, as = officer) => as.raw.post<Made>(`/v1/appointments/${id}/${act}`, body);
const minutesHash = 'a'.repeat(64);

async function worker(serial: number, level: string | null): Promise<[string, string]> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  const {
    body: { id },
  } = await officer.post<Made>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  if (level === null) return [id, ''];
  const { body } = await officer.post<Made>(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level,
    number: `T-${serial}00`,
    issuedOn: '2020-05-01',
  });
  return [id, body.id];
}
/** Everything up to the filing; on the day after the notice the post can begin. */
async function nominatedAndFiled(level: string): Promise<{ id: string; noticeEndsOn: string }> {
  const {
    body: { id },
  } = await nominate(master, level, masterBasis);
  await step(id, 'reviews', { committee: 5, inFavour: 5, minutesHash });
  const {
    body: { endsOn },
  } = await step(id, 'public-notices');
  await step(id, 'receipts', { receiptNo: '苏人社评聘〔2026〕8号' });
  return { id, noticeEndsOn: endsOn! };
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger, payroll, regulator] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
  ];
  [[master, masterBasis], [senior, seniorBasis], [novice]] = [
    await worker(1, 'SENIOR_TECHNICIAN'),
    await worker(2, 'SENIOR'),
    await worker(3, null),
  ];
});
afterAll(() => running.stop());

it('counts a recorded certificate for the tier', async () => {
  expect((await passport(master)).body).toMatchObject({
    certifiedLevel: 'SENIOR_TECHNICIAN',
    tierHistory: [{ kind: 'RAISED', fromLevel: null, basisId: masterBasis, effectiveOn: '2020-05-01' }],
  });
  expect((await passport(novice)).body).toMatchObject({ certifiedLevel: null, tierHistory: [] });
});

it('nominates nobody above the certificate, but below it', async () => {
  expect(codeOf(await nominate(senior, 'TECHNICIAN', seniorBasis))).toEqual([409, 'APPOINTMENT_ABOVE_CERTIFICATE']);
  const above = { reason: 'UNIQUE_SKILL', documentNo: '淮机聘〔2026〕5号' };
  expect(
    codeOf(
      await officer.raw.post<Made>('/v1/appointments', {
        workerId: senior,
        level: 'TECHNICIAN',
        occupationCode: TURNER,
        postCode: 'P-TJ-02',
        basisId: seniorBasis,
        above,
      }),
    ),
  ).toEqual([409, 'APPOINTMENT_ABOVE_CERTIFICATE']);
  const [other, otherBasis] = await worker(5, 'SENIOR_TECHNICIAN');
  expect(await nominate(other, 'TECHNICIAN', otherBasis)).toMatchObject({ status: 201, body: { level: 'TECHNICIAN', state: 'PROPOSED' } });
});

it('nominates nobody without a 一级 certificate', async () => {
  expect(codeOf(await nominate(senior, 'SPECIAL_GRADE', seniorBasis))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
  expect(codeOf(await nominate(senior, 'CHIEF', masterBasis))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
  expect(codeOf(await nominate(master, 'SPECIAL_GRADE', masterBasis, stranger))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await nominate(master, 'SENIOR', masterBasis))).toEqual([422, 'VALIDATION_FAILED']);
});

it('nominates nobody for a special-grade post who does not meet its conditions', async () => {
  const conditions = (changed: object) => nominate(master, 'SPECIAL_GRADE', masterBasis, officer, { ...POST_CONDITIONS, ...changed });
  const { merit, ...withoutMerit } = POST_CONDITIONS;
  expect(codeOf(await nominate(master, 'SPECIAL_GRADE', masterBasis, officer, {}))).toEqual([422, 'VALIDATION_FAILED']);
  expect(
    codeOf(
      await officer.raw.post('/v1/appointments', {
        workerId: master,
        level: 'SPECIAL_GRADE',
        occupationCode: TURNER,
        postCode: 'P-TJ-01',
        basisId: masterBasis,
      }),
    ),
  ).toEqual([422, 'APPOINTMENT_CONDITIONS_MISSING']);
  expect(codeOf(await nominate(master, 'SPECIAL_GRADE', masterBasis, officer, withoutMerit))).toEqual([422, 'APPOINTMENT_MERIT_MISSING']);
  expect(codeOf(await conditions({ earlierService: [] }))).toEqual([409, 'APPOINTMENT_YEARS_SHORT']);
  expect(codeOf(await conditions({ merit: { ...merit, ground: 'AWARD' } }))).toEqual([422, 'APPOINTMENT_MERIT_UNCLEAR']);
  expect(codeOf(await conditions({ merit: { ...merit, ground: 'AWARD', awardId: masterBasis } }))).toEqual([
    422,
    'APPOINTMENT_AWARD_UNKNOWN',
  ]);
  expect(codeOf(await nominate(master, 'CHIEF', masterBasis, officer, POST_CONDITIONS))).toEqual([422, 'APPOINTMENT_CONDITIONS_NOT_ASKED']);
});

describe('a special-grade post', () => {
  let id = '';

  it('is nominated, reviewed, noticed and filed, in this order', async () => {
    id = (await nominate(master, 'SPECIAL_GRADE', masterBasis)).body.id;
    expect(codeOf(await step(id, 'public-notices'))).toEqual([409, 'APPOINTMENT_OUT_OF_ORDER']);
    expect(codeOf(await step(id, 'reviews', { committee: 4, inFavour: 4, minutesHash }))).toEqual([422, 'COMMITTEE_INVALID']);
    expect((await step(id, 'reviews', { committee: 5, inFavour: 4, minutesHash })).status).toBe(201);
    expect(await step(id, 'public-notices')).toMatchObject({ status: 201, body: { publishedOn: '2026-11-02', endsOn: '2026-11-09' } });
    await moveTo('2026-11-10');
    expect(codeOf(await step(id, 'starts', { fromOn: '2026-11-10' }))).toEqual([409, 'APPOINTMENT_RECEIPT_MISSING']);
    expect((await step(id, 'receipts', { receiptNo: '苏人社评聘〔2026〕8号' })).status).toBe(201);
    expect(codeOf(await step(id, 'receipts', { receiptNo: '苏人社评聘〔2026〕8号' }, stranger))).toEqual([404, 'NOT_FOUND']);
  });

  it('begins after its notice, for the term of the pack', async () => {
    expect(codeOf(await step(id, 'starts', { fromOn: '2026-11-09' }))).toEqual([409, 'APPOINTMENT_UNDER_NOTICE']);
    expect(codeOf(await step(id, 'starts', { fromOn: '2026-11-10' }, stranger))).toEqual([404, 'NOT_FOUND']);
    expect(await step(id, 'starts', { fromOn: '2026-11-10' })).toMatchObject({
      status: 201,
      body: { termEndsOn: '2029-11-09', state: 'IN_POST' },
    });
    expect(codeOf(await step(id, 'starts', { fromOn: '2026-11-10' }))).toEqual([409, 'APPOINTMENT_STARTED_BEFORE']);
    expect((await passport(master)).body).toMatchObject({
      certifiedLevel: 'SENIOR_TECHNICIAN',
      appointedLevel: 'SPECIAL_GRADE',
      effectiveOn: '2026-11-10',
    });
    expect((await passport(master, officer, '&effectiveOn=2026-11-09')).body.appointedLevel).toBeNull();
  });

  it('is seen by its enterprise and its regulator alone', async () => {
    const path = `/v1/appointments/${id}?minPosition=${await moveTo()}` as const;
    const seen = await regulator.get<Appointment>(path);
    expect(seen.body.conditions).toMatchObject({
      lineId: 'SD20-7-1',
      monthsInPost: 120,
      monthsInLedger: 0,
      merit: { ground: 'INNOVATION', awardId: null },
    });
    expect(seen.body.steps.map(({ state }) => state)).toEqual(['PROPOSED', 'REVIEWED', 'NOTICED', 'FILED', 'IN_POST']);
    expect([codeOf(await stranger.get(path)), codeOf(await payroll.get(path))]).toEqual([
      [404, 'NOT_FOUND'],
      [403, 'AUDIENCE_FORBIDDEN'],
    ]);
    expect([codeOf(await passport(master, stranger)), codeOf(await passport(master, payroll))]).toEqual([
      [404, 'NOT_FOUND'],
      [403, 'AUDIENCE_FORBIDDEN'],
    ]);
  });

  it('ends the day before the same person becomes chief', async () => {
    const { id: chief, noticeEndsOn } = await nominatedAndFiled('CHIEF');
    expect(codeOf(await step(chief, 'starts', { fromOn: '2026-11-18' }))).toEqual([409, 'APPOINTMENT_UNDER_NOTICE']);
    expect(noticeEndsOn).toBe('2026-11-17');
    await moveTo('2026-11-18');
    expect((await step(chief, 'starts', { fromOn: '2026-11-18' })).status).toBe(201);
    const { body } = await passport(master);
    expect(body.appointments.map(({ level, lastOn, endReason }) => [level, lastOn, endReason])).toEqual([
      ['SPECIAL_GRADE', '2026-11-17', 'PROMOTED'],
      ['CHIEF', '2029-11-17', null],
    ]);
    expect(body.appointedLevel).toBe('CHIEF');
    expect((await officer.get<Appointment>(`/v1/appointments/${id}`)).body).toMatchObject({
      state: 'ENDED',
      lastOn: '2026-11-17',
      endReason: 'PROMOTED',
    });
  });

  it.each([
    ['2026-11-01', 'NOT_YET', false],
    ['2026-11-02', 'NOTICED', false],
    ['2026-11-09', 'NOTICED', false],
    ['2026-11-10', 'IN_POST', true],
    ['2026-11-17', 'IN_POST', true],
    ['2026-11-18', 'ENDED', false],
  ])('AppointmentRegister_appointment: on %s it is %s', async (day, state, isInPost) =>
    expect((await officer.get<Appointment>(`/v1/appointments/${id}?effectiveOn=${day}`)).body).toMatchObject({
      effectiveOn: day,
      state,
      isInPost,
    }),
  );

  it.each([
    ['2026-11-17', [true, false]],
    ['2026-11-18', [false, true]],
  ])('AppointmentRegister_appointments: on %s in post are %j', async (day, inPost) => {
    const list = async (query: string) =>
      (
        await officer.get<{ items: readonly { level: string; isInPost: boolean }[] }>(
          `/v1/appointments?minPosition=${await moveTo()}&workerId=${master}&effectiveOn=${day}${query}`,
        )
      ).body.items;
    expect((await list('')).map(({ isInPost }) => isInPost)).toEqual(inPost);
    expect((await list('&state=IN_POST')).map(({ level }) => level)).toEqual([inPost[0] ? 'SPECIAL_GRADE' : 'CHIEF']);
    expect(await list('&level=CHIEF&state=ENDED')).toEqual([]);
  });
  it('invariant 21: promotion leaves two appointments of one person, of whom one is in post', async () => {
    const {
      body: { items },
    } = await officer.get<{ items: readonly { workerId: string; isInPost: boolean }[] }>(
      `/v1/appointments?workerId=${master}&effectiveOn=2026-11-18`,
    );
    expect([items.length, new Set(items.map(({ workerId }) => workerId)).size, items.filter(({ isInPost }) => isInPost).length]).toEqual([
      2, 1, 1,
    ]);
  });

  it('does not begin again beside the chief post', async () => {
    const { id: again, noticeEndsOn } = await nominatedAndFiled('SPECIAL_GRADE');
    await moveTo('2026-11-26');
    expect(noticeEndsOn < '2026-11-26').toBe(true);
    expect(codeOf(await step(again, 'starts', { fromOn: '2026-11-26' }))).toEqual([409, 'APPOINTMENT_OVERLAPS']);
  });

  it('may end by hand, inside its term', async () => {
    const chief = (await passport(master)).body.appointments.at(-1)!.id;
    expect(codeOf(await step(chief, 'endings', { lastOn: '2029-11-18', reason: 'RETIRED' }))).toEqual([
      422,
      'APPOINTMENT_END_OUTSIDE_TERM',
    ]);
    expect(codeOf(await step(chief, 'endings', { lastOn: '2027-01-31', reason: 'PROMOTED' }))).toEqual([422, 'VALIDATION_FAILED']);
    expect((await step(chief, 'endings', { lastOn: '2027-01-31', reason: 'RETIRED' })).status).toBe(201);
    expect(codeOf(await step(chief, 'endings', { lastOn: '2027-01-31', reason: 'RETIRED' }))).toEqual([409, 'APPOINTMENT_ENDED_BEFORE']);
  });
});

describe('a mentor agreement', () => {
  const agreement = (mentorId: string, apprenticeId: string) => ({
    mentorId,
    apprenticeId,
    occupationCode: TURNER,
    targetLevel: 'INTERMEDIATE',
    fromOn: '2026-12-01',
    lastOn: '2027-11-30',
  });
  const sign = (mentorId: string, apprenticeId: string, as = officer) =>
    as.post<Made>('/v1/mentor-agreements', agreement(mentorId, apprenticeId));
  let id = '';

  it('is signed by a mentor of 高级工 or above, who stands above the apprentice', async () => {
    expect(codeOf(await sign(novice, senior))).toEqual([409, 'MENTOR_BELOW_LEVEL']);
    expect(codeOf(await sign(senior, master))).toEqual([409, 'MENTOR_NOT_ABOVE_APPRENTICE']);
    expect(codeOf(await sign(senior, senior))).toEqual([422, 'MENTOR_IS_APPRENTICE']);
    expect(codeOf(await sign(senior, novice, stranger))).toEqual([404, 'NOT_FOUND']);
    const signed = await sign(senior, novice);
    expect(signed.status).toBe(201);
    id = signed.body.id;
  });

  it('is the only one of the apprentice in the occupation, and one of three of the mentor', async () => {
    expect(codeOf(await sign(master, novice))).toEqual([409, 'APPRENTICE_HAS_MENTOR']);
    const others = [await worker(11, null), await worker(12, null), await worker(13, null)].map(([each]) => each);
    for (const apprentice of others.slice(0, 2)) expect((await sign(senior, apprentice)).status).toBe(201);
    expect(codeOf(await sign(senior, others[2]!))).toEqual([409, 'TOO_MANY_APPRENTICES']);
  });

  it('makes room where two sign at the same moment, never for both', async () => {
    const [apprentice] = await worker(14, null);
    const replies = await Promise.all([sign(master, apprentice), sign(master, apprentice), sign(master, apprentice)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('stands in the records of both', async () => {
    expect((await passport(novice)).body.mentorPairs).toMatchObject([{ id, role: 'APPRENTICE', mentorId: senior }]);
    expect((await passport(senior)).body.mentorPairs.filter(({ role }) => role === 'MENTOR')).toHaveLength(3);
    expect((await officer.get<{ mentorId: string }>(`/v1/mentor-agreements/${id}`)).body.mentorId).toBe(senior);
    expect(codeOf(await stranger.get(`/v1/mentor-agreements/${id}`))).toEqual([404, 'NOT_FOUND']);
  });

  it('ends inside its term, once', async () => {
    const end = (lastOn: string, as = officer) => as.post<Made>(`/v1/mentor-agreements/${id}/endings`, { lastOn, reason: 'GOAL_REACHED' });
    expect(codeOf(await end('2027-12-01'))).toEqual([422, 'AGREEMENT_END_OUTSIDE_TERM']);
    expect(codeOf(await end('2027-06-30', stranger))).toEqual([404, 'NOT_FOUND']);
    expect((await end('2027-06-30')).status).toBe(201);
    expect(codeOf(await end('2027-06-30'))).toEqual([409, 'AGREEMENT_ENDED_BEFORE']);
    await moveTo();
  });
  it.each([
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('AgreementRegister_agreement: on %s in force is %s', async (day, isInForce) =>
    expect((await officer.get(`/v1/mentor-agreements/${id}?effectiveOn=${day}`)).body).toMatchObject({ isInForce, effectiveOn: day }),
  );
});

it('shows a worker the own record, and no other', async () => {
  const { body } = await officer.post<{ code: string }>(`/v1/workers/${novice}/codes`, { purpose: 'OWN_RECORD' });
  const session = await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: body.code });
  const own = officer.as(session.body.token);
  expect((await own.get<{ name: string }>(`/v1/workers/${novice}`)).body.name).toBe(identity(chance(3), 3, '1980-05-05').name);
  expect(codeOf(await own.get(`/v1/workers/${senior}`))).toEqual([404, 'NOT_FOUND']);
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
