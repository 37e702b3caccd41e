import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { ClosedLine, StatementEvent, statementEvents } from './allowance.events';

export interface ProposedClosing {
  readonly closingId: Uuid;
  readonly proposedBy: Uuid;
  readonly digest: string;
}
/** How much of a closing's statement stands in the stream so far. */
export interface RecordedChunks {
  readonly lines: number;
  readonly missing: number;
}
export interface Statement {
  readonly isClosed: boolean;
  /** The closing that counts; null while the month is open. */
  readonly closedBy: Uuid | null;
  readonly proposals: readonly ProposedClosing[];
  /** By closing: the next chunk of lines, and of people without a line. */
  readonly chunks: Readonly<Record<string, RecordedChunks>>;
  /** By closing: its chunks of lines, as they stand in their events. */
  readonly lines: Readonly<Record<string, readonly (readonly ClosedLine[])[]>>;
}

export const NO_CHUNKS: RecordedChunks = { lines: 0, missing: 0 };
export const chunksOf = ({ chunks }: Statement, closingId: Uuid): RecordedChunks => chunks[closingId] ?? NO_CHUNKS;

const withChunks = (state: Statement, closingId: Uuid, change: Partial<RecordedChunks>): Statement => ({
  ...state,
  chunks: { ...state.chunks, [closingId]: { ...chunksOf(state, closingId), ...change } },
});

export const statement: Fold<Statement, StatementEvent> = {
  category: 'statement',
  events: statementEvents,
  initial: { isClosed: false, closedBy: null, proposals: [], chunks: {}, lines: {} },
  evolve: (state, event) => {
    switch (event.type) {
      case 'allowance.closing_proposed.v1': {
        const { closingId, proposedBy, digest } = event.data;
        return { ...state, proposals: [...state.proposals, { closingId, proposedBy, digest }] };
      }
      case 'allowance.statement_lines_recorded.v1': {
        const { closingId, chunk, lines } = event.data;
        return withChunks({ ...state, lines: { ...state.lines, [closingId]: [...(state.lines[closingId] ?? []), lines] } }, closingId, {
          lines: chunk + 1,
        });
      }
      case 'allowance.statement_missing_recorded.v1':
        return withChunks(state, event.data.closingId, { missing: event.data.chunk + 1 });
      case 'allowance.period_closed.v1':
        return { ...state, isClosed: true, closedBy: event.data.closingId };
    }
  },
};

/** What a closed month makes due, by line. */
export type DueLines = ReadonlyMap<Uuid, Pick<ClosedLine, 'workerId' | 'amountInFen'>>;

/** null: the month is not closed, and nothing of it can be confirmed. */
export const dueLines = streamView('allowance.due-lines', statement, ({ closedBy, lines }): DueLines | null =>
  closedBy === null
    ? null
    : new Map((lines[closedBy] ?? []).flat().map(({ lineId, workerId, amountInFen }) => [lineId, { workerId, amountInFen }])),
);
