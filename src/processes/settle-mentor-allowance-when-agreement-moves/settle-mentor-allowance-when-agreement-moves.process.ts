import { Settlement } from '../../contexts/allowance/services';
import { MentorAgreementEnded, MentorAgreementSigned } from '../../contexts/career';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** An agreement is signed or ends: the mentor's pay follows. */
@ActsWhen()
export class SettleMentorAllowanceWhenAgreementMoves implements Process {
  readonly name = 'settle-mentor-allowance-when-agreement-moves';
  readonly on = [MentorAgreementSigned, MentorAgreementEnded];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    const { mentorId, enterpriseId } = event.data as { readonly mentorId: Uuid; readonly enterpriseId: Uuid };
    return this.settlement.of(event, acting, { workerId: mentorId, enterpriseId });
  }
}
