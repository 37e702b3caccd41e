import { ProblemCatalogue } from '../http/problems/problem';
import { problem } from '../http/problems/refused';
import { problemAsPage } from './problem-as-page';
import { VERIFICATION_PAGE_POLICY } from './verification-page-policy.hash';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const catalogue = new ProblemCatalogue({});
const shown = (refused: ReturnType<typeof problem>, accept: string | undefined = BROWSER) =>
  problemAsPage({ zh: catalogue.word(refused, 'zh-CN', 'request-1'), en: catalogue.word(refused, 'en', 'request-1') }, accept);

it('names the fields as the form does, in Chinese first, and leads back to it', () => {
  const answer = shown(
    problem('VALIDATION_FAILED', {}, [
      { pointer: '/name', code: 'FIELD_REQUIRED', params: {} },
      { pointer: '/idTail', code: 'FIELD_NOT_TEXT', params: { maximum: 18 } },
    ]),
  )!;
  expect([
    answer.status,
    answer.headers['content-type'],
    answer.headers['cache-control'],
    answer.headers['content-security-policy'],
  ]).toEqual([422, 'text/html; charset=utf-8', 'no-store', VERIFICATION_PAGE_POLICY]);
  for (const part of [
    '内容有误 <span lang="en">Some fields are wrong</span>',
    '姓名：必须填写 <span lang="en">Name: Must be given</span>',
    '证件号码后四位：须为 1 至 18 个字符的文字',
    'href="/v"',
  ])
    expect(answer.body).toContain(part);
});
it.each(['/<script>', '/constructor', '/toString', '/__proto__'])('says nothing back of what it has no name for: %s', (pointer) =>
  expect(shown(problem('VALIDATION_FAILED', {}, [{ pointer, code: 'FIELD_UNKNOWN', params: {} }]))!.body).not.toMatch(
    /script|undefined|没有此字段/,
  ),
);
it('says when to come again to whoever asks too often', () =>
  expect(shown(problem('RATE_LIMITED', { seconds: 23 }))!.body).toContain('请求过多，请在 23 秒后重试'));
it.each([problem('UNAVAILABLE'), problem('INTERNAL', { requestId: 'request-1' })])(
  'speaks to a person where the service is away: no word of keys, none of requests',
  (fault) => {
    const { body } = shown(fault)!;
    expect(body).toContain('请稍后再试');
    expect(body).not.toMatch(/Idempotency|request-1/);
  },
);
it.each([undefined, 'application/json', '*/*'])('is no page for whoever asks for %p', (accept) =>
  expect(
    problemAsPage({ zh: catalogue.word(problem('NOT_FOUND'), 'zh-CN', '1'), en: catalogue.word(problem('NOT_FOUND'), 'en', '1') }, accept),
  ).toBeUndefined(),
);
