import { isDateFormat } from './date-format';
import { MAX_CELLS } from '../limits';
import { textOf } from './plain-markup';
import { tooLarge, unknownFile } from './unreadable';
import { Attributes, ownText, readXml } from './xml.file';
import type { ZipParts } from './zip.file';

/** A sheet by its name on the tab, and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

export interface CellFormat {
  readonly code: string | undefined;
  readonly isDate: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** By the style number of a cell. */
  readonly formats: readonly CellFormat[];
  readonly strings: readonly string[];
  readonly since1904: boolean;
}

const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';
const STYLES_PART = 'xl/styles.xml';
const STRINGS_PART = 'xl/sharedStrings.xml';
const PROPERTIES_PART = 'docProps/core.xml';
/** A shared text that is nothing else, as nearly all are. */
const [BEFORE_TEXT, AFTER_TEXT] = ['<si><t>', '</t></si>'] as const;
const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;

/** NUL, and half of a pair: no row of the database takes them. */
const UNWRITABLE = /\0|\p{Surrogate}/gu;

/** ECMA-376 writes what XML cannot hold as `_x000D_` (22.9.2.19). What nobody can keep becomes U+FFFD, which no name or code may hold, and not a file that fails. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(ESCAPED_UNIT, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16))).replaceAll(UNWRITABLE, '\uFFFD')
    : text;

/** Targets are relative to xl/, or absolute inside the package. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
const relationOf = (attributes: Attributes): string | undefined => Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1];

async function readRelations(zip: ZipParts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const open = (name: string, { Id, Target }: Attributes): void => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, partOf(Target));
  };
  await readXml(zip.read(RELATIONS_PART), { open });
  return targets;
}

async function readSheets(zip: ZipParts): Promise<Pick<WorkbookParts, 'sheets' | 'since1904'>> {
  const targets = await readRelations(zip);
  const sheets: SheetPart[] = [];
  let since1904 = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    const part = name === 'sheet' ? targets.get(relationOf(attributes) ?? '') : undefined;
    if (part) sheets.push({ name: attributes.name?.trim() ?? '', part, visible: (attributes.state ?? 'visible') === 'visible' });
  };
  await readXml(zip.read(WORKBOOK_PART), { open });
  return { sheets, since1904 };
}

async function readFormats(zip: ZipParts): Promise<readonly CellFormat[]> {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellFormats = false;
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (name === 'cellXfs') inCellFormats = true;
    const id = Number(attributes.numFmtId ?? 0);
    if (name === 'xf' && inCellFormats) formats.push({ code: codes.get(id), isDate: isDateFormat(id, codes.get(id)) });
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') inCellFormats = false;
  };
  if (zip.has(STYLES_PART)) await readXml(zip.read(STYLES_PART), { open, close });
  return formats;
}

/** Rich text is read whole; the phonetic runs (`rPh`) of East Asian text are another reading of it and left out. */
async function readStrings(zip: ZipParts): Promise<readonly string[]> {
  const strings: string[] = [];
  const keep = (text: string): void => {
    if (strings.push(ownText(unescaped(text))) > MAX_CELLS) throw tooLarge('CELLS', MAX_CELLS, strings.length);
  };
  let [current, inText, phonetic] = ['', false, false];
  const open = (name: string): void => {
    if (name === 'si') current = '';
    if (name === 'rPh') phonetic = true;
    inText = name === 't';
  };
  const text = (piece: string): void => {
    if (inText && !phonetic) current += piece;
  };
  const close = (name: string): void => {
    inText = false;
    if (name === 'rPh') phonetic = false;
    if (name === 'si') keep(current);
  };
  const whole = (markup: string, at: number): number => {
    if (!markup.startsWith(BEFORE_TEXT, at)) return -1;
    const from = at + BEFORE_TEXT.length;
    const end = markup.indexOf('<', from);
    const said = end >= 0 && markup.startsWith(AFTER_TEXT, end) ? textOf(markup.slice(from, end)) : null;
    if (said === null) return -1;
    keep(said);
    return end + AFTER_TEXT.length;
  };
  if (zip.has(STRINGS_PART)) await readXml(zip.read(STRINGS_PART), { open, text, close, whole });
  return strings;
}

/** @throws Unreadable where the archive is no workbook */
export async function readWorkbookParts(zip: ZipParts): Promise<WorkbookParts> {
  if (!zip.has(WORKBOOK_PART) || !zip.has(RELATIONS_PART)) throw unknownFile('NO_WORKBOOK_INSIDE');
  return { ...(await readSheets(zip)), formats: await readFormats(zip), strings: await readStrings(zip) };
}

/** The keywords among the properties of the workbook (ECMA-376 part 2, 11.1); empty where it has none that can be read: no roster is refused for them. */
export async function readKeywords(zip: ZipParts): Promise<string> {
  let [within, keywords] = [false, ''];
  const open = (name: string): void => void (within = name === 'keywords');
  const close = (): void => void (within = false);
  const text = (piece: string): void => void (keywords += within ? piece : '');
  try {
    await readXml(zip.read(PROPERTIES_PART), { open, close, text });
  } catch {
    return '';
  }
  return keywords;
}
