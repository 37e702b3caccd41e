import { IsEmail } from 'class-validator';
import { Refused } from '../problems/refused';
import {
  ChoiceField,
  ChoicesField,
  DayField,
  FlagField,
  IntegerField,
  ListField,
  MonthField,
  PartField,
  PatternField,
  PersonNameField,
  TextField,
  UuidField,
  WordsField,
  WrittenIntegerField,
} from './fields.decorator';
import { PROBLEM_CODES } from '../problems/problem-codes';
import { bodyValidation } from './validation.pipe';

class Foreign {
  @IsEmail()
  mail!: string;
}
class Line {
  @UuidField()
  thingId!: string;

  @ChoicesField(['A', 'B'], { max: 2, optional: true })
  marks?: string[];
}
class Body {
  @DayField({ optional: true })
  on?: string;

  @MonthField({ optional: true })
  period?: string;

  @PatternField(/^[A-Z]\d$/, { optional: true })
  code?: string;

  @TextField(3, { optional: true })
  text?: string;

  @WordsField(2, { optional: true })
  name?: string;

  @PersonNameField({ optional: true })
  person?: string;

  @ChoiceField(['X', 'Y'], { optional: true })
  kind?: string;

  @IntegerField(0, 9, { optional: true })
  count?: number;

  @WrittenIntegerField(/^[1-9]$/, [1, 9], { optional: true })
  limit?: string;

  @FlagField({ optional: true })
  whole?: boolean;

  @ListField(() => Line, { max: 2, optional: true })
  lines?: Line[];

  @PartField(() => Line, { optional: true })
  line?: Line;
}

const id = '00000000-0000-4000-8000-000000000001';
async function faultsOf(value: object, metatype: new () => object = Body): Promise<readonly (readonly [string, string])[]> {
  try {
    await bodyValidation().transform(value, { type: 'body', metatype });
    return [];
  } catch (fault) {
    return (fault as Refused).faults.map(({ pointer, code }) => [pointer, code]);
  }
}

it('takes what is as asked for', async () =>
  expect(
    await faultsOf({
      on: '2026-02-28',
      period: '2026-02',
      code: 'A1',
      text: '𠮷𠮷𠮷',
      name: ' 王𠮷 ',
      kind: 'X',
      count: 9,
      whole: false,
      lines: [{ thingId: id, marks: ['A'] }],
      line: { thingId: id },
    }),
  ).toEqual([]));

it('takes null for an optional field as its absence', async () => {
  const body: unknown = await bodyValidation().transform(
    { on: null, name: null, count: null, lines: null, line: null, text: 'x' },
    { type: 'body', metatype: Body },
  );
  expect(Object.entries(body as object).filter(([, value]) => value !== undefined)).toEqual([['text', 'x']]);
});

it.each<[object, string, string]>([
  [{ on: '2026-02-29' }, '/on', 'FIELD_NOT_DAY'],
  [{ period: '2026-13' }, '/period', 'FIELD_NOT_MONTH'],
  [{ code: 'a1' }, '/code', 'FIELD_NOT_PATTERN'],
  [{ text: '' }, '/text', 'FIELD_NOT_TEXT'],
  [{ text: '𠮷𠮷𠮷𠮷' }, '/text', 'FIELD_NOT_TEXT'],
  [{ text: 7 }, '/text', 'FIELD_NOT_TEXT'],
  [{ text: '\ud800' }, '/text', 'FIELD_NOT_TEXT'],
  [{ text: 'a\udfff' }, '/text', 'FIELD_NOT_TEXT'],
  [{ text: 'a\0' }, '/text', 'FIELD_NOT_TEXT'],
  [{ name: '王\0' }, '/name', 'FIELD_NOT_TEXT'],
  [{ name: '\ud842' }, '/name', 'FIELD_NOT_TEXT'],
  [{ person: '王\ufffd' }, '/person', 'FIELD_NOT_PATTERN'],
  [{ person: '' }, '/person', 'FIELD_NOT_PATTERN'],
  [{ name: '   ' }, '/name', 'FIELD_NOT_TEXT'],
  [{ name: '王一二' }, '/name', 'FIELD_NOT_TEXT'],
  [{ kind: 'Z' }, '/kind', 'FIELD_NOT_CHOICE'],
  [{ count: 10 }, '/count', 'FIELD_NOT_INTEGER'],
  [{ count: -1 }, '/count', 'FIELD_NOT_INTEGER'],
  [{ count: '5' }, '/count', 'FIELD_NOT_INTEGER'],
  [{ limit: '0' }, '/limit', 'FIELD_NOT_INTEGER'],
  [{ limit: 5 }, '/limit', 'FIELD_NOT_INTEGER'],
  [{ whole: 'true' }, '/whole', 'FIELD_NOT_FLAG'],
  [{ lines: [] }, '/lines', 'FIELD_NOT_LIST'],
  [{ lines: [{ thingId: id }, { thingId: id }, { thingId: id }] }, '/lines', 'FIELD_NOT_LIST'],
  [{ lines: ['x'] }, '/lines/0', 'FIELD_NOT_OBJECT'],
  [{ lines: [{ thingId: id }, []] }, '/lines/1', 'FIELD_NOT_OBJECT'],
  [{ lines: [[{ thingId: id }]] }, '/lines/0', 'FIELD_NOT_OBJECT'],
  [{ line: [] }, '/line', 'FIELD_NOT_OBJECT'],
  [{ lines: [{ thingId: id }, { thingId: 'x' }] }, '/lines/1/thingId', 'FIELD_NOT_UUID'],
  [{ lines: [{ thingId: id, marks: ['A', 'C'] }] }, '/lines/0/marks/1', 'FIELD_NOT_CHOICE'],
  [{ line: 'x' }, '/line', 'FIELD_NOT_OBJECT'],
  [{ line: {} }, '/line/thingId', 'FIELD_REQUIRED'],
  [{ line: { thingId: null } }, '/line/thingId', 'FIELD_REQUIRED'],
  [{ 'a/b~c': 1 }, '/a~1b~0c', 'FIELD_UNKNOWN'],
])('%j is told what is wrong, once', async (value, pointer, code) => expect(await faultsOf(value)).toEqual([[pointer, code]]));

it('names every fault, not the first', async () => expect(await faultsOf({ on: 'x', count: 'y', zone: 1 })).toHaveLength(3));

it("names a check that is not the house's own by its name", async () =>
  expect(await faultsOf({ mail: 'x' }, Foreign)).toEqual([['/mail', 'FIELD_INVALID']]));

it('says every fault in both languages', () => {
  const texts = Object.entries(PROBLEM_CODES)
    .filter(([code]) => code.startsWith('FIELD_'))
    .map(([, { zh, en }]) => [zh, en]);
  expect(texts).toHaveLength(16);
  expect(texts.every(([zh, en]) => /\p{Script=Han}/u.test(zh!) && /^[A-Z]/.test(en!))).toBe(true);
});
