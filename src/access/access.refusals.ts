import { inTerms, type RefusalCatalogue } from '../kernel/refusal';
import { AUDIENCE_WORDS } from './audience-words';

export const ACCESS_REFUSALS = inTerms({
  KEY_BINDING_WRONG: {
    kind: 'invalid',
    zh: '角色 {audience} 的密钥：企业和薪资密钥须指明企业，监管密钥须指明行政区划，其他密钥两者皆不可有',
    en: 'A key of audience {audience}: enterprise and payroll name an enterprise, a regulator names a region, the others neither',
  },
  KEY_OWNER_UNCLEAR: { kind: 'invalid', zh: '密钥须属于一名自然人或一个系统，二者择一', en: 'A key belongs to a natural person or to a system: give one of the two' },
  KEY_EXPIRY_PAST: { kind: 'invalid', zh: '密钥的失效时间须在将来', en: 'A key must expire in the future' },
  ONE_TIME_CODE_INVALID: { kind: 'forbidden', zh: '一次性代码无效、已使用或已过期，请向本单位索取新代码', en: 'The one-time code is unknown, used or expired; ask your enterprise for a new one' },
} as const satisfies RefusalCatalogue, { audience: AUDIENCE_WORDS });
export type AccessRefusal = keyof typeof ACCESS_REFUSALS;
