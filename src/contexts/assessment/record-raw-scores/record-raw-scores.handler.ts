import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { filingScope } from '../../accreditation';
import type { CandidacyEvent } from '../candidacy.events';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { MentoringsOfEnterprise } from '../mentorings.port';
import { batchPolicy } from '../policy';
import { SittingLinks } from '../sittings/record-links.provider';
import { sittingRecord } from '../sittings/sitting';
import { RecordRawScores, recordRawScores } from './record-raw-scores';

export class RecordRawScoresCommand {
  constructor(
    readonly intent: RecordRawScores,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordRawScoresCommand)
export class RecordRawScoresHandler implements ICommandHandler<RecordRawScoresCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
    private readonly mentorings: MentoringsOfEnterprise,
    private readonly links: SittingLinks,
  ) {}

  async execute({ intent, envelope }: RecordRawScoresCommand): Promise<Outcome<string, CandidacyEvent>> {
    const batch = await this.batches.evidence(intent.candidacyId);
    const sitting = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const evidence = {
      batch,
      sitting,
      filing: await this.ledger.evidence(filingScope, batch.value.status === 'none' ? intent.candidacyId : batch.value.filingId),
      mentorings: await this.mentorings.of(intent.enterpriseId),
      ...(await this.links.of(intent.enterpriseId, sitting.value)),
      policy: batchPolicy(batch.value, sitting.value.status === 'none' ? undefined : sitting.value.on),
    };
    return this.ledger.record({ rule: recordRawScores, id: intent.candidacyId, intent, evidence, envelope });
  }
}
