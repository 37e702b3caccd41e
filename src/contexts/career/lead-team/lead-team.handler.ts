import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { OtherCareers } from '../other-careers.provider';
import { TeamLeaderRegister } from '../team-leader-register/team-leader-register.query';
import { EndTeamLeader, endTeamLeader } from './end-team-leader';
import { StartTeamLeader, startTeamLeader, TeamLed } from './start-team-leader';

/** A team is given to somebody, or taken back. */
export class LeadTeamCommand {
  constructor(
    readonly intent: StartTeamLeader | EndTeamLeader,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(LeadTeamCommand)
export class LeadTeamHandler implements ICommandHandler<LeadTeamCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly careers: OtherCareers,
    private readonly register: TeamLeaderRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ intent, envelope }: LeadTeamCommand): Promise<Outcome> {
    const { workerId, enterpriseId } = intent;
    const worker = await this.ledger.evidence(workerRecord, workerId);
    if ('reason' in intent) return this.ledger.record({ rule: endTeamLeader, id: workerId, intent, evidence: { worker }, envelope });
    const employment = (await this.records.employments(enterpriseId, [workerId])).get(workerId)!;
    const evidence = {
      worker,
      employment,
      person: await this.careers.ofPerson(enterpriseId, workerId),
      leaders: await this.leaders(intent),
    };
    return this.ledger.record({ rule: startTeamLeader, id: workerId, intent, evidence, envelope });
  }

  private async leaders({ enterpriseId, teamCode }: StartTeamLeader): Promise<Gathered<readonly TeamLed[]>> {
    const { position } = await this.store.head();
    return valueEvidence('career.team-leaders', position, await this.register.leadersOf(enterpriseId, teamCode, position));
  }
}
