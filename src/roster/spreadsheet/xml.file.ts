import { SaxesParser } from 'saxes';
import { unknownFile } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `x:row`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Asked after every chunk: true ends the reading. */
  done?(): boolean;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of a workbook as a stream of tags. A document type is refused: workbooks have none, and its entities
 * are how a small document becomes a large one.
 */
export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw unknownFile('DOCUMENT_TYPE');
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(localName(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(localName(name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (handler.done?.()) return;
  }
  parser.write(decoder.decode());
  parser.close();
}
