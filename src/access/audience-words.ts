import type { Wording } from '../kernel/words';
import type { Audience } from './audience';

export const AUDIENCE_WORDS: Wording<Audience> = {
  admin: { zh: '系统管理', en: 'administration' },
  regulator: { zh: '监管部门', en: 'regulator' },
  enterprise: { zh: '企业', en: 'enterprise' },
  payroll: { zh: '薪资', en: 'payroll' },
  auditor: { zh: '审计', en: 'auditor' },
  worker: { zh: '职工', en: 'worker' },
};
