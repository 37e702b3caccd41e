import { ChoiceField, DayField, PatternField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { TEAM_LEADER_ENDINGS } from '../team-leader.events';

export class StartTeamLeaderBody {
  @UuidField()
  workerId!: Uuid;

  @PatternField(new RegExp(codeField().pattern ?? ''), { description: "The enterprise's own code of the team", example: 'TEAM-07' })
  teamCode!: string;

  @DayField({ description: 'First day in the post' })
  fromOn!: Day;
}

export class EndTeamLeaderBody {
  @UuidField({ description: 'Who holds it' })
  workerId!: Uuid;

  @DayField({ description: 'Last day in the post; it counts' })
  lastOn!: Day;

  @ChoiceField(TEAM_LEADER_ENDINGS, { example: 'DISMISSED' })
  reason!: (typeof TEAM_LEADER_ENDINGS)[number];
}
