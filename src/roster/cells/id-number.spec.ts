import vectors from '../../../test/vectors/identifier-vectors.json';
import { day } from '../../kernel/day';
import type { Cell } from '../spreadsheet/sheet-table';
import { judgeIdNumber, judgeIdType } from './id-number';

const TODAY = day('2026-12-05');
const text = (written: string): Cell => ({ kind: 'text', text: written });
const codeOf = (cell: Cell | undefined) => judgeIdNumber(cell, 'RESIDENT_ID', TODAY).fault?.code ?? null;

describe('ID numbers as people write them', () => {
  it.each([
    ['32089919690909908x'],
    ['３２０８９９１９６９０９０９９０８Ｘ'],
    [' 320899 19690909 908X '],
    ["'32089919690909908X"],
    ['="32089919690909908X"'],
    ['\t32089919690909908X'],
    ['3208991969\u200B0909908X'],
    ['320899\u00A019690909908X'],
    ['\uFEFF32089919690909908X'],
  ])('takes %p, and says that it was tidied', (written) =>
    expect(judgeIdNumber(text(written), 'RESIDENT_ID', TODAY)).toEqual({
      value: { idType: 'RESIDENT_ID', idNumber: '32089919690909908X', bornOn: '1969-09-09', sex: 'F' },
      remarks: ['IMPORT_ID_NORMALISED'],
    }),
  );

  it('says nothing of a number that was right as it stood', () =>
    expect(judgeIdNumber(text('32089919690909908X'), 'RESIDENT_ID', TODAY).remarks).toEqual([]));

  it.each([
    ['a number cell, whatever its digits', { kind: 'number', text: '320899198501159017' } as const, 'IMPORT_ID_NUMERIC'],
    ['a number cell that passes the check by accident', { kind: 'number', text: '11010519491231002' } as const, 'IMPORT_ID_NUMERIC'],
    ['scientific notation', text('3.20899E+17'), 'IMPORT_ID_NUMERIC'],
    ['scientific notation without a fraction', text('3e17'), 'IMPORT_ID_NUMERIC'],
    ['zeros at the end that do not fit', text('320899198501159000'), 'IMPORT_ID_NUMERIC'],
    ['an empty cell', undefined, 'IMPORT_REQUIRED_EMPTY'],
    ['spaces', text(' \u3000 '), 'IMPORT_REQUIRED_EMPTY'],
    ['seventeen characters', text('32089919850115901'), 'IMPORT_ID_FORMAT'],
    ['the old fifteen digits', text('320899850115901'), 'IMPORT_ID_FORMAT'],
    ['a province that does not exist', text('990899199001019017'), 'IMPORT_ID_REGION'],
    ['30 February, whose check character is wrong as well', text('320899199002309012'), 'IMPORT_ID_DATE_IMPOSSIBLE'],
    ['the sequence 000', text('32089919900101000X'), 'IMPORT_ID_SEQUENCE'],
    ['a wrong check character', text('320899198501159027'), 'IMPORT_ID_CHECKSUM'],
  ])('refuses %s', (_what, cell, code) => expect(codeOf(cell)).toBe(code));

  it.each(vectors.residentId.valid)('takes the vector $id', ({ id }) => expect(codeOf(text(id))).toBeNull());

  it('warns of zeros at the end that fit', () => {
    const zeroed = Array.from(
      { length: 28 },
      (_, index) => `3208991990${String(1 + (index % 9)).padStart(2, '0')}${String(index + 1).padStart(2, '0')}1000`,
    ).find((id) => codeOf(text(id)) === null)!;
    expect(judgeIdNumber(text(zeroed), 'RESIDENT_ID', TODAY).remarks).toEqual(['IMPORT_ID_TRAILING_ZEROS']);
  });

  it.each([
    ['护照', 'E12345678', 'PASSPORT'],
    ['港澳居民来往内地通行证', 'H12345678', 'HK_MACAO_PERMIT'],
    ['台湾居民来往大陆通行证', '12345678', 'TAIWAN_PERMIT'],
    ['外国人永久居留身份证', 'USA110000000001', 'FOREIGN_PERMANENT_RESIDENT_ID'],
    ['港澳台居民居住证', '810099199001019015', 'RESIDENT_ID'],
    ['', '320899198501159017', 'RESIDENT_ID'],
  ])('a document of type %p has a pattern of its own', (type, number, idType) => {
    expect(judgeIdType(text(type)).value).toBe(idType);
    expect(judgeIdNumber(text(number), judgeIdType(text(type)).value!, TODAY).value).toMatchObject({ idType, idNumber: number });
    expect(judgeIdNumber(text('1'), judgeIdType(text(type)).value!, TODAY).fault?.code).toBe('IMPORT_ID_FORMAT');
  });

  it('does not guess an unknown type of document', () => expect(judgeIdType(text('驾驶证')).fault?.code).toBe('IMPORT_ID_TYPE_UNKNOWN'));
});
