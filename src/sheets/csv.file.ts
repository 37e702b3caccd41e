import { Readable } from 'node:stream';
import { csvChunks, CsvWishes } from './csv-text';
import type { Sheet } from './sheet';

/** UTF-8 with its mark, in pieces as they are read. */
export const csvStream = (sheet: Sheet, wishes: CsvWishes): Readable => Readable.from(csvChunks(sheet, wishes), { objectMode: false });
