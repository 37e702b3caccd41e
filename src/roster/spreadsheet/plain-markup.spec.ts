import { SaxesParser } from 'saxes';
import { chance } from '../../../test/support/stories/made-people';
import { CellByPlace } from './cell-by-place';
import { readXml } from './xml.file';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const SHEET = `${HEAD}<worksheet xmlns="urn:main" xmlns:x14ac="urn:ac" x14ac:knownFonts="1"><sheetData><row r="1" spans="1:3"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 胡 &amp; 剑 &lt;1&gt;</t></is></c><c r="C1"/></row>
<row r="2" ><c r="A2" s="1"><v>88.5</v></c></row></sheetData><pageMargins left="0.7"/></worksheet>\n`;
/** What no program writes, and what a document may hold all the same. */
const ODD = [
  `<?xml version='1.0'?><a><b c='d'>e</b></a>`,
  `${HEAD}<a><!-- <b/> --><c/></a>`,
  `${HEAD}<a><![CDATA[<b>&amp;]]></a>`,
  `${HEAD}<a b="&#65;">&#x4e00;</a>`,
  `${HEAD}<a>one\r\ntwo</a>`,
  `<a\n b="c"  d="e"></a >`,
  `${HEAD}<a><?pi text?><b>c</b></a>`,
  `<a b="x>y">z</a>`,
  `${HEAD}<a/><!-- the end -->`,
  `<x:a><x:b _c="d"/></x:a>`,
  `<a b="c&quot;d"/>`,
];
const BROKEN = [
  '',
  ' ',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  '<a b="1" b="2"/>',
  '<a b=c/>',
  '<a>&nbsp;</a>',
  '<a>]]></a>',
  '<a>&</a>',
  '<a b="<"/>',
  '<a>\u0001</a>',
  '<a',
  '<a><b></a></b>',
  '<a b="c"d="e"/>',
  '<a><!-- </a>',
  '\u00a0<a/>',
  '<1a/>',
  '< a/>',
];

/** What was heard, with texts that come in pieces joined; or that the document is refused. */
type Heard = readonly string[] | 'REFUSED';
class Hearing {
  readonly said: string[] = [];
  open = (name: string, attributes: object): void => void this.said.push(`<${name} ${JSON.stringify(Object.entries(attributes))}`);
  close = (name: string): void => void this.said.push(`</${name}`);
  text = (text: string): void => {
    const last = this.said.at(-1);
    if (last?.startsWith('"')) this.said[this.said.length - 1] = last + text;
    else this.said.push(`"${text}`);
  };
}

function byParser(markup: string): Heard {
  const [parser, hearing] = [new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false }), new Hearing()];
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => hearing.open(local(name), attributes));
  parser.on('closetag', ({ name }) => hearing.close(local(name)));
  parser.on('text', hearing.text);
  parser.on('cdata', hearing.text);
  try {
    parser.write(markup).close();
    return inside(hearing.said);
  } catch {
    return 'REFUSED';
  }
}

async function read(pieces: readonly string[]): Promise<Heard> {
  const hearing = new Hearing();
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  };
  return readXml(chunks(), hearing).then(
    () => inside(hearing.said),
    () => 'REFUSED' as const,
  );
}

/** White space around the one element says nothing, and nobody asks for it. */
const inside = (said: readonly string[]): readonly string[] =>
  said.filter((each, index) => !(each.startsWith('"') && (index === 0 || index === said.length - 1) && each.slice(1).trim() === ''));
const cut = (markup: string, at: number): string[] => [markup.slice(0, at), markup.slice(at)];

describe('plain markup, read without a parser', () => {
  it('says what a parser says, wherever its pieces end', async () => {
    const said = byParser(SHEET);
    expect(said).toContain('" 胡 & 剑 <1>');
    for (let at = 0; at <= SHEET.length; at += 1) expect(await read(cut(SHEET, at))).toEqual(said);
  });

  it.each(ODD)('leaves to a parser what is not plain: %s', async (markup) => {
    const said = byParser(markup);
    expect(said).not.toBe('REFUSED');
    for (let at = 0; at <= markup.length; at += 1) expect(await read(cut(markup, at))).toEqual(said);
  });

  it.each(BROKEN)('takes nothing that a parser refuses: %j', async (markup) => {
    expect(byParser(markup)).toBe('REFUSED');
    expect(await read([markup])).toBe('REFUSED');
  });

  it('agrees with a parser about whatever a slip makes of a document', async () => {
    const of = chance(20_261_130);
    const slips = [
      '<',
      '>',
      '/',
      '"',
      '&',
      ' ',
      '=',
      '\n',
      '\r',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      'r="1"',
      '<c>',
      '</c>',
      '<v/>',
      '\u0000',
      '?',
      '',
    ];
    let refused = 0;
    for (let turn = 0; turn < 1_500; turn += 1) {
      const [at, to] = [of.between(0, SHEET.length), of.between(0, 3)];
      const markup = SHEET.slice(0, at) + slips[of.between(0, slips.length - 1)]! + SHEET.slice(at + to);
      const said = byParser(markup);
      if (said === 'REFUSED') refused += 1;
      expect([markup, await read(cut(markup, of.between(0, markup.length)))]).toEqual([markup, said]);
    }
    // Both kinds came up.
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1_400);
  });
});

describe('a cell that names a shared text', () => {
  const read = (markup: string, from = 0): object | null => {
    const cell = new CellByPlace();
    const end = cell.endOf(markup, from);
    return end < 0 ? null : { column: cell.column, place: cell.place, end };
  };

  it('is read in place', () => {
    const plain = '<c r="C14" t="s"><v>27</v></c>';
    expect(read(plain)).toEqual({ column: 2, place: 27, end: plain.length });
    expect(read(`<row><c r="AB1048576" s="12" t="s"><v>0</v></c><c`, 5)).toEqual({ column: 27, place: 0, end: 47 });
  });

  it.each([
    '<c r="C14" t="s"><v>27</v></c',
    '<c r="C14" t="str"><v>27</v></c>',
    '<c r="14" t="s"><v>27</v></c>',
    '<c r="C" t="s"><v>27</v></c>',
    '<c r="C14"><v>27</v></c>',
    '<c r="C14" t="s"><v></v></c>',
    '<c r="C14" t="s"><v>2 7</v></c>',
    '<c r="C14" t="s"><v>-1</v></c>',
    '<c t="s" r="C14"><v>27</v></c>',
    '<c r="ABCD1" t="s"><v>27</v></c>',
    '<c r="C14" t="s"><v>1234567890</v></c>',
    '<c r="C14" s="" t="s"><v>27</v></c>',
    '<x:c r="C14" t="s"><v>27</v></x:c>',
    '<c r="C14" t="s"><f>A1</f><v>27</v></c>',
    '',
  ])('is left to be told where it says anything else: %s', (markup) => {
    expect(read(markup)).toBeNull();
  });
});
