import { nearestTexts } from '../../kernel/edit-distance';
import type { Level } from '../../kernel/level';
import { compactText } from './cell-text';
import { bad, good, Judged } from './judged';
import { MAX_SUGGESTIONS } from '../limits';
import type { Cell } from '../spreadsheet/sheet-table';

/** An occupation of the dictionary with the trades (工种) under it, as the caller's catalogue knows it. */
export interface CatalogueOccupation {
  readonly code: string;
  readonly name: string;
  readonly trades: readonly string[];
}

/** What the own filing covers; trade null stands for every trade. */
export interface ScopeLine {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
}

export interface OccupationClaim {
  readonly occupationCode: string;
  readonly occupationName: string;
  readonly trade: string | null;
}

/** Every way in which an occupation may be written, so that a cell is looked up and not taken apart. */
export interface OccupationIndex {
  readonly byForm: ReadonlyMap<string, OccupationClaim>;
  /** Everything that can be suggested, and what of it is filed: those names are suggested first. */
  readonly names: readonly string[];
  readonly filed: ReadonlySet<string>;
  /** The trades one must choose from, by occupation, where the filing covers single trades only. */
  readonly tradesNeeded: ReadonlyMap<string, readonly string[]>;
}

const formOf = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');
export const writtenOccupation = ({ occupationName, trade }: Omit<OccupationClaim, 'occupationCode'>): string =>
  trade === null ? occupationName : `${occupationName}/${trade}`;

const claimsOf = ({ code, name, trades }: CatalogueOccupation): OccupationClaim[] =>
  [null, ...trades].map((trade) => ({ occupationCode: code, occupationName: name, trade }));

function formsOf(claim: OccupationClaim): string[] {
  const { occupationCode: code, occupationName: name, trade } = claim;
  const written = trade === null ? [name] : [`${name}/${trade}`, `${name}(${trade})`];
  return [...written, ...written.map((each) => `${code}${each}`), ...(trade === null ? [code] : [])].map(formOf);
}

/** A trade alone is understood where exactly one occupation has it, and no occupation has the same name. */
function loneTrades(claims: readonly OccupationClaim[]): (readonly [string, OccupationClaim])[] {
  const traded = claims.flatMap((claim) => (claim.trade === null ? [] : [[formOf(claim.trade), claim] as const]));
  const times = new Map<string, number>();
  for (const [form] of traded) times.set(form, (times.get(form) ?? 0) + 1);
  return traded.filter(([form]) => times.get(form) === 1);
}

function tradesNeededIn(scope: readonly ScopeLine[]): Map<string, string[]> {
  const trades = new Map<string, Set<string | null>>();
  for (const { occupationCode, trade } of scope) trades.set(occupationCode, (trades.get(occupationCode) ?? new Set()).add(trade));
  return new Map([...trades].filter(([, set]) => !set.has(null)).map(([code, set]) => [code, [...set].flatMap((trade) => trade ?? [])]));
}

interface WrittenForms extends Pick<OccupationIndex, 'byForm' | 'names'> {
  readonly claims: readonly OccupationClaim[];
}
/** Of a dictionary that was used before: all files are read by the same one, and it has thousands of forms. */
const KNOWN_FORMS = new WeakMap<readonly CatalogueOccupation[], WrittenForms>();

function writtenForms(occupations: readonly CatalogueOccupation[]): WrittenForms {
  const known = KNOWN_FORMS.get(occupations);
  if (known) return known;
  const claims = occupations.flatMap(claimsOf);
  const forms = {
    claims,
    names: claims.map(writtenOccupation),
    byForm: new Map([...loneTrades(claims), ...claims.flatMap((claim) => formsOf(claim).map((form) => [form, claim] as const))]),
  };
  KNOWN_FORMS.set(occupations, forms);
  return forms;
}

export function occupationIndex(occupations: readonly CatalogueOccupation[], scope: readonly ScopeLine[]): OccupationIndex {
  const { claims, byForm, names } = writtenForms(occupations);
  const isFiled = ({ occupationCode, trade }: OccupationClaim): boolean =>
    scope.some((line) => line.occupationCode === occupationCode && (line.trade === null || line.trade === trade));
  return {
    byForm,
    names,
    filed: new Set(claims.filter(isFiled).map(writtenOccupation)),
    tradesNeeded: tradesNeededIn(scope),
  };
}

/** Longer texts are no occupation; comparing them would cost time for nothing. */
const LONGEST_NAME_CHARACTERS = 40;

const nearest = (text: string, { names, filed }: OccupationIndex): readonly string[] =>
  nearestTexts(text.slice(0, LONGEST_NAME_CHARACTERS), names, MAX_SUGGESTIONS, (name) => filed.has(name));

/** 职业名称 and 工种名称 in two columns mean what `职业/工种` means in one. */
export const joinedOccupation = (occupation: Cell | undefined, trade: Cell | undefined): string =>
  [compactText(occupation), compactText(trade)].filter((part) => part !== '').join('/');

export function judgeOccupation(text: string, index: OccupationIndex): Judged<OccupationClaim> {
  const form = formOf(text);
  if (form === '') return bad('IMPORT_REQUIRED_EMPTY');
  const claim = index.byForm.get(form);
  if (!claim) return bad('IMPORT_OCCUPATION_UNKNOWN', { nearest: nearest(form, index) });
  const choices = claim.trade === null ? index.tradesNeeded.get(claim.occupationCode) : undefined;
  return choices ? bad('IMPORT_TRADE_NEEDED', { occupation: claim.occupationName, choices }) : good(claim);
}
