import { SaxesParser } from 'saxes';
import { MAX_CELL_CHARACTERS } from '../limits';
import { type MarkupHeard, PlainMarkup } from './plain-markup';
import { tooLarge, unknownFile } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `x:row`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** As of {@link MarkupHeard}: for what there is much of. It is asked where markup is plain, and told like anything else where it is not. */
  whole?(markup: string, at: number): number;
  /** Asked after every chunk: true ends the reading. */
  done?(): boolean;
}

/** Characters from which V8 keeps a slice of a text as a view of the whole. */
const VIEW_CHARACTERS = 13;

/** A copy, for whoever keeps a text: a view would keep the whole chunk that it was cut from, and fifty thousand names the whole document. */
export const ownText = (text: string): string => (text.length < VIEW_CHARACTERS ? text : Buffer.from(text, 'utf16le').toString('utf16le'));

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Characters without a tag; a cell has at most 32,767, and the parser holds a text until its end is seen. */
const MAX_CHARACTERS_BETWEEN_TAGS = 1_048_576;

function parserFor(heard: MarkupHeard): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw unknownFile('DOCUMENT_TYPE');
  });
  parser.on('opentag', ({ name, attributes }) => heard.open(name, attributes));
  parser.on('text', (text) => heard.text(text));
  parser.on('cdata', (text) => heard.text(text));
  parser.on('closetag', ({ name }) => heard.close(name));
  return parser;
}

/** Plain markup as long as it is plain; from there on a parser, which also says what is wrong with a document. */
class Markup {
  private readonly plain: PlainMarkup;
  private parser: ReturnType<typeof parserFor> | undefined;
  private isHeard = true;

  constructor(private readonly heard: MarkupHeard) {
    this.plain = new PlainMarkup(heard);
  }

  write(piece: string): void {
    if (this.parser) this.parser.write(piece);
    else {
      const rest = this.plain.write(piece);
      if (rest !== null) this.goOn(rest);
    }
  }

  /** @throws Error where the document is not whole */
  close(): void {
    if (!this.parser && this.plain.isWhole) return;
    if (!this.parser) this.goOn(this.plain.unread);
    this.parser?.close();
  }

  private goOn(rest: string): void {
    const ifHeard =
      <Told extends unknown[]>(tell: (...told: Told) => void) =>
      (...told: Told): void => {
        if (this.isHeard) tell(...told);
      };
    const { heard } = this;
    this.parser = parserFor({
      open: ifHeard((name, attributes) => heard.open(name, attributes)),
      text: ifHeard((text) => heard.text(text)),
      close: ifHeard((name) => heard.close(name)),
    });
    this.isHeard = false;
    this.parser.write(this.plain.before);
    this.isHeard = true;
    this.parser.write(rest);
  }
}

/**
 * Reads a part of a workbook as a stream of tags. A document type is refused: workbooks have none, and its entities
 * are how a small document becomes a large one.
 */
export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  let silent = 0;
  const markup = new Markup({
    open: (name, attributes) => {
      silent = 0;
      handler.open?.(localName(name), attributes);
    },
    text: (text) => handler.text?.(text),
    close: (name) => {
      silent = 0;
      handler.close?.(localName(name));
    },
    ...(handler.whole && {
      whole: (text: string, at: number): number => {
        const end = handler.whole!(text, at);
        if (end >= 0) silent = 0;
        return end;
      },
    }),
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    silent += chunk.length;
    markup.write(decoder.decode(chunk, { stream: true }));
    if (silent > MAX_CHARACTERS_BETWEEN_TAGS) throw tooLarge('CHARACTERS', MAX_CELL_CHARACTERS, silent);
    if (handler.done?.()) return;
  }
  markup.write(decoder.decode());
  markup.close();
}
