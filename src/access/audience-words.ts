import type { Wording } from '../kernel/words';
import type { EnterpriseRole, RouteAudience } from './audience';

export const AUDIENCE_WORDS: Wording<RouteAudience> = {
  admin: { zh: '系统管理', en: 'administration' },
  regulator: { zh: '监管部门', en: 'regulator' },
  inspector: { zh: '监督检查', en: 'inspector' },
  enterprise: { zh: '企业', en: 'enterprise' },
  payroll: { zh: '薪资', en: 'payroll' },
  'chain-lead': { zh: '链主或行业协会', en: 'lead of a chain or association' },
  union: { zh: '工会', en: 'trade union' },
  partner: { zh: '合作院校或考点', en: 'partner school or host site' },
  auditor: { zh: '审计', en: 'auditor' },
  worker: { zh: '职工', en: 'worker' },
  public: { zh: '公众', en: 'public' },
};

export const ENTERPRISE_ROLE_WORDS: Wording<EnterpriseRole> = {
  officer: { zh: '经办', en: 'officer' },
  approver: { zh: '复核', en: 'second approver' },
  'pay-reader': { zh: '薪酬查阅', en: 'reader of allowances' },
};
