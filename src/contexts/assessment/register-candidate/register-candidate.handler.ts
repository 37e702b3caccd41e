import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import { isPublicGroup } from '../../catalogue';
import { workerRecord } from '../../workforce';
import { batchRecord } from '../batch';
import { KeptWords } from '../kept-words.provider';
import { batchPolicy } from '../policy';
import { Candidate, RegisterCandidates, Registration } from './register-candidates.provider';

export class RegisterCandidateCommand {
  constructor(
    readonly batchId: Uuid,
    readonly enterpriseId: Uuid,
    readonly candidate: Candidate,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** A group that says something sensitive of the person goes into the vault, under that person's key, before anything is recorded. */
@CommandHandler(RegisterCandidateCommand)
export class RegisterCandidateHandler implements ICommandHandler<RegisterCandidateCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly candidates: RegisterCandidates,
    private readonly words: KeptWords,
  ) {}

  async execute(command: RegisterCandidateCommand): Promise<Registration> {
    const { batchId, enterpriseId, envelope } = command;
    const [registration] = await this.candidates.register(batchId, enterpriseId, [await this.keeping(command)], [envelope]);
    return registration!;
  }

  private async keeping({ batchId, enterpriseId, candidate, envelope }: RegisterCandidateCommand): Promise<Candidate> {
    const group = candidate.dimensions?.targetGroup;
    if (!group) return candidate;
    const { value: policy } = batchPolicy((await this.ledger.evidence(batchRecord, batchId)).value);
    const { value: worker } = await this.ledger.evidence(workerRecord, candidate.workerId);
    const isOwn = worker.status === 'registered' && worker.enterpriseId === enterpriseId;
    if (policy === null || !isOwn || isPublicGroup(group, policy.pack)) return candidate;
    const targetGroupText = await this.words.keep('target-group', group, { envelope, tenant: enterpriseId, subject: worker.personRef });
    return { ...candidate, dimensions: { ...candidate.dimensions, targetGroup: null }, targetGroupText: targetGroupText! };
  }
}
