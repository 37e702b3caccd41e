import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { laidOut } from '../../../src/cli/laid-out';
import { Answers, Book, BOOK_FILE, bookIn, isShown, Recording, showsMore } from './answer-book';
import { Schema, widened } from './answer-schema';

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What journeys wrote into a folder goes to what was known; shapes only ever say more. To forget what is gone, empty the book (`{}`) before. */
export function mergeAnswers(folder: string, bookFile = BOOK_FILE): void {
  const files = readdirSync(folder).sort();
  const recordings = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording);
  const books = [stillPlayed(bookIn(bookFile), recordings), ...recordings.map(({ book }) => book)];
  const operations = [...new Set(books.flatMap((book) => Object.keys(book)))].sort();
  const merged = Object.fromEntries(
    operations.map((operation) => [operation, books.flatMap((book) => book[operation] ?? []).reduce(joined)]),
  );
  writeFileSync(bookFile, `${laidOut(merged)}\n`);
  rmSync(folder, { recursive: true, force: true });
}

/** Without the examples and refusals that their journeys, played again, no longer play. */
function stillPlayed(book: Book, recordings: readonly Recording[]): Book {
  const kept = (journey: string | undefined, has: (book: Book) => boolean): boolean =>
    recordings.every((each) => each.journey !== journey || has(each.book));
  return Object.fromEntries(
    Object.entries(book).map(([operation, { answers, problems, example }]) => {
      const own = Object.entries(problems).filter(([code, { journey }]) =>
        kept(journey, (again) => again[operation]?.problems[code] !== undefined),
      );
      const isPlayed = example && kept(example.journey, (again) => again[operation]?.example !== undefined);
      return [operation, { answers, problems: Object.fromEntries(own), ...(isPlayed ? { example } : {}) }];
    }),
  );
}

/** The example that was written before stands where the journey played it again; otherwise the first journey's that shows JSON. */
function joined(a: Answers, b: Answers): Answers {
  const statuses = new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]);
  const answers = Object.fromEntries(
    [...statuses].sort().map((status) => [status, ofTypes(a.answers[status] ?? {}, b.answers[status] ?? {})]),
  );
  const isBetter =
    b.example !== undefined &&
    (b.example.journey === a.example?.journey || (isShown(b.example) && !isShown(a.example)) || showsMore(b.example, a.example));
  const example = isBetter ? b.example : (a.example ?? b.example);
  return { answers, problems: sorted({ ...b.problems, ...a.problems }), ...(example ? { example } : {}) };
}

const ofTypes = (a: Readonly<Record<string, Schema | null>>, b: Readonly<Record<string, Schema | null>>): Record<string, Schema | null> =>
  sorted(
    Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((type) => [
        type,
        a[type] && b[type] ? widened(a[type], b[type]) : (a[type] ?? b[type] ?? null),
      ]),
    ),
  );
