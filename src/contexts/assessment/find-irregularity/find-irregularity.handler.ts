import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { candidacyRecord, isCandidacyOf } from '../candidacy';
import { KeptWords } from '../kept-words.provider';
import { FindIrregularity, findIrregularity } from './find-irregularity';

export type FindingIrregularity = Omit<FindIrregularity, 'text'> & { readonly words: string };
export class FindIrregularityCommand {
  constructor(
    readonly finding: FindingIrregularity,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** What was seen is told in words about a person: they go into the vault first. */
@CommandHandler(FindIrregularityCommand)
export class FindIrregularityHandler implements ICommandHandler<FindIrregularityCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
    private readonly words: KeptWords,
  ) {}

  async execute({ finding, envelope }: FindIrregularityCommand): Promise<Outcome> {
    const { words, ...intent } = finding;
    const { value } = await this.ledger.evidence(candidacyRecord, intent.candidacyId);
    if (!isCandidacyOf(value, intent.enterpriseId)) return refuse('NOT_FOUND');
    const text = await this.words.keep('irregularity', words, { envelope, tenant: intent.enterpriseId, subject: value.personRef });
    const evidence = { batch: await this.batches.evidence(intent.candidacyId) };
    return this.ledger.record({ rule: findIrregularity, id: intent.candidacyId, intent: { ...intent, text: text! }, evidence, envelope });
  }
}
