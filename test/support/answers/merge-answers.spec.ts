import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers, Book, Recording } from './answer-book';
import { mergeAnswers } from './merge-answers';

/** `npm run answers -- --merge <folder>` comes through here, as `npm run golden` comes through its own test. */
if (process.env.MERGE_ANSWERS) mergeAnswers(process.env.MERGE_ANSWERS);

const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-merging-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [OPEN, CLOSE] = ['POST /v1/batches', 'POST /v1/batches/{id}/closings'];
const answered = (journey: string, more: Partial<Answers> = {}): Answers => ({
  answers: {},
  problems: {},
  example: { journey, request: { by: journey }, status: 201, answer: {} },
  ...more,
});
const refused = (journey: string, ...codes: string[]): Pick<Answers, 'problems'> => ({
  problems: Object.fromEntries(codes.map((code) => [code, { params: {}, journey }])),
});

function merged(before: Book, ...recordings: readonly Recording[]): Book {
  const [book, recorded] = [join(folder, 'book.json'), join(folder, 'recorded')];
  mkdirSync(recorded);
  writeFileSync(book, JSON.stringify(before));
  recordings.forEach((each, index) => writeFileSync(join(recorded, `${index}.json`), JSON.stringify(each)));
  mergeAnswers(recorded, book);
  return JSON.parse(readFileSync(book, 'utf8')) as Book;
}

it('what one journey was answered is added to what is known, in order', () => {
  const book = merged({ [OPEN]: answered('a') }, { journey: 'b', book: { [CLOSE]: answered('b'), [OPEN]: answered('b') } });
  expect(Object.entries(book).map(([operation, { example }]) => [operation, example?.journey])).toEqual([
    [OPEN, 'a'],
    [CLOSE, 'b'],
  ]);
});
it('what a journey that was not played again has shown stays', () => {
  const before = { [OPEN]: answered('a', refused('a', 'NOT_FOUND')) };
  expect(merged(before, { journey: 'b', book: {} })).toEqual(before);
});
it('what a journey no longer plays goes, and nothing of others with it', () => {
  const before = {
    [OPEN]: answered('a', { problems: { ...refused('a', 'GONE').problems, ...refused('b', 'STAYS').problems } }),
    [CLOSE]: answered('a'),
  };
  const book = merged(before, { journey: 'a', book: { [OPEN]: answered('a') } });
  expect([Object.keys(book[OPEN]!.problems), book[CLOSE]!.example]).toEqual([['STAYS'], undefined]);
});
it('leaves no recording behind that would be merged again', () => {
  merged({}, { journey: 'a', book: { [OPEN]: answered('a') } });
  expect(() => mergeAnswers(join(folder, 'recorded'), join(folder, 'book.json'))).toThrow('ENOENT');
});
