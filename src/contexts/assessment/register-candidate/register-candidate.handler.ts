import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Candidate, RegisterCandidates, Registration } from './register-candidates.provider';

export class RegisterCandidateCommand {
  constructor(readonly batchId: Uuid, readonly enterpriseId: Uuid, readonly candidate: Candidate, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(RegisterCandidateCommand)
export class RegisterCandidateHandler implements ICommandHandler<RegisterCandidateCommand> {
  constructor(private readonly candidates: RegisterCandidates) {}

  async execute({ batchId, enterpriseId, candidate, envelope }: RegisterCandidateCommand): Promise<Registration> {
    const [registration] = await this.candidates.register(batchId, enterpriseId, [candidate], [envelope]);
    return registration!;
  }
}
