import { Settlement } from '../../contexts/allowance/services';
import { TeamLeaderEnded, TeamLeaderStarted } from '../../contexts/career';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A worker begins to lead a team, or leads it no longer: the allowance of the post follows, beside skill and mentor pay. */
@ActsWhen()
export class SettleTeamLeaderAllowanceWhenPostMoves implements Process {
  readonly name = 'settle-team-leader-allowance-when-post-moves';
  readonly on = [TeamLeaderStarted, TeamLeaderEnded];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    return this.settlement.of(event, acting, event.data as { readonly workerId: Uuid; readonly enterpriseId: Uuid });
  }
}
