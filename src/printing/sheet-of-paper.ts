/**
 * One sheet of A4 as it is laid out, before it has a file format. Lengths are points of 1/72 inch, from the upper left
 * corner; what stands later in the list lies above what stands before.
 */
export interface SheetOfPaper {
  /** What programs show of the file; no name of anybody. */
  readonly title: string;
  readonly subject: string;
  /** YYYY-MM-DD: stands for the moment at which the file was made, so that the same sheet is the same bytes whenever it is printed. */
  readonly day: string;
  readonly parts: readonly SheetPart[];
}
export const A4 = { width: 595.28, height: 841.89 } as const;

export type SheetPart = TextPart | LinePart | FramePart | CodePart | BandPart;
/** `#rrggbb` */
export type Colour = `#${string}`;

/** Words on a baseline. What is too long for its width is set smaller, or in two lines where it would become too small. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly colour: Colour;
  readonly align?: 'left' | 'centre' | 'right';
  /** Points between two characters. */
  readonly tracking?: number;
  /** Semi-bold, for a title. */
  readonly isStrong?: true;
  readonly lines?: 1 | 2;
}
export interface LinePart {
  readonly kind: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly thickness: number;
  readonly colour: Colour;
}
export interface FramePart {
  readonly kind: 'frame';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly colour: Colour;
  /** What the frame keeps free, in words for a linter and for whoever cannot see it. */
  readonly meaning?: string;
}
/** A QR code. */
export interface CodePart {
  readonly kind: 'code';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
/** Across the whole sheet, over everything: nobody takes what lies below it for what it was. */
export interface BandPart {
  readonly kind: 'band';
  readonly lines: readonly [string, string];
  readonly colour: Colour;
}

/** Every word of the sheet in the order in which it is laid out: what a linter reads. */
export const wordsOf = ({ parts }: SheetOfPaper): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'band') return part.lines;
    if (part.kind === 'text' || part.kind === 'code') return [part.text];
    return part.kind === 'frame' && part.meaning !== undefined ? [part.meaning] : [];
  });

/** Whatever is set in type. */
export const lettersOf = ({ parts }: SheetOfPaper): readonly { readonly words: string; readonly isStrong: boolean }[] =>
  parts.flatMap((part) => {
    if (part.kind === 'band') return part.lines.map((words) => ({ words, isStrong: false }));
    return part.kind === 'text' ? [{ words: part.text, isStrong: part.isStrong === true }] : [];
  });
