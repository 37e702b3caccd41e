import { PROBLEM_CODES } from './problem-codes';
import { problemPage, PROBLEM_STYLE } from './problem-page';
import { PROBLEM_PAGE_POLICY } from './problem-page-policy.hash';

it('says in both languages what a code says, without the values of one occurrence', () => {
  const page = problemPage('RATE_LIMITED', PROBLEM_CODES.RATE_LIMITED);
  for (const part of ['<h1>RATE_LIMITED · 429</h1>', '请求过多', '… 秒后重试', 'Too many requests']) expect(page).toContain(part);
  expect(page).not.toContain('{seconds}');
});
it('has no script, loads nothing, and is styled by what its policy names', () => {
  expect(problemPage('NOT_FOUND', { status: 404, zh: '<b>', en: '&' })).not.toMatch(/<script|\son\w+=|src=|style="|@import|url\(|<b>/);
  expect(PROBLEM_STYLE).not.toMatch(/@import|url\(|<\//);
  expect(PROBLEM_PAGE_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /);
});
