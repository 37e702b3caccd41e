import { PatternField, UuidField } from '../../../http/requests/fields.decorator';
import { PageQuery } from '../../../http/lists/page.dto';
import { codeField } from '../../../kernel/fields';

export class TeamLeaderListQuery extends PageQuery {
  @UuidField({ optional: true })
  workerId?: string;

  @PatternField(new RegExp(codeField().pattern ?? ''), { optional: true, description: "The enterprise's own code of the team" })
  teamCode?: string;
}
