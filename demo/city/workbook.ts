import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';

/** A sheet as rows of text, the first its headings. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
interface Part {
  readonly name: string;
  readonly content: string;
}

/** zlib.crc32 came with Node 20.15; older ones write 0, which the service does not check. */
const crc = (content: Buffer): number => (typeof zlibCrc32 === 'function' ? zlibCrc32(content) : 0);
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const DEFLATE = 8;
const VERSION = 20;
const LETTERS = 26;
const FIRST_LETTER = 65;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const numbers = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** A ZIP of small parts, byte for byte the same on every run: it carries no time. */
function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = numbers(
      [2, VERSION],
      [2, 0],
      [2, DEFLATE],
      [4, 0],
      [4, crc(raw)],
      [4, packed.length],
      [4, raw.length],
      [2, Buffer.byteLength(name)],
      [2, 0],
    );
    const local = Buffer.concat([numbers([4, LOCAL]), fields, Buffer.from(name), packed]);
    locals.push(local);
    centrals.push(
      Buffer.concat([numbers([4, CENTRAL], [2, VERSION]), fields, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), Buffer.from(name)]),
    );
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = numbers([4, END], [2, 0], [2, 0], [2, parts.length], [2, parts.length], [4, directory.length], [4, offset], [2, 0]);
  return Buffer.concat([...locals, directory, end]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const columnName = (index: number): string =>
  index < LETTERS
    ? String.fromCharCode(FIRST_LETTER + index)
    : `${columnName(Math.floor(index / LETTERS) - 1)}${columnName(index % LETTERS)}`;
/** Everything is text: numbers of identity documents must not become numbers. */
const cell = (text: string, column: number, row: number): string =>
  text === '' ? '' : `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const sheetXml = ({ rows }: Sheet): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells.map((text, column) => cell(text, column, index + 1)).join('')}</row>`).join('')}</sheetData></worksheet>`;

/** An .xlsx with these sheets, in plain text cells. */
export function workbook(sheets: readonly Sheet[]): Buffer {
  const each = (of: (sheet: Sheet, number: number) => string): string => sheets.map((sheet, index) => of(sheet, index + 1)).join('');
  const types = `${PACKAGE}/content-types`;
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip([
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${kind}.worksheet+xml"/>`)}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}</Relationships>`,
    },
    ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) })),
  ]);
}
