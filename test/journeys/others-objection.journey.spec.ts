import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** A notice asks everybody: somebody else objects to a result, and only that result waits. */
const OBJECTOR = { objectorName: '李四旁观', contact: '13800005678' } as const;
const WORDS = '该同志实操由他人代做，请核实';
let firm: Assessing;
let [batchId, doubted, other, objection] = ['', '', '', ''];

const object = (by = firm.officer, change: object = {}) =>
  by.post<Made>(`/v1/batches/${batchId}/others-objections`, { candidacyId: doubted, text: WORDS, ...OBJECTOR, ...change });

beforeAll(async () => {
  firm = await Assessing.start();
  batchId = await firm.batch('EXAM', '2026-11-02');
  const candidacies: string[] = [];
  for (const serial of [1, 2]) {
    const { id } = await firm.made(`/v1/batches/${batchId}/candidates`, {
      workerId: await firm.worker(serial),
      occupationCode: TURNER,
      level: 'INTERMEDIATE',
    });
    await firm.scored(id, { THEORY: '80', SKILL: '75' });
    candidacies.push(id);
  }
  [doubted, other] = candidacies as [string, string];
});
afterAll(() => firm.stop());

it('is taken down by the enterprise or its authority, while the notice is open', async () => {
  expect(codeOf(await object())).toEqual([409, 'NOTICE_NOT_OPEN']);
  await firm.approved(batchId);
  await firm.published(batchId);
  const { admin } = firm.running;
  const away = admin.as(
    (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3204', person: { name: '监管三' } })).body.key,
  );
  expect(codeOf(await object(away))).toEqual([404, 'NOT_FOUND']);
  objection = (await object()).body.id;
  expect((await object(firm.regulator, { text: '同上' })).status).toBe(201);
});

it('is read by those who decide, and neither words nor objector stand in the log', async () => {
  const { position } = await firm.moveTo('2026-11-03');
  const { body } = await firm.officer.get<{ items: { id: string }[] }>(`/v1/batches/${batchId}/objections?minPosition=${position}`);
  expect(body.items).toMatchObject([
    { id: objection, by: 'OTHER', text: WORDS, objector: { name: OBJECTOR.objectorName, contact: OBJECTOR.contact } },
    { by: 'OTHER' },
  ]);
  expect(
    (await firm.stored()).filter(({ data, metadata }) =>
      [WORDS, OBJECTOR.objectorName, OBJECTOR.contact].some((text) => (data + metadata).includes(text)),
    ),
  ).toEqual([]);
});

it('holds up the doubted result alone, until every objection is answered', async () => {
  await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([other]);
  const { body } = await firm.officer.get<{ items: { id: string }[] }>(`/v1/batches/${batchId}/objections`);
  for (const { id } of body.items ?? [])
    await firm.made(`/v1/batches/${batchId}/objections/${id}/resolutions`, { resolution: 'DISMISSED', text: '经复核不成立' });
  expect([...(await firm.certified())].sort()).toEqual([doubted, other].sort());
});
