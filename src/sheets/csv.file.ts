import { Readable } from 'node:stream';
import { csvChunks, csvFlow, CsvWishes } from './csv-text';
import { FlowingSheet, isFlowing, Sheet } from './sheet';

/** UTF-8 with its mark, in pieces as they are read. */
export const csvStream = (sheet: Sheet | FlowingSheet, wishes: CsvWishes): Readable =>
  Readable.from(isFlowing(sheet) ? csvFlow(sheet, wishes) : csvChunks(sheet, wishes), { objectMode: false });
