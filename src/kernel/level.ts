/**
 * The eight levels of the new worker system (人社部发〔2022〕14号), lowest first. Inside the product levels compare
 * by rank; the official digit runs backwards and exists only for ranks 2 to 6.
 */
export const LEVELS = [
  'APPRENTICE',
  'JUNIOR',
  'INTERMEDIATE',
  'SENIOR',
  'TECHNICIAN',
  'SENIOR_TECHNICIAN',
  'SPECIAL_GRADE',
  'CHIEF',
] as const;
export type Level = (typeof LEVELS)[number];
export const LEVEL_SCHEME = 'NATIONAL-8-2022';

/** Levels proven by a certificate, from 五级/初级工 to 一级/高级技师. */
export const CERTIFIED_LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] as const;
export type CertifiedLevel = (typeof CERTIFIED_LEVELS)[number];
/** Posts filled by assessment and appointment (评聘). */
export const APPOINTED_LEVELS = ['SPECIAL_GRADE', 'CHIEF'] as const;
export type AppointedLevel = (typeof APPOINTED_LEVELS)[number];

/** Levels to which an enterprise appoints: 技师 and 高级技师 hold certificates and are appointed as well (handbook 3), the two above are posts alone. */
export const POST_LEVELS = ['TECHNICIAN', 'SENIOR_TECHNICIAN', ...APPOINTED_LEVELS] as const;
export type PostLevel = (typeof POST_LEVELS)[number];

/** Levels that a certificate may prove: the posts among them only where the policy pack names their letter. */
export const CERTIFIABLE_LEVELS = [...CERTIFIED_LEVELS, ...APPOINTED_LEVELS] as const;
export type CertifiableLevel = (typeof CERTIFIABLE_LEVELS)[number];

/** 1 (学徒工) to 8 (首席技师). */
export const rank = (level: Level): number => LEVELS.indexOf(level) + 1;
export const isCertifiedLevel = (level: Level): level is CertifiedLevel => rank(level) >= 2 && rank(level) <= 6;
/** 高技能人才: 高级工 and above, 特级技师 and 首席技师 included. */
export const isHighSkilled = (level: Level): boolean => rank(level) >= rank('SENIOR');
/** Position 16 of the certificate number: 5 for 初级工 down to 1 for 高级技师. */
export const officialDigit = (level: CertifiedLevel): number => 7 - rank(level);

export const LEVEL_NAMES: Readonly<Record<Level, { zh: string; en: string; printed: string }>> = {
  APPRENTICE: { zh: '学徒工', en: 'apprentice', printed: '学徒工' },
  JUNIOR: { zh: '初级工', en: 'junior worker', printed: '五级/初级工' },
  INTERMEDIATE: { zh: '中级工', en: 'intermediate worker', printed: '四级/中级工' },
  SENIOR: { zh: '高级工', en: 'senior worker', printed: '三级/高级工' },
  TECHNICIAN: { zh: '技师', en: 'technician', printed: '二级/技师' },
  SENIOR_TECHNICIAN: { zh: '高级技师', en: 'senior technician', printed: '一级/高级技师' },
  SPECIAL_GRADE: { zh: '特级技师', en: 'special-grade technician', printed: '特级技师' },
  CHIEF: { zh: '首席技师', en: 'chief technician', printed: '首席技师' },
};

/** As certificates print it; with its meaning for whoever does not read Chinese. */
export const levelWords = (level: Level): { readonly zh: string; readonly en: string } => ({
  zh: LEVEL_NAMES[level].printed,
  en: `${LEVEL_NAMES[level].printed} (${LEVEL_NAMES[level].en})`,
});
