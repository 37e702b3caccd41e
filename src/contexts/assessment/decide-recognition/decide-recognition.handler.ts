import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { documentEvidence, Gathered } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { filingScope } from '../../accreditation';
import { Award, awardRecord } from '../../catalogue';
import { recordLinksOf } from '../../workforce';
import { candidacyRecord } from '../candidacy';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import type { CandidacyEvent } from '../candidacy.events';
import { MentoringsOfEnterprise } from '../mentorings.port';
import { batchPolicy } from '../policy';
import { DecideRecognition, decideRecognition } from './decide-recognition';

const NO_AWARD: Gathered<null> = documentEvidence('none:award', null);

export class DecideRecognitionCommand {
  constructor(
    readonly intent: DecideRecognition,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DecideRecognitionCommand)
export class DecideRecognitionHandler implements ICommandHandler<DecideRecognitionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
    private readonly mentorings: MentoringsOfEnterprise,
  ) {}

  async execute({ intent, envelope }: DecideRecognitionCommand): Promise<Outcome<string, CandidacyEvent>> {
    const batch = await this.batches.evidence(intent.candidacyId);
    const evidence = {
      batch,
      filing: await this.ledger.evidence(filingScope, batch.value.status === 'none' ? intent.candidacyId : batch.value.filingId),
      policy: batchPolicy(batch.value, intent.decidedOn),
      mentorings: await this.mentorings.of(intent.enterpriseId),
      links: await this.ledger.evidence(recordLinksOf, intent.enterpriseId),
      award: await this.awardOf(intent.candidacyId),
    };
    return this.ledger.record({ rule: decideRecognition, id: intent.candidacyId, intent, evidence, envelope });
  }

  private async awardOf(candidacyId: Uuid): Promise<Gathered<Award | null>> {
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    const awardId = value.status === 'none' ? undefined : value.recognition?.awardId;
    return awardId === undefined ? NO_AWARD : this.ledger.evidence(awardRecord, awardId);
  }
}
