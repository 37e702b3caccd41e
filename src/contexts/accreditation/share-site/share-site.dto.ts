import { DayField, PatternField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { codeField } from '../../../kernel/fields';

const CODE = new RegExp(codeField().pattern ?? '');

export class SiteOfChainBody {
  @PatternField(CODE, { description: 'Industrial chain (产业链) that the caller is a member of', example: 'CARBON-FIBRE' })
  chainCode!: string;

  @PatternField(CODE, { description: 'The caller’s own code of the site', example: 'NORTH' })
  siteCode!: string;

  @DayField({ description: 'First day shared, or first day not shared: today or later' })
  fromOn!: Day;
}
export class ShareSiteBody extends SiteOfChainBody {
  @DayField({ optional: true, description: 'Absent: until the host ends it' })
  lastOn?: Day;
}
