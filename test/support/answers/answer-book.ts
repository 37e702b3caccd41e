import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { MEMBERS_OF_KNOWN_THEN } from '../../../src/http/description/known-then';
import { isProblemCode } from '../../../src/http/problems/problem-codes';
import { Schema, schemaOf, widened } from './answer-schema';
import { type ApiDocument, Descriptions, partAt } from './described';
import { Normaliser } from './normalised';

/** One request and its answer, as a client saw them. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly request: unknown;
  readonly status: number;
  readonly type: string;
  readonly answer: unknown;
}
export interface Example {
  /** The journey that plays it. */
  readonly journey: string;
  readonly request: unknown;
  readonly status: number;
  readonly answer: unknown;
}
/** A no of the domain is met again whenever its journey is played; one of the edge may hang on the moment. */
export interface SeenProblem {
  readonly params: object;
  readonly journey?: string;
}
/** What is known of the answers of one operation; written by `npm run answers`, shown by the document of the API. */
export interface Answers {
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema | null>>>>;
  readonly problems: Readonly<Record<string, SeenProblem>>;
  readonly example?: Example;
}
export type Book = Readonly<Record<string, Answers>>;
/** What one journey of a recording run has seen. */
export interface Recording {
  readonly journey: string;
  readonly book: Book;
}

export const ROOT = join(__dirname, '..', '..', '..');
export const BOOK_FILE = join(ROOT, 'src', 'http', 'description', 'answers.json');
/** Where a recording run puts what its journeys saw; absent: nothing is recorded, everything is compared. */
export const RECORDING = process.env.RECORD_ANSWERS;
const FIRST_PROBLEM = 400;
const PROBLEM = 'application/problem+json';
const NOT_MODIFIED = 304;
const JSON_TYPE = 'application/json';

/** What the document tells of every answer by past knowledge alike. */
const withoutKnownThen = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'bound' in answer
    ? Object.fromEntries(Object.entries(answer).filter(([name]) => !MEMBERS_OF_KNOWN_THEN.includes(name)))
    : answer;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
export const bookIn = (file: string): Book => (existsSync(file) ? (read(file) as Book) : {});
export const committedBook = (): Book => bookIn(BOOK_FILE);

const api = read(join(ROOT, 'docs', 'api', 'openapi.json')) as ApiDocument;
const descriptions = new Descriptions(api);
const templates = Object.entries(api.paths)
  .map(([path, verbs]) => ({
    path,
    verbs: Object.keys(verbs).map((verb) => verb.toUpperCase()),
    parameters: [...path.matchAll(/\{/g)].length, // A path within a path has slashes of its own.
    pattern: new RegExp(`^${path.replaceAll('{path}', '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }))
  .sort((a, b) => a.parameters - b.parameters);

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}
export interface ReadRoute {
  readonly path: string;
  readonly audiences: readonly string[];
  readonly queries: readonly { readonly name: string; readonly isRequired: boolean }[];
}
const isOfJson = (operation: unknown): boolean =>
  Object.keys((operation as { responses: { 200?: { content?: object } } } | undefined)?.responses[200]?.content ?? {}).some((type) =>
    type.endsWith('json'),
  );

/** Whatever is read as JSON, shortest paths first: a list comes before the things in it. */
export const readRoutes = (): readonly ReadRoute[] =>
  Object.entries(api.paths)
    .filter(([, { get }]) => isOfJson(get))
    .map(([path, { get }]) => {
      const { 'x-audience': audiences = [], parameters = [] } = get as {
        'x-audience'?: string[];
        parameters?: (Parameter | { $ref: string })[];
      };
      const whole = parameters.map((each) => ('$ref' in each ? partAt<Parameter>(api, each.$ref) : each));
      return {
        path,
        audiences,
        queries: whole.filter((each) => each.in === 'query').map(({ name, required = false }) => ({ name, isRequired: required })),
      };
    })
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));

/** `POST /v1/batches/{id}/submissions`; undefined for a path that the document does not know yet. */
export function operationOf(method: string, path: string): string | undefined {
  const plain = path.split('?')[0]!;
  const found = templates.find(({ verbs, pattern }) => verbs.includes(method) && pattern.test(plain));
  return found && `${method} ${found.path}`;
}

/** @throws where an answer is not what the document of the API says of it */
function mustBeDescribed(operation: string, exchange: Exchange): void {
  if (exchange.status === NOT_MODIFIED || exchange.answer === '') return;
  const faults = descriptions.faultsIn(operation, exchange);
  if (faults.length > 0) {
    const what = `${operation} answers otherwise than its document says (npm run answers)`;
    throw new Error(`${what}: ${faults.join('; ')}`);
  }
}

/** What one journey has seen. */
export class AnswerBook {
  private readonly seen = new Map<string, Answers>();
  private readonly played = new Map<string, Set<string>>();
  private readonly committed = committedBook();

  /** @throws where an answer is not what the document of the API says */
  note(told: Exchange, journey: string): void {
    const operation = operationOf(told.method, told.path);
    if (!operation) return;
    if (!RECORDING) mustBeDescribed(operation, told);
    const exchange = { ...told, answer: withoutKnownThen(told.answer) };
    const before = this.seen.get(operation) ?? { answers: {}, problems: {} };
    if (exchange.type === PROBLEM) this.problem(operation, before, exchange, journey);
    else if (exchange.status < FIRST_PROBLEM && exchange.status !== NOT_MODIFIED && exchange.answer !== '')
      this.success(operation, before, exchange, journey);
  }

  private problem(operation: string, before: Answers, { answer }: Exchange, journey: string): void {
    const { code, params } = answer as { code: string; params: object };
    this.addPlayed(operation, code);
    if (before.problems[code]) return;
    const seen = { params: new Normaliser().of(params) as object, ...(isProblemCode(code) ? {} : { journey }) };
    this.seen.set(operation, { ...before, problems: { ...before.problems, [code]: seen } });
  }

  private addPlayed(operation: string, what: string): void {
    this.played.set(operation, (this.played.get(operation) ?? new Set()).add(what));
  }

  private success(operation: string, before: Answers, exchange: Exchange, journey: string): void {
    const example = exampleOf(exchange, journey);
    this.seen.set(operation, widenedBy(before, exchange, example));
    this.addPlayed(operation, fingerprint(example));
  }

  /** Examples and refusals that stand in the document as played by this journey, and were not. */
  notPlayed(journey: string): readonly string[] {
    return Object.entries(this.committed).flatMap(([operation, { example, problems }]) => {
      const codes = Object.keys(problems).filter((code) => problems[code]!.journey === journey);
      const expected = [...(example?.journey === journey ? [fingerprint(example)] : []), ...codes];
      return expected.filter((each) => !this.played.get(operation)?.has(each)).map((each) => `${operation} ${each}`);
    });
  }

  write(journey: string): void {
    mkdirSync(RECORDING!, { recursive: true });
    // Of an example that is played again the written one stays, so that the document changes with the API alone.
    const kept = [...this.seen].map(([operation, answers]): [string, Answers] => [
      operation,
      this.keepsExample(operation, answers, journey) ? { ...answers, example: this.committed[operation]!.example } : answers,
    ]);
    writeFileSync(
      join(RECORDING!, `${basename(journey)}.${process.pid}.json`),
      JSON.stringify({ journey, book: Object.fromEntries(kept) } satisfies Recording),
    );
  }

  private keepsExample(operation: string, seen: Answers, journey: string): boolean {
    const example = this.committed[operation]?.example;
    return (
      example?.journey === journey &&
      !showsMore(seen.example, example) &&
      (isShown(example) || !isShown(seen.example)) &&
      this.played.get(operation)?.has(fingerprint(example)) === true
    );
  }
}

function widenedBy(before: Answers, { status, type, answer }: Exchange, example: Example): Answers {
  const known = before.answers[status] ?? {};
  const schema = type === JSON_TYPE ? (known[type] ? widened(known[type], schemaOf(answer)) : schemaOf(answer)) : null;
  return {
    ...before,
    answers: { ...before.answers, [status]: { ...known, [type]: schema } },
    example:
      isShown(before.example) && !showsMore(example, before.example)
        ? before.example
        : isShown(example)
          ? example
          : (before.example ?? example),
  };
}

/** A page or a file is played and compared, but JSON shows more. */
export const isShown = (example: Example | undefined): boolean => example !== undefined && example.answer !== null;

/** Of a file that was sent, one shows rows and the other nothing. */
export const showsMore = (one: Example | undefined, other: Example | undefined): boolean =>
  isShown(one) && typeof one?.request === 'string' && typeof other?.request !== 'string';

function exampleOf({ path, request, status, type, answer }: Exchange, journey: string): Example {
  const normaliser = new Normaliser();
  normaliser.of(path);
  return { journey, request: normaliser.of(request), status, answer: type === JSON_TYPE ? normaliser.of(answer) : null };
}

/** The same request, answered in the same way; the values of the answer may differ. */
const fingerprint = ({ request, status }: Pick<Example, 'request' | 'status'>): string => JSON.stringify([request, status]);

export const journeyOf = (testPath: string): string => relative(ROOT, testPath);

let opened: { readonly journey: string; readonly book: AnswerBook } | undefined;
/** Every journey has one of its own; other tests, played by the same process, do without. */
export function openBook(journey: string): AnswerBook {
  const book = new AnswerBook();
  opened = { journey, book };
  return book;
}
export const openedBook = (journey: string): AnswerBook | undefined => (opened?.journey === journey ? opened.book : undefined);
