import { LEVEL_WORDS } from '../../kernel/level-words';
import type { Terms, Wording } from '../../kernel/words';
import type { AWARD_KINDS, AWARD_TIERS } from './award.events';
import type { DimensionName } from './dimension-codes';
import type { Part, Requirement } from './policy-pack';
import type { DiplomaKind, TitleGrade } from './rule-sets/rule';

/** Words that lists and sentences share, here and in later contexts. */
export const PART_WORDS: Wording<Part> = {
  THEORY: { zh: '理论知识', en: 'theory' },
  SKILL: { zh: '技能考核', en: 'skill' },
  REVIEW: { zh: '综合评审', en: 'comprehensive review' },
};
/** Schools as the application conditions name them (国家职业标准编制技术规程2023). */
export const DIPLOMA_WORDS: Wording<DiplomaKind> = {
  SECONDARY: { zh: '中等职业学校', en: 'secondary vocational' },
  ADVANCED_CLASS: { zh: '高级工班', en: 'advanced class' },
  ADVANCED_SCHOOL: { zh: '高级技工学校、技师学院', en: 'advanced technical school or technician college' },
  HIGHER_VOCATIONAL: { zh: '高等职业学校', en: 'higher vocational' },
  COLLEGE: { zh: '专科', en: 'college' },
  BACHELOR: { zh: '本科及以上', en: 'bachelor and above' },
};
export const GRADE_WORDS: Wording<TitleGrade> = {
  JUNIOR: { zh: '初级职称', en: 'junior title' },
  MID: { zh: '中级职称', en: 'middle title' },
  SENIOR: { zh: '高级职称', en: 'senior title' },
};
export const REQUIREMENT_WORDS: Wording<Requirement> = {
  LEGAL_PERSON: { zh: '法人资格', en: 'legal person' },
  LAWFUL_OPERATION: { zh: '依法经营', en: 'lawful operation' },
  LINKED_SYSTEM: { zh: '培训、考核、使用、待遇相衔接的制度', en: 'linked system of training, assessment, use and pay' },
  SKILLED_POSTS: { zh: '技能岗位', en: 'skilled posts' },
  BUDGET: { zh: '经费', en: 'budget' },
  ASSESSMENT_BODY: { zh: '评价机构与人员', en: 'assessment body with its people' },
  SITES: { zh: '场地设备', en: 'sites and equipment' },
};
export const AWARD_KIND_WORDS: Wording<(typeof AWARD_KINDS)[number]> = {
  HONOUR: { zh: '荣誉', en: 'honour' },
  COMPETITION: { zh: '竞赛', en: 'competition' },
};
export const AWARD_TIER_WORDS: Wording<(typeof AWARD_TIERS)[number]> = {
  WORLD: { zh: '世界级', en: 'world' },
  NATIONAL: { zh: '国家级', en: 'national' },
  INDUSTRY: { zh: '行业级', en: 'industry' },
  PROVINCE: { zh: '省级', en: 'province' },
  CITY: { zh: '市级', en: 'city' },
  COUNTY: { zh: '县级', en: 'county' },
};
/** By what later evaluations count. */
export const DIMENSION_WORDS: Wording<DimensionName> = {
  projectId: { zh: '项目', en: 'project' },
  programmeCode: { zh: '培训项目', en: 'training programme' },
  chainCode: { zh: '产业链', en: 'industry chain' },
  clusterCode: { zh: '产业集群', en: 'industry cluster' },
  trainingKind: { zh: '培训类别', en: 'kind of training' },
  targetGroup: { zh: '群体', en: 'target group' },
};
/** Where an occupation is meant whatever the trade (工种). */
export const NO_TRADE = { null: { zh: '（不分工种）', en: '(whatever the trade)' } };

export const catalogueTerms: Terms = {
  level: LEVEL_WORDS,
  levels: LEVEL_WORDS,
  trade: NO_TRADE,
  kind: AWARD_KIND_WORDS,
  dimension: DIMENSION_WORDS,
};
