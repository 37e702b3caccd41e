/** Attributes of a tag by their names; whoever gives a tag gives them whole. */
export type PlainAttributes = Record<string, string>;
export interface MarkupHeard {
  open(name: string, attributes: PlainAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Where the element that begins here ends, once the hearer has read it whole and in place; -1 where it is to be told of it. */
  whole?(markup: string, at: number): number;
}

/** `&amp;` and its like alone; any other entity is not plain. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const ENTITY = /&[^;]{0,9};?/g;
/** How programs begin a part; another declaration is not plain. */
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")?\s*\?>\s*/;
/** Characters that XML forbids, and those that it reads as another. */
const ODD = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;
const NAME = /^[A-Za-z][A-Za-z0-9]*(?::[A-Za-z][A-Za-z0-9]*)?$/;
const BLANK = /^[ \t\n]*$/;
const ODD_VALUE = /[<\t\n]/;
/** Names of tags and attributes that were looked at; workbooks have some fifty. */
const MOST_NAMES = 1_000;
const [SLASH, SPACE] = [0x2f, 0x20];

/**
 * Reads markup of the plainest kind, which is nearly all that spreadsheet programs write: tags whose attributes stand in double quotes, one space
 * between, and text. It is sure of what it reads and judges nothing: at whatever else it stops, in front of it, and a parser goes on from there.
 */
export class PlainMarkup {
  private readonly names = new Set<string>();
  private readonly within: string[] = [];
  private rest = '';
  private isBegun = false;
  private isOver = false;

  constructor(private readonly heard: MarkupHeard) {}

  /** All elements are closed, and nothing is left over. */
  get isWhole(): boolean {
    return this.isOver && BLANK.test(this.rest);
  }

  /** What a parser has to read first, and needs tell nobody, so that it stands where this one stopped. */
  get before(): string {
    return this.isOver ? '<over/>' : this.within.map((name) => `<${name}>`).join('');
  }

  /** What has come and is not read yet. */
  get unread(): string {
    return this.rest;
  }

  /** What a parser must read in its place from now on, {@link before} first; null while everything was plain. */
  write(piece: string): string | null {
    const markup = this.rest + piece;
    if (ODD.test(this.isBegun ? piece : piece.replace(DECLARATION, ''))) return markup;
    let at = this.begun(markup);
    for (let end = this.next(markup, at); end !== UNFINISHED; end = this.next(markup, at)) {
      if (end === ODDITY) return markup.slice(at);
      at = end;
    }
    this.rest = markup.slice(at);
    return null;
  }

  private begun(markup: string): number {
    if (this.isBegun) return 0;
    this.isBegun = markup !== '';
    return DECLARATION.exec(markup)?.[0].length ?? 0;
  }

  /** Behind the text and the tag that stand here; {@link UNFINISHED} where they end in a later piece, {@link ODDITY} where they are not plain. */
  private next(markup: string, from: number): number {
    const whole = this.within.length === 0 ? -1 : (this.heard.whole?.(markup, from) ?? -1);
    if (whole >= 0) return whole;
    const start = markup.indexOf('<', from);
    const end = start < 0 ? -1 : markup.indexOf('>', start);
    if (end < 0) return UNFINISHED;
    const text = start > from ? textOf(markup.slice(from, start)) : '';
    if (text === null || (this.within.length === 0 && (this.isOver || !BLANK.test(text)))) return ODDITY;
    const isClosing = markup.charCodeAt(start + 1) === SLASH;
    return isClosing ? this.closed(markup, { text, start, end }) : this.opened(markup, { text, start, end });
  }

  private closed(markup: string, { text, start, end }: Tag): number {
    const name = this.within.at(-1);
    if (name === undefined || end - start - 2 !== name.length || !markup.startsWith(name, start + 2)) return ODDITY;
    if (text !== '') this.heard.text(text);
    this.within.pop();
    this.isOver = this.within.length === 0;
    this.heard.close(name);
    return end + 1;
  }

  private opened(markup: string, { text, start, end }: Tag): number {
    const isEmpty = markup.charCodeAt(end - 1) === SLASH;
    const last = isEmpty ? end - 1 : end;
    const tag = markup.slice(start + 1, last);
    const space = tag.indexOf(' ');
    const name = space < 0 ? tag : tag.slice(0, space);
    const attributes = this.isName(name) ? this.attributesIn(markup, start + 1 + name.length, last) : null;
    if (attributes === null) return ODDITY;
    if (text !== '') this.heard.text(text);
    this.heard.open(name, attributes);
    if (!isEmpty) this.within.push(name);
    else {
      this.isOver = this.within.length === 0;
      this.heard.close(name);
    }
    return end + 1;
  }

  /** Null where they are not plain: each behind one space, in double quotes, once. */
  private attributesIn(markup: string, from: number, end: number): PlainAttributes | null {
    const attributes: PlainAttributes = {};
    let at = from;
    while (at < end) {
      // A space before the end of a tag is as good as none.
      if (markup.charCodeAt(at) === SPACE && at + 1 === end) return attributes;
      const equals = markup.indexOf('="', at);
      const quote = equals < 0 ? -1 : markup.indexOf('"', equals + 2);
      if (quote < 0 || quote >= end || markup.charCodeAt(at) !== SPACE) return null;
      const name = markup.slice(at + 1, equals);
      const value = textOf(markup.slice(equals + 2, quote));
      if (value === null || ODD_VALUE.test(value) || !this.isName(name) || attributes[name] !== undefined) return null;
      attributes[name] = value;
      at = quote + 1;
    }
    return attributes;
  }

  private isName(text: string): boolean {
    if (this.names.has(text)) return true;
    if (!NAME.test(text)) return false;
    if (this.names.size < MOST_NAMES) this.names.add(text);
    return true;
  }
}

interface Tag {
  /** What stands before it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const [UNFINISHED, ODDITY] = [-1, -2];

/** Null where it is not plain: an entity of another kind, or the end of what never began. */
export function textOf(text: string): string | null {
  if (text.includes('>')) return null;
  if (!text.includes('&')) return text;
  let isPlain = true;
  const said = text.replaceAll(ENTITY, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) isPlain = false;
    return character ?? entity;
  });
  return isPlain ? said : null;
}
