import type { Uuid } from '../../kernel/uuid';
import type { FactOf } from '../../kernel/event-type';
import type { paperEvents, UPLOAD_STATES } from './paper.events';

/**
 * Printing, handing out and uploading are side tracks (handbook 9.3): they say nothing about whether the certificate holds.
 */
export interface Paper {
  /** Counts the papers of one number; 0 before the first. A reissue waits for its print under the next serial. */
  readonly printSerial: number;
  /** A reissue takes its serial before there is a paper for it. */
  readonly isSerialTaken: boolean;
  readonly delivery: 'NONE' | 'PRINTED' | 'DELIVERED';
  readonly upload: 'NONE' | (typeof UPLOAD_STATES)[number];
  /** The look-up has it: what follows is a correction. */
  readonly wasAccepted: boolean;
  /** What the authority said to it last, in the vault. */
  readonly answerText: { readonly textId: Uuid; readonly version: number } | null;
  /** Versions of the vault's fields as they are to be shown. */
  readonly nameVersion: number;
  readonly idNumberVersion: number;
}
export const UNPRINTED: Omit<Paper, 'nameVersion' | 'idNumberVersion'> = {
  printSerial: 0,
  isSerialTaken: false,
  delivery: 'NONE',
  upload: 'NONE',
  wasAccepted: false,
  answerText: null,
};

export function onPaper(paper: Paper, event: FactOf<typeof paperEvents>): Paper {
  switch (event.type) {
    case 'certificate.printed.v1':
      return { ...paper, printSerial: event.data.printSerial, isSerialTaken: false, delivery: 'PRINTED' };
    case 'certificate.print_voided.v1':
      return { ...paper, delivery: 'NONE' };
    case 'certificate.delivered.v1':
      return { ...paper, delivery: 'DELIVERED' };
    case 'certificate.reissued.v1':
      return { ...paper, printSerial: event.data.printSerial, isSerialTaken: true, delivery: 'NONE' };
    case 'certificate.upload_reported.v1':
      return {
        ...paper,
        upload: event.data.state,
        wasAccepted: paper.wasAccepted || event.data.state === 'CONFIRMED',
        answerText: event.data.text ?? null,
      };
    case 'certificate.corrected.v1':
      // The look-up still shows what was corrected: it is to be uploaded again (更正).
      return { ...shown(paper, event.data.field, event.data.toVersion), upload: 'NONE' };
  }
}

const shown = (paper: Paper, field: string, version: number | null): Paper => {
  if (version === null) return paper;
  return field === 'NAME' ? { ...paper, nameVersion: version } : { ...paper, idNumberVersion: version };
};
