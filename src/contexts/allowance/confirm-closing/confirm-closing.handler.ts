import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Gathered, recordedEvidence, valueEvidence } from '../../../kernel/evidence';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Closable } from '../allowance-statement/closable';
import { Statements } from '../allowance-statement/statements.query';
import { STATEMENT_CHUNK_LINES, STATEMENT_CHUNK_MISSING } from '../allowance.events';
import type { StatementSummary } from '../statement-summary';
import { closePeriod, ConfirmClosing, recordStatementLines, recordStatementMissing } from './confirm-closing';

export class ConfirmClosingCommand {
  constructor(
    readonly intent: ConfirmClosing,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * Records the statement in chunks below the append limit, then closes. Nothing counts before the closing event: where a
 * try breaks off, the chunks stand unused, and the next try goes on after them.
 */
@CommandHandler(ConfirmClosingCommand)
export class ConfirmClosingHandler implements ICommandHandler<ConfirmClosingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly statements: Statements,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: ConfirmClosingCommand): Promise<Outcome> {
    const { value: closable, atPosition } = await this.statements.closable(intent.enterpriseId, intent.period);
    if (!closable) return refuse('NOT_FOUND');
    const summary = valueEvidence('allowance.statement', atPosition, closable.summary);
    for await (const outcome of this.chunks(intent, closable, summary, envelope)) if (isRefusal(outcome)) return outcome;
    return this.ledger.record({ rule: closePeriod, id: intent.statementId, intent, evidence: { summary }, envelope });
  }

  /** The lines themselves are no evidence to keep: they stand in the event that the decision makes. */
  private async *chunks(
    intent: ConfirmClosing,
    { lines, missing }: Closable,
    summary: Gathered<StatementSummary>,
    envelope: CommandEnvelope,
  ): AsyncGenerator<Outcome> {
    const { statementId: id } = intent;
    const step = (label: string, chunk: number) => ({
      ...envelope,
      commandId: this.ids.of('step', envelope.commandId, label, String(chunk)),
    });
    for (const [chunk, part] of inChunks(lines, STATEMENT_CHUNK_LINES).entries()) {
      yield await this.ledger.record({
        rule: recordStatementLines,
        id,
        intent: { ...intent, chunk },
        evidence: { summary, lines: recordedEvidence('lines', part) },
        envelope: step('lines', chunk),
      });
    }
    for (const [chunk, part] of inChunks(missing, STATEMENT_CHUNK_MISSING).entries()) {
      yield await this.ledger.record({
        rule: recordStatementMissing,
        id,
        intent: { ...intent, chunk },
        evidence: { summary, missing: recordedEvidence('missing', part) },
        envelope: step('missing', chunk),
      });
    }
  }
}

const inChunks = <Item>(items: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size));
