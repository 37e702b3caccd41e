import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/contexts/assessment/evidence-imports/crc32';

/** A part of an archive; `claimedBytes` lies about its size, as a bomb does. */
export interface ZipPart {
  /** In UTF-8, which is not said; or bytes of another encoding. */
  readonly name: string | Buffer;
  readonly content: Buffer | string;
  readonly claimedBytes?: number;
  /** General purpose flags: 1 encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
}

/** zlib.crc32 came with Node 20.15. */
const crc = (content: Buffer): number => (typeof zlibCrc32 === 'function' ? zlibCrc32(content) : crc32(content));
const nameOf = ({ name }: ZipPart): Buffer => (typeof name === 'string' ? Buffer.from(name) : name);
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;
const VERSION = 20;

function fieldsOf({ name, content, claimedBytes, flags = 0 }: ZipPart) {
  const raw = Buffer.from(content);
  const packed = deflateRawSync(raw);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt32LE(crc(raw), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimedBytes ?? raw.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return { fields, packed };
}

const word = (signature: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
};

function centralOf(part: ZipPart, fields: Buffer, offset: number): Buffer {
  const version = Buffer.alloc(2);
  version.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([word(CENTRAL), version, fields, rest, nameOf(part)]);
}

/** An archive byte by byte, so that a test can make one that lies. */
export function zipOf(...parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { fields, packed } = fieldsOf(part);
    const local = Buffer.concat([word(LOCAL), fields, nameOf(part), packed]);
    centrals.push(centralOf(part, fields, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, word(END), end]);
}

export interface RawSheet {
  readonly name: string;
  readonly xml: string;
  readonly hidden?: boolean;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export const sheetXml = (rows: string, before = ''): string => `<worksheet ${MAIN}>${before}<sheetData>${rows}</sheetData></worksheet>`;
export const textCell = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
export const rowXml = (row: number, ...texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, index) => textCell(`${String.fromCharCode(65 + index)}${row}`, text)).join('')}</row>`;

/** The parts of a workbook with the sheets as written; styles 1 and 2 are dates. */
export function workbookParts(...sheets: readonly RawSheet[]): ZipPart[] {
  const tabs = sheets.map(
    ({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const formats = '<numFmts><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>';
  return [
    { name: 'xl/workbook.xml', content: `<workbook ${MAIN} xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${MAIN}>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    },
    ...sheets.map(({ xml }, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: xml })),
  ];
}
export const workbookOf = (...sheets: readonly RawSheet[]): Buffer => zipOf(...workbookParts(...sheets));
