import { inTerms, type RefusalCatalogue } from '../kernel/refusal';
import { AUDIENCE_WORDS } from './audience-words';

export const ACCESS_REFUSALS = inTerms(
  {
    KEY_BINDING_WRONG: {
      kind: 'invalid',
      zh: '角色 {audience} 的密钥绑定有误：企业、薪资密钥须指明企业，监管、检查、工会密钥须指明行政区划，链主密钥须指明区划和产业链，合作方密钥须指明企业和其班级或场次；企业密钥可限角色，监管、检查密钥可限等级，其余皆不可有',
      en: 'A key of audience {audience} is bound wrongly: enterprise and payroll name an enterprise; regulator, inspector and union a region; a chain lead region and chain; a partner the enterprise and its cohort or sitting. An enterprise may name roles, regulator and inspector a highest level; nothing else may be named',
    },
    KEY_OWNER_UNCLEAR: {
      kind: 'invalid',
      zh: '密钥须属于一名自然人或一个系统，二者择一',
      en: 'A key belongs to a natural person or to a system: give one of the two',
    },
    KEY_SUBJECT_REQUIRED: {
      kind: 'invalid',
      zh: '已配置身份提供方：人员密钥须写明其账号（subject），使密钥与账号为同一人',
      en: 'There is a provider of identities: the key of a person names the account (subject), so that both are one person',
    },
    KEY_SUBJECT_UNKNOWN: {
      kind: 'invalid',
      zh: '未配置身份提供方，不能写账号（subject）',
      en: 'There is no provider of identities that the account (subject) could be of',
    },
    ACCOUNT_OF_ANOTHER: {
      kind: 'conflict',
      zh: '该账号已作为另一人办理过业务或已与另一人的密钥关联，不能再关联；请为该账号新建密钥并撤销旧密钥',
      en: 'The account has acted as another person, or is linked with the keys of one; create a key for the account and revoke the old one',
    },
    KEY_OF_SYSTEM: { kind: 'invalid', zh: '系统密钥没有账号可关联', en: 'The key of a system has no account to be linked with' },
    KEY_EXPIRY_PAST: { kind: 'invalid', zh: '密钥的失效时间须在将来', en: 'A key must expire in the future' },
    KEY_SCOPE_UNKNOWN: { kind: 'invalid', zh: '没有权限 {scope}；可用：{scopes}', en: 'There is no scope {scope}; there are: {scopes}' },
    KEY_ENDED: { kind: 'conflict', zh: '密钥已撤销或已过期，请新建密钥', en: 'The key was revoked or has expired; create a new one' },
    KEY_ROTATION_UNDER_WAY: {
      kind: 'conflict',
      zh: '上一次更换的旧密钥有效至 {until}，届时方可再次更换；如须立即停用旧密钥，重叠时间填 0',
      en: 'The secret before the last rotation opens until {until}; rotate again after that, or at once without an overlap',
    },
    ONE_TIME_CODE_INVALID: {
      kind: 'forbidden',
      zh: '一次性代码无效、已使用或已过期，请向本单位索取新代码',
      en: 'The one-time code is unknown, used or expired; ask your enterprise for a new one',
    },
  } as const satisfies RefusalCatalogue,
  { audience: AUDIENCE_WORDS },
);
