import { DayField, ListField, PatternField, TextField, UuidField } from '../../../http/requests/fields.decorator';
import type { Day } from '../../../kernel/day';
import { organisationNameField } from '../../../kernel/fields';
import type { Uuid } from '../../../kernel/uuid';
import { DimensionsField, FilingDimensionsBody } from '../dimensions.dto';
import { MAX_SCOPE_LINES, ScopeLineBody } from '../scope-line.dto';

export class GrantFilingBody {
  @UuidField()
  enterpriseId!: Uuid;

  @PatternField(/^[A-Z]\d{12}$/, {
    description: 'Institution code: positions 1 to 13 of its certificate numbers',
    example: 'Y000032080001',
  })
  institutionCode!: string;

  @TextField(80, { description: 'Receipt number of the authority', example: '淮鉴备〔2025〕1号' })
  receiptNo!: string;

  @DayField()
  validFrom!: Day;

  @DayField()
  validTo!: Day;

  @ListField(() => ScopeLineBody, { max: MAX_SCOPE_LINES })
  scope!: ScopeLineBody[];

  @PatternField(new RegExp(organisationNameField().pattern ?? ''), {
    optional: true,
    description: 'The branch that is filed; absent: the whole enterprise',
    example: '淮安示例机械有限公司北厂',
  })
  branchName?: string;

  @DimensionsField()
  dimensions?: FilingDimensionsBody;
}
