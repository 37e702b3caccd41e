import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Made {
  readonly id: string;
  readonly endsOn?: string;
  readonly noticeEndsOn?: string | null;
  readonly code?: string;
}
interface Told {
  readonly id: string;
  readonly state: string;
  readonly text: string | null;
  readonly objector: { readonly name: string | null; readonly contact: string | null };
  readonly answer: string | null;
}

const TURNER = '6-18-01-01';
let running: TestService;
let [officer, stranger, system, regulator, elsewhere] = [] as unknown as [Client, Client, Client, Client, Client];
let [workerId, basisId, appointmentId] = ['', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const moveTo = (to?: string) => running.admin.post<{ position: string }>('/v1/sandbox/clock', { to });
const step = (act: string, body: object = {}, as = officer) => as.raw.post<Made>(`/v1/appointments/${appointmentId}/${act}`, body);
const objection = { text: '该同志与评审委员存在利害关系，请核实', objectorName: '李四', contact: '13800005678' };
const resolve = (objectionId: string, resolution: string, as = officer) =>
  step(`objections/${objectionId}/resolutions`, { resolution, text: '经核实，已回复' }, as);
const told = async (as = officer, query = ''): Promise<readonly Told[]> =>
  (
    await as.get<{ objections: readonly Told[] }>(
      `/v1/appointments/${appointmentId}/objections?minPosition=${(await moveTo()).body.position}${query}`,
    )
  ).body.objections;
const stateOf = async () =>
  (
    await officer.get<{ state: string; receiptNo: string | null; notice: { endsOn: string } }>(
      `/v1/appointments/${appointmentId}?minPosition=${(await moveTo()).body.position}`,
    )
  ).body;

async function underNotice(): Promise<void> {
  appointmentId = (
    await officer.post<Made>('/v1/appointments', { workerId, level: 'CHIEF', occupationCode: TURNER, postCode: 'P-TJ-01', basisId })
  ).body.id;
  await step('reviews', { committee: 5, inFavour: 5, minutesHash: 'a'.repeat(64) });
  expect((await step('public-notices')).status).toBe(201);
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger, system] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'enterprise', enterpriseId, system: 'hr' }),
  ];
  [regulator, elsewhere] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'regulator', region: '3201', person: { name: '监管二' } }),
  ];
  const { name, idNumber } = identity(chance(1), 1, '1980-05-05');
  workerId = (await officer.post<Made>('/v1/workers', { name, idNumber })).body.id;
  await officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
  basisId = (
    await officer.post<Made>(`/v1/workers/${workerId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'SENIOR_TECHNICIAN',
      number: 'T-0100',
      issuedOn: '2020-05-01',
    })
  ).body.id;
  await underNotice();
});
afterAll(() => running.stop());

it('is taken down by the enterprise or its authority, by a person, for nobody else', async () => {
  expect(codeOf(await step('objections', objection, stranger))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await step('objections', objection, elsewhere))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await step('objections', objection, system))).toEqual([403, 'PERSON_REQUIRED']);
  expect((await step('objections', objection)).status).toBe(201);
  expect((await step('objections', { ...objection, objectorName: '王五' }, regulator)).status).toBe(201);
});
it('is read with its words by those who decide it, and by the authority', async () => {
  expect((await told()).map(({ state, text, objector, answer }) => [state, text, objector.name, answer])).toEqual([
    ['OPEN', objection.text, '李四', null],
    ['OPEN', objection.text, '王五', null],
  ]);
  expect((await told(regulator)).map(({ objector }) => objector.contact)).toEqual([objection.contact, objection.contact]);
  expect(codeOf(await stranger.get(`/v1/appointments/${appointmentId}/objections`))).toEqual([404, 'NOT_FOUND']);
});
it('lets the notice begin anew, and the receipt be given anew', async () => {
  await step('receipts', { receiptNo: '苏人社评聘〔2026〕8号' });
  await moveTo('2026-11-04');
  const [first, second] = await told();
  expect(codeOf(await resolve(first!.id, 'DISMISSED', stranger))).toEqual([404, 'NOT_FOUND']);
  expect(await resolve(first!.id, 'NOTICE_RESTARTED')).toMatchObject({ status: 201, body: { noticeEndsOn: '2026-11-11' } });
  expect(codeOf(await resolve(first!.id, 'DISMISSED'))).toEqual([409, 'APPOINTMENT_OBJECTION_RESOLVED_BEFORE']);
  expect(await stateOf()).toMatchObject({ state: 'NOTICED', receiptNo: null, notice: { endsOn: '2026-11-11' } });
  await step('receipts', { receiptNo: '苏人社评聘〔2026〕9号' });
  await moveTo('2026-11-12');
  expect(codeOf(await step('starts', { fromOn: '2026-11-12' }))).toEqual([409, 'APPOINTMENT_OBJECTION_OPEN']);
  expect(codeOf(await step('objections', objection))).toEqual([409, 'APPOINTMENT_NOTICE_NOT_OPEN']);
  expect((await resolve(second!.id, 'DISMISSED')).status).toBe(201);
  expect((await told()).map(({ state, answer }) => [state, answer])).toEqual([
    ['NOTICE_RESTARTED', '经核实，已回复'],
    ['DISMISSED', '经核实，已回复'],
  ]);
  expect((await step('starts', { fromOn: '2026-11-12' })).status).toBe(201);
  await step('endings', { lastOn: '2026-11-12', reason: 'DISMISSED' });
});
it.each([
  ['2026-11-01', ['NOT_YET', 'NOT_YET']],
  ['2026-11-02', ['OPEN', 'OPEN']],
  ['2026-11-03', ['OPEN', 'OPEN']],
  ['2026-11-04', ['NOTICE_RESTARTED', 'OPEN']],
  ['2026-11-11', ['NOTICE_RESTARTED', 'OPEN']],
  ['2026-11-12', ['NOTICE_RESTARTED', 'DISMISSED']],
])('AppointmentObjections_objections: on %s they are %j', async (day, states) =>
  expect((await told(officer, `&effectiveOn=${day}`)).map(({ state }) => state)).toEqual(states),
);
it('lets the nomination be refused', async () => {
  await underNotice();
  const {
    body: { id },
  } = await step('objections', objection);
  expect((await resolve(id, 'NOMINATION_REFUSED')).status).toBe(201);
  expect(await stateOf()).toMatchObject({ state: 'REFUSED' });
  expect(codeOf(await step('receipts', { receiptNo: '苏人社评聘〔2026〕10号' }))).toEqual([409, 'APPOINTMENT_OUT_OF_ORDER']);
});
it('is made again from the streams it rests on', async () => expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
