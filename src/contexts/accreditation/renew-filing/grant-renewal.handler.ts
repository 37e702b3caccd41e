import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchesUnderFiling } from '../batches-under-filing.port';
import { CertificatesInLookup } from '../certificates-in-lookup.port';
import { FilingEvidence } from '../filing-evidence.provider';
import { ExplainedInWriting, PayEvidence } from '../pay-evidence.port';
import { GrantRenewal, grantRenewal } from './grant-renewal';

export class GrantRenewalCommand {
  constructor(
    readonly intent: GrantRenewal,
    readonly shown: ExplainedInWriting | null,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Gathers what the conditions are judged by: the batches and the pay of the term that is running. */
@CommandHandler(GrantRenewalCommand)
export class GrantRenewalHandler implements ICommandHandler<GrantRenewalCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly leaning: FilingEvidence,
    private readonly batches: BatchesUnderFiling,
    private readonly pay: PayEvidence,
    private readonly lookup: CertificatesInLookup,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, shown, envelope }: GrantRenewalCommand): Promise<Outcome> {
    const { filingId } = intent;
    const [term, lastOn] = [await this.leaning.term(filingId), todayOf(this.clock)];
    if (!term) return refuse('NOT_FOUND');
    const { enterpriseId, termFrom: fromOn } = term;
    const evidence = {
      policy: await this.leaning.policy(filingId, lastOn),
      batches: await this.batches.of(filingId, fromOn, lastOn),
      lookup: await this.lookup.of(filingId, fromOn, lastOn),
      pay: await this.pay.of({ enterpriseId, filingId, fromOn, lastOn, shown }),
    };
    return this.ledger.record({ rule: grantRenewal, id: filingId, intent, evidence, envelope });
  }
}
