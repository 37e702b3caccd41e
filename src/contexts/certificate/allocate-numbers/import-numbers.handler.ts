import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { NATIONAL_CODES } from '../../../kernel/identifiers/certificate-number';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { seriesOf, takenNumbers } from '../number-series';
import { AllocateNumbersCommand } from './allocate-numbers.handler';
import { faultsOfRows, NumberRow, NumberRowFault } from './number-rows';

export class ImportNumbersCommand {
  constructor(
    readonly intent: AllocateNumbersCommand['intent'],
    readonly rows: readonly NumberRow[],
    readonly envelope: CommandEnvelope,
  ) {}
}
/** What came of the file, or every row that kept it from being taken. */
export interface ImportOutcome {
  readonly faults: readonly NumberRowFault[];
  readonly outcome?: Outcome;
}

/** A file is a list of whole numbers whose faults are told by row; what is taken is taken as such a list. */
@CommandHandler(ImportNumbersCommand)
export class ImportNumbersHandler implements ICommandHandler<ImportNumbersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, rows, envelope }: ImportNumbersCommand): Promise<ImportOutcome> {
    const { institutionCode, region } = intent;
    const { value: pack } = policyEvidence(region, todayOf(this.clock));
    const { value: series } = await this.ledger.evidence(takenNumbers, seriesOf(institutionCode, this.ids));
    const faults = series.allocations.has(intent.allocationId)
      ? []
      : faultsOfRows(rows, institutionCode, pack?.pack.numbering ?? NATIONAL_CODES, series);
    if (faults.length > 0) return { faults };
    const command = new AllocateNumbersCommand(
      intent,
      rows.map(({ number }) => number),
      envelope,
    );
    return { faults, outcome: await this.commands.execute<AllocateNumbersCommand, Outcome>(command) };
  }
}
