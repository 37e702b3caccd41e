import { parentPort, workerData } from 'node:worker_threads';
import { FontChain } from './printing/font-chain.file';
import { FONT_SHEETS } from './printing/font-sheets';
import { printedSheet } from './printing/pdf.file';
import type { PrintingAnswer } from './printing/printing-answer';
import type { SheetOfPaper } from './printing/sheet-of-paper';

/*
 * The thread that prints: a sheet takes more of a processor than a request may, and fonts more memory than a service that never prints
 * should hold. It is started by the first sheet, handed the next when the last is answered, and ended when none comes any more (ADR 201).
 */
const chain = new FontChain(FONT_SHEETS, workerData as readonly string[]);

async function answered(sheet: SheetOfPaper): Promise<PrintingAnswer> {
  try {
    return await printedSheet(sheet, chain);
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}

parentPort!.on('message', (sheet: SheetOfPaper) => void answered(sheet).then((answer) => parentPort!.postMessage(answer)));
