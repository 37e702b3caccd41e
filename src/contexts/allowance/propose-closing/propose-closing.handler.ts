import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { refuse } from '../../../kernel/refusal';
import { Statements } from '../allowance-statement/statements.query';
import type { StatementEvent } from '../allowance.events';
import { ProposeClosing, proposeClosing } from './propose-closing';

export class ProposeClosingCommand {
  constructor(
    readonly intent: ProposeClosing,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeClosingCommand)
export class ProposeClosingHandler implements ICommandHandler<ProposeClosingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly statements: Statements,
  ) {}

  async execute({ intent, envelope }: ProposeClosingCommand): Promise<Outcome<string, StatementEvent>> {
    const { value, atPosition } = await this.statements.closable(intent.enterpriseId, intent.period);
    if (!value) return refuse('NOT_FOUND');
    const evidence = { summary: valueEvidence('allowance.statement', atPosition, value.summary) };
    return this.ledger.record({ rule: proposeClosing, id: intent.statementId, intent, evidence, envelope });
  }
}
