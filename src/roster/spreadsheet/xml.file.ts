import { SaxesParser } from 'saxes';
import { MAX_CELL_CHARACTERS } from '../limits';
import { tooLarge, unknownFile } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `x:row`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
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

function parserFor(handler: XmlHandler, heard: () => void): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw unknownFile('DOCUMENT_TYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    handler.open?.(localName(name), attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => {
    heard();
    handler.close?.(localName(name));
  });
  return parser;
}

/**
 * Reads a part of a workbook as a stream of tags. A document type is refused: workbooks have none, and its entities
 * are how a small document becomes a large one.
 */
export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  let silent = 0;
  const parser = parserFor(handler, () => (silent = 0));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    silent += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (silent > MAX_CHARACTERS_BETWEEN_TAGS) throw tooLarge('CHARACTERS', MAX_CELL_CHARACTERS, silent);
    if (handler.done?.()) return;
  }
  parser.write(decoder.decode());
  parser.close();
}
