import { startTestService, type TestService } from '../../test/support/service';

interface Answered {
  readonly now: string;
  readonly code: string;
  readonly detail: string;
  readonly params: unknown;
}
let running: TestService;
const turned = (body: object, headers: Record<string, string> = {}) => running.admin.raw.post<Answered>('/v1/sandbox/clock', body, headers);

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-02' });
});
afterAll(() => running.stop());

it('the clock of a sandbox moves to a later day, and stays where it is told today or nothing', async () => {
  for (const body of [{ to: '2026-11-05' }, { to: '2026-11-05' }, {}]) {
    const {
      status,
      body: { now },
    } = await turned(body);
    expect([status, now.slice(0, 10)]).toEqual([201, '2026-11-05']);
  }
});

it.each([
  [undefined, '沙箱的时钟只能向前：现在是 2026-11-05，不能回到 2026-11-04'],
  ['en', 'The clock of a sandbox moves forward only: it is 2026-11-05, and 2026-11-04 is over'],
])('and back to no day, which is said (in %p)', async (language, detail) => {
  const {
    status,
    body: { code, params, ...body },
  } = await turned({ to: '2026-11-04' }, language === undefined ? {} : { 'accept-language': language });
  expect([status, code, params, body.detail]).toEqual([409, 'CLOCK_FORWARD_ONLY', { today: '2026-11-05', to: '2026-11-04' }, detail]);
  expect((await turned({})).body.now.slice(0, 10)).toBe('2026-11-05');
});
