import { BadRequestException, Logger, PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { SigningKeyUnusable } from '../../keys/signing-key.port';
import { OutcomeUnknown, StoreOverloaded, StoreUnreadable } from '../../ledger/event-store.port';
import { TooMuchContention } from '../../ledger/ledger';
import { EventNotUnderstood } from '../../ledger/understood';
import { PastTooWide } from '../../projecting/folding/past.provider';
import { ReadModelBehind } from '../../projecting/querying/reaching.provider';
import { Problem, ProblemCatalogue } from './problem';
import { ProblemFilter } from './problem.filter';
import { problem, Refused } from './refused';
import { takes } from '../requests/taken-types';

const catalogue = new ProblemCatalogue({
  NOTICE_RUNS: { kind: 'conflict', zh: '公示至 {endsOn}', en: 'The notice runs to {endsOn}' },
  PART_MISSING: {
    kind: 'conflict',
    zh: '缺少{parts}',
    en: '{parts} are missing',
    terms: { parts: { SKILL: { zh: '技能考核', en: 'skill' }, THEORY: { zh: '理论知识', en: 'theory' } } },
  },
});

const counted: string[] = [];
/** What a client would get. */
function answerTo(
  fault: Error,
  language?: string,
  config: object = {},
): Problem & { readonly retryAfter?: string; readonly challenge?: string } {
  let status = 0;
  let [headers, text]: [Record<string, string>, string] = [{}, '{}'];
  const reply = {
    status: (code: number) => ((status = code), reply),
    header: (name: string, value: string) => ((headers = { ...headers, [name]: value }), reply),
    headers: (more: Record<string, string>) => ((headers = { ...headers, ...more }), reply),
    send: (body: string) => ((text = body), reply),
  };
  const request = {
    id: '0f9d1c3e-5b7a-4c2d-8e6f-1a2b3c4d5e6f',
    method: 'POST',
    headers: { 'accept-language': language },
    routeOptions: { url: '/v1/things', config },
  };
  new ProblemFilter(catalogue, { answered: () => undefined, refused: (code) => void counted.push(code) }).catch(
    fault,
    new ExecutionContextHost([request, reply]),
  );
  return {
    ...(JSON.parse(text) as Problem),
    status,
    ...(headers['retry-after'] ? { retryAfter: headers['retry-after'] } : {}),
    ...(headers['www-authenticate'] ? { challenge: headers['www-authenticate'] } : {}),
  };
}

// What the log says of a fault is not what these sentences are about.
beforeAll(() => Logger.overrideLogger(false));

it.each([
  ['OVERLOADED', 503, new StoreOverloaded('the queue is full')],
  ['OVERLOADED', 503, new TooMuchContention('changed 8 times')],
  ['OUTCOME_UNKNOWN', 503, new OutcomeUnknown('no answer')],
  ['UNAVAILABLE', 503, new EventNotUnderstood({ stream: 'tally-1', type: 'tally.added.v2', position: 2n })],
  ['UNAVAILABLE', 503, new StoreUnreadable('no leader')],
  ['UNAVAILABLE', 503, new SigningKeyUnusable('the program did not answer')],
  ['UNAVAILABLE', 503, Object.assign(new Error('terminating connection'), { code: '57P01' })],
  ['READ_MODEL_BEHIND', 503, new ReadModelBehind('not there yet')],
  ['IDEMPOTENCY_IN_PROGRESS', 409, problem('IDEMPOTENCY_IN_PROGRESS')],
])('%s may be tried again in a moment', (code, status, fault) => expect(answerTo(fault)).toMatchObject({ code, status, retryAfter: '1' }));

it.each(['IDEMPOTENCY_IN_PROGRESS', 'UNAVAILABLE', 'OVERLOADED', 'OUTCOME_UNKNOWN'] as const)(
  '%s tells in both languages that the same key is to be sent again',
  (code) => {
    for (const language of ['zh-CN', 'en']) expect(answerTo(problem(code), language).detail).toContain('Idempotency-Key');
  },
);

it.each([
  ['BODY_MALFORMED', 400, new BadRequestException()],
  ['FILE_TOO_LARGE', 413, new PayloadTooLargeException()],
  ['KNOWN_AT_TOO_WIDE', 422, new PastTooWide('20,001 streams')],
  ['MEDIA_TYPE_UNKNOWN', 415, new UnsupportedMediaTypeException()],
])('%s is what the server in front of the controllers means', (code, status, fault) =>
  expect(answerTo(fault)).toMatchObject({ code, status }),
);

it('names what the route takes where it takes no such body, whoever refused it', () => {
  expect(answerTo(new UnsupportedMediaTypeException()).detail).toBe('不支持的内容类型（Content-Type），此接口接受：application/json');
  expect(answerTo(problem('MEDIA_TYPE_UNKNOWN'), 'en', takes('text/csv', 'multipart/form-data'))).toMatchObject({
    detail: 'Unsupported media type (Content-Type); this route takes text/csv, multipart/form-data',
    params: { taken: ['text/csv', 'multipart/form-data'] },
  });
});
it('says to whoever is not known how to say who calls', () =>
  expect([answerTo(problem('NOT_AUTHENTICATED')), answerTo(problem('NOT_FOUND'))].map(({ challenge }) => challenge)).toEqual([
    'Bearer',
    undefined,
  ]));
it('is counted by its code', () => {
  counted.splice(0);
  answerTo(new StoreOverloaded('the queue is full'));
  expect(counted).toEqual(['OVERLOADED']);
});
it('says nothing of a fault of ours but where to ask', () => {
  const answer = answerTo(new Error('password=hunter2 at line 7'), 'en');
  expect(answer).toMatchObject({ code: 'INTERNAL', status: 500, detail: 'Our fault; quote 0f9d1c3e-5b7a-4c2d-8e6f-1a2b3c4d5e6f' });
  expect(JSON.stringify(answer)).not.toMatch(/hunter2|line 7/);
});

it('words a refusal in the language asked for, with its values', () => {
  const refused = new Refused({ refused: 'NOTICE_RUNS', params: { endsOn: '2026-03-09' } });
  expect(answerTo(refused)).toMatchObject({
    status: 409,
    code: 'NOTICE_RUNS',
    detail: '公示至 2026-03-09',
    params: { endsOn: '2026-03-09' },
    type: '/problems/notice-runs',
  });
  expect(answerTo(refused, 'en-GB,en').detail).toBe('The notice runs to 2026-03-09');
});

it('words its constants, which stay among the values for programs, of the refusal and of its faults', () => {
  const params = { parts: ['THEORY', 'SKILL'] };
  const refused = new Refused({ refused: 'PART_MISSING', params }, [{ pointer: '/parts', code: 'PART_MISSING', params }]);
  expect(answerTo(refused)).toMatchObject({
    detail: '缺少理论知识、技能考核',
    params,
    errors: [{ params, message: '缺少理论知识、技能考核' }],
  });
  expect(answerTo(refused, 'en')).toMatchObject({
    detail: 'Theory, skill are missing',
    params,
    errors: [{ params, message: 'Theory, skill are missing' }],
  });
});
it('says who calls in words', () => {
  const refused = problem('AUDIENCE_FORBIDDEN', { audience: 'payroll' });
  expect([answerTo(refused).detail, answerTo(refused, 'en').detail]).toEqual([
    '此密钥的角色 薪资 不能使用此接口',
    'A key of audience payroll may not use this route',
  ]);
});
