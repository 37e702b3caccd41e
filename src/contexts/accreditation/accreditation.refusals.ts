import type { RefusalCatalogue } from '../../kernel/refusal';

export const accreditationRefusals = {
  ENTERPRISE_REGISTERED_BEFORE: { kind: 'conflict', zh: '该统一社会信用代码的单位已登记', en: 'An enterprise with this credit code is registered already' },
  CREDIT_CODE_INVALID: { kind: 'invalid', zh: '统一社会信用代码不正确（{reason}），请对照营业执照', en: 'The credit code is wrong ({reason}); compare with the business licence' },
  ENTERPRISE_UNKNOWN: { kind: 'missing', zh: '没有此单位', en: 'No such enterprise' },
  FILING_GRANTED_BEFORE: { kind: 'conflict', zh: '机构代码 {institutionCode} 已有备案', en: 'Institution code {institutionCode} has a filing already' },
  FILING_SPAN_REVERSED: { kind: 'invalid', zh: '备案有效期止 {validTo} 早于起 {validFrom}', en: 'The filing would end on {validTo}, before it begins on {validFrom}' },
  SCOPE_LEVEL_NOT_CERTIFIED: { kind: 'invalid', zh: '{level} 不以证书认定，不能列入备案范围', en: '{level} is not proven by a certificate and cannot be in a filing' },
} as const satisfies RefusalCatalogue;
