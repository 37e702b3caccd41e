import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { NATIONAL_CODES } from '../../../kernel/identifiers/certificate-number';
import { isRefusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { seriesOf } from '../number-series';
import { AllocateNumbers, allocateNumbers } from './allocate-numbers';
import { blocksOfList } from './listed-numbers';

export class AllocateNumbersCommand {
  constructor(
    readonly intent: Omit<AllocateNumbers, 'seriesId'>,
    readonly numbers: readonly string[],
    readonly envelope: CommandEnvelope,
  ) {}
}

/** A list is read as the blocks that it makes, so that the series knows one kind of gift. */
@CommandHandler(AllocateNumbersCommand)
export class AllocateNumbersHandler implements ICommandHandler<AllocateNumbersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, numbers, envelope }: AllocateNumbersCommand): Promise<Outcome> {
    const pack = policyEvidence(intent.region, todayOf(this.clock));
    const listed = blocksOfList(intent.institutionCode, numbers, pack.value?.pack.numbering ?? NATIONAL_CODES);
    if (isRefusal(listed)) return listed;
    const seriesId = seriesOf(intent.institutionCode, this.ids);
    const whole = { ...intent, seriesId, blocks: [...intent.blocks, ...listed] };
    return this.ledger.record({ rule: allocateNumbers, id: seriesId, intent: whole, evidence: { pack }, envelope });
  }
}
