import { PatternField } from '../../../http/requests/fields.decorator';

export class RegisterEnterpriseBody {
  @PatternField(/^[0-9A-HJ-NPQRTUWXY]{18}$/, { description: '统一社会信用代码, GB 32100-2015', example: '91320803MA1HA0017X' })
  creditCode!: string;

  @PatternField(/^[\p{L}\d（）()·、.&\- ]{2,100}$/u, { description: 'Legal name', example: '淮安示例机械有限公司' })
  name!: string;

  @PatternField(/^\d{6}$/, { description: 'Division code, GB/T 2260', example: '320803' })
  region!: string;
}
