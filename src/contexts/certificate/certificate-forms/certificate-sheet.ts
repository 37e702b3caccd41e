import type { Words } from '../../../kernel/words';
import { A4, type Colour, type SheetOfPaper, type SheetPart, type TextPart } from '../../../printing/sheet-of-paper';
import { type MergedData, NO_TRADE } from '../certificate-template';
import { bandLines, type NotInForce } from './sheet-standing';
import {
  INSTITUTION,
  ISSUED_ON,
  LOOK_UP,
  LOOK_UP_INSTITUTION,
  PHOTO,
  printWords,
  SCAN,
  SHEET_BODY,
  SHEET_FIELDS,
  SHEET_TITLE,
  VERIFY_AT,
} from './sheet-words';

/** A certificate as it goes to paper. `issuedOn` is the day in words, `qrCode` the address that the code leads to. */
export interface OnPaper {
  readonly merged: MergedData;
  readonly lookupUrl: string;
  readonly institutionLookupUrl: string;
  /** Above one: the number was printed again. */
  readonly printSerial: number;
  readonly notInForce: NotInForce | null;
  /** YYYY-MM-DD of the issue. */
  readonly day: string;
}

const [NAVY, GOLD, INK, GREY, RED] = ['#1d3a5f', '#b08d43', '#161616', '#5c6670', '#b3141e'] as const satisfies readonly Colour[];
const [LEFT, RIGHT] = [74, 521];
const MIDDLE = A4.width / 2;
/** 小四, which the rule suggests for the body (handbook 9.1), and what stands beside it. */
const [BODY_SIZE, FIELD_SIZE, LABEL_SIZE, ENGLISH_SIZE] = [12, 13.5, 11.5, 7.5];
/** A photo of two inches, 35 by 49 mm, is stuck there by whoever seals the paper. */
const PHOTO_PLACE = { x: RIGHT - 99.2, y: 318, width: 99.2, height: 138.9 } as const;
const FIELDS_AT = { first: 344, step: 37, value: 176, besidePhoto: PHOTO_PLACE.x - 22 } as const;
const CODE = { x: LEFT, y: 622, size: 98 } as const;

type At = Pick<TextPart, 'x' | 'baseline' | 'width' | 'size'> & Partial<TextPart>;
const text = (words: string, at: At): TextPart => ({ kind: 'text', text: words, colour: INK, ...at });
const across = (words: string, baseline: number, size: number, more: Partial<TextPart> = {}): TextPart =>
  text(words, { x: LEFT, width: RIGHT - LEFT, baseline, size, align: 'centre', ...more });
const line = (from: readonly [number, number], to: readonly [number, number], thickness: number, colour: Colour): SheetPart => ({
  kind: 'line',
  from,
  to,
  thickness,
  colour,
});
const frame = (inset: number, thickness: number, colour: Colour): SheetPart => ({
  kind: 'frame',
  x: inset,
  y: inset,
  width: A4.width - 2 * inset,
  height: A4.height - 2 * inset,
  thickness,
  colour,
});

/** A double frame, with a square over each corner of the inner one. */
function border(): readonly SheetPart[] {
  const [inset, side] = [41, 11];
  const corners = [inset, A4.width - inset - side].flatMap((x) =>
    [inset, A4.height - inset - side].map(
      (y): SheetPart => ({ kind: 'frame', x, y, width: side, height: side, thickness: 0.7, colour: GOLD }),
    ),
  );
  return [frame(30, 2.6, NAVY), frame(35.5, 0.6, NAVY), frame(inset, 0.9, GOLD), ...corners];
}

const heading = (): readonly SheetPart[] => [
  across(SHEET_TITLE.zh, 128, 37, { colour: NAVY, tracking: 7, isStrong: true }),
  across(SHEET_TITLE.en, 154, 13, { colour: GREY, tracking: 0.8 }),
  line([MIDDLE - 95, 174], [MIDDLE + 95, 174], 0.7, GOLD),
  line([MIDDLE - 24, 174], [MIDDLE + 24, 174], 2.2, GOLD),
];

const body = (): readonly SheetPart[] => [
  ...SHEET_BODY.zh.map((words, at) => text(words, { x: LEFT, width: RIGHT - LEFT, baseline: 214 + at * 23, size: BODY_SIZE })),
  ...SHEET_BODY.en.map((words, at) => text(words, { x: LEFT, width: RIGHT - LEFT, baseline: 264 + at * 13, size: 9, colour: GREY })),
];

function field({ zh, en }: Words, value: string, at: number): readonly SheetPart[] {
  const baseline = FIELDS_AT.first + at * FIELDS_AT.step;
  const end = baseline < PHOTO_PLACE.y + PHOTO_PLACE.height + FIELD_SIZE ? FIELDS_AT.besidePhoto : RIGHT;
  return [
    text(zh, { x: LEFT, width: FIELDS_AT.value - LEFT - 8, baseline: baseline - 3, size: LABEL_SIZE, colour: NAVY }),
    text(en, { x: LEFT, width: FIELDS_AT.value - LEFT - 8, baseline: baseline + 7.5, size: ENGLISH_SIZE, colour: GREY }),
    text(value, { x: FIELDS_AT.value, width: end - FIELDS_AT.value, baseline, size: FIELD_SIZE, lines: 2 }),
    line([FIELDS_AT.value - 4, baseline + 8.5], [end, baseline + 8.5], 0.5, GOLD),
  ];
}

const fields = (merged: MergedData): readonly SheetPart[] =>
  (Object.keys(SHEET_FIELDS) as readonly (keyof typeof SHEET_FIELDS)[]).flatMap((name, at) =>
    field(SHEET_FIELDS[name], merged[name] ?? NO_TRADE, at),
  );

const photo = ({ photo: meaning }: MergedData): readonly SheetPart[] => [
  { kind: 'frame', ...PHOTO_PLACE, thickness: 0.7, colour: NAVY, meaning },
  text(PHOTO.zh, {
    x: PHOTO_PLACE.x,
    width: PHOTO_PLACE.width,
    baseline: PHOTO_PLACE.y + 72,
    size: LABEL_SIZE,
    align: 'centre',
    colour: GREY,
    tracking: 6,
  }),
  text(PHOTO.en, {
    x: PHOTO_PLACE.x,
    width: PHOTO_PLACE.width,
    baseline: PHOTO_PLACE.y + 85,
    size: ENGLISH_SIZE,
    align: 'centre',
    colour: GREY,
  }),
];

function issuer({ institution, issuedOn }: MergedData): readonly SheetPart[] {
  const at = { x: 258, width: RIGHT - 258, align: 'centre' } as const;
  const label = ({ zh, en }: Words, baseline: number): TextPart => text(`${zh}  ${en}`, { ...at, baseline, size: 9, colour: GREY });
  return [
    label(INSTITUTION, 632),
    text(institution, { ...at, baseline: 662, size: 15, lines: 2 }),
    label(ISSUED_ON, 700),
    text(issuedOn, { ...at, baseline: 722, size: 15 }),
  ];
}

function lookUps({ merged: { qrCode }, lookupUrl, institutionLookupUrl }: OnPaper): readonly SheetPart[] {
  const small = ({ zh, en }: Words, address: string, baseline: number): TextPart =>
    text(`${zh}  ${en}  ${address}`, { x: LEFT, width: RIGHT - LEFT, baseline, size: 8, colour: GREY });
  return [
    { kind: 'code', text: qrCode, ...CODE },
    text(`${SCAN.zh}  ${SCAN.en}`, {
      x: CODE.x,
      width: CODE.size,
      baseline: CODE.y + CODE.size + 11,
      size: ENGLISH_SIZE,
      align: 'centre',
      colour: GREY,
    }),
    line([LEFT, 744], [RIGHT, 744], 0.5, GOLD),
    small(VERIFY_AT, qrCode, 758),
    small(LOOK_UP, lookupUrl, 771),
    small(LOOK_UP_INSTITUTION, institutionLookupUrl, 784),
  ];
}

function printAgain(serial: number): readonly SheetPart[] {
  if (serial < 2) return [];
  const { zh, en } = printWords(serial);
  return [
    text(`${zh}  ${en}`, {
      x: FIELDS_AT.value,
      width: RIGHT - FIELDS_AT.value,
      baseline: FIELDS_AT.first + 6 * FIELDS_AT.step + 20,
      size: 8.5,
      align: 'right',
      colour: GREY,
    }),
  ];
}

/** Everything that a certificate must show (人社鉴发〔2021〕1号, handbook 9.1), on one sheet. */
export const certificateSheet = (paper: OnPaper): SheetOfPaper => ({
  title: SHEET_TITLE.zh,
  subject: paper.merged.number,
  day: paper.day,
  parts: [
    ...border(),
    ...heading(),
    ...body(),
    ...fields(paper.merged),
    ...photo(paper.merged),
    ...printAgain(paper.printSerial),
    ...issuer(paper.merged),
    ...lookUps(paper),
    ...(paper.notInForce ? [{ kind: 'band', lines: bandLines(paper.notInForce), colour: RED } as const] : []),
  ],
});
