import type { Day } from '../../../kernel/day';
import { LEVEL_NAMES, LEVELS } from '../../../kernel/level';
import { AWARD_KINDS, AWARD_TIERS, AWARD_WITHDRAWAL_REASONS } from '../award.events';
import { GuidingFlag, GuidingKind } from '../guiding-catalogue.events';
import type { OccupationFlag } from '../occupation-dictionary';
import type { Part, Requirement } from '../policy-pack';
import type { DiplomaKind, TitleGrade } from '../rule-sets/rule';
import type { Ground, Indicator } from '../score-card-policy';
import { GAP_KINDS, StandardKind } from '../standard.events';
import { CodeList, codeList } from './code-list';

/** Before 人社部发〔2022〕14号 the scale had five levels. */
const EIGHT_LEVELS_FROM = '2022-03-18' as Day;
const OF_THE_EIGHT: ReadonlySet<string> = new Set(['APPRENTICE', 'SPECIAL_GRADE', 'CHIEF']);
const levels: CodeList = {
  name: 'levels',
  entries: LEVELS.map((code) => ({ code, zh: LEVEL_NAMES[code].zh, en: LEVEL_NAMES[code].en, ...(OF_THE_EIGHT.has(code) ? { validFrom: EIGHT_LEVELS_FROM } : {}) })),
};

/** The words of this context's enums, in the order in which they are declared. */
export const CATALOGUE_LISTS: readonly CodeList[] = [
  levels,
  codeList<Part>('parts', { THEORY: ['理论知识', 'theory'], SKILL: ['技能考核', 'skill'], REVIEW: ['综合评审', 'comprehensive review'] }),
  codeList<Requirement>('filing-requirements', {
    LEGAL_PERSON: ['法人资格', 'legal person'], LAWFUL_OPERATION: ['依法经营', 'lawful operation'], LINKED_SYSTEM: ['培训、考核、使用、待遇相衔接的制度', 'linked system of training, assessment, use and pay'],
    SKILLED_POSTS: ['技能岗位', 'skilled posts'], BUDGET: ['经费', 'budget'], ASSESSMENT_BODY: ['评价机构与人员', 'assessment body with its people'], SITES: ['场地设备', 'sites and equipment'],
  }),
  codeList<GuidingKind>('guiding-kinds', {
    CERTIFICATE_PROJECT: ['证书项目', 'certificate project'], SPECIAL_ABILITY: ['专项职业能力', 'special ability'], TRAINING_PROGRAMME: ['培训项目', 'training programme'],
    TRAINING_INSTITUTION: ['培训机构', 'training institution'], ASSESSMENT_INSTITUTION: ['评价机构', 'assessment institution'],
  }),
  codeList<GuidingFlag>('guiding-flags', { SHORTAGE: ['紧缺', 'short'], NEW_SHORTAGE: ['新增紧缺', 'newly short'], DIGITAL: ['数字职业', 'digital'], GREEN: ['绿色职业', 'green'] }),
  codeList<OccupationFlag>('occupation-flags', { DIGITAL: ['数字职业', 'digital'], GREEN: ['绿色职业', 'green'], SHORTAGE: ['紧缺', 'short'] }),
  codeList<DiplomaKind>('diploma-kinds', {
    SECONDARY: ['中等职业学校', 'secondary vocational'], ADVANCED_CLASS: ['高级工班', 'advanced class'], ADVANCED_SCHOOL: ['高级技工学校、技师学院', 'advanced technical school or technician college'],
    HIGHER_VOCATIONAL: ['高等职业学校', 'higher vocational'], COLLEGE: ['专科', 'college'], BACHELOR: ['本科及以上', 'bachelor and above'],
  }),
  codeList<TitleGrade>('title-grades', { JUNIOR: ['初级职称', 'junior title'], MID: ['中级职称', 'middle title'], SENIOR: ['高级职称', 'senior title'] }),
  codeList<Ground>('score-card-grounds', { CREDIT: ['资质信誉', 'standing and credit'], STAFF: ['师资力量', 'teaching staff'], CONDITIONS: ['实训条件', 'training conditions'], RESULTS: ['培训业绩', 'results'] }),
  codeList<Indicator>('score-card-indicators', {
    CERTIFICATES_ANNULLED: ['撤销证书', 'certificates annulled'], SUSPENSIONS: ['暂停备案', 'suspensions'], RECTIFICATIONS: ['责令整改', 'orders to mend'], OBJECTIONS_UPHELD: ['异议成立', 'objections upheld'],
    EXAMINERS: ['考评人员', 'examiners'], SITES: ['场地', 'sites'], BATCHES_HELD: ['认定批次', 'batches held'], CERTIFICATES_ISSUED: ['颁发证书', 'certificates issued'],
  }),
  codeList<StandardKind>('standard-kinds', { NATIONAL: ['国家标准', 'national standard'], INDUSTRY: ['行业标准', 'industry standard'], ENTERPRISE_NORM: ['企业评价规范', 'enterprise norm'], CHAIN_NORM: ['产业链评价规范', 'norm of a chain'] }),
  codeList<(typeof GAP_KINDS)[number]>('norm-gaps', {
    LEVEL_NOT_IN_STANDARD: ['国家标准没有此等级', 'level not in the standard'], PART_MISSING: ['缺少科目', 'part missing'], PASS_MARK_LOWER: ['合格线较低', 'pass mark lower'], UNIT_MISSING: ['缺少工作内容', 'unit of work missing'],
  }),
  codeList<(typeof AWARD_KINDS)[number]>('award-kinds', { HONOUR: ['荣誉', 'honour'], COMPETITION: ['竞赛', 'competition'] }),
  codeList<(typeof AWARD_TIERS)[number]>('award-tiers', { WORLD: ['世界级', 'world'], NATIONAL: ['国家级', 'national'], INDUSTRY: ['行业级', 'industry'], PROVINCE: ['省级', 'province'], CITY: ['市级', 'city'], COUNTY: ['县级', 'county'] }),
  codeList<(typeof AWARD_WITHDRAWAL_REASONS)[number]>('award-withdrawal-reasons', { REVOKED_BY_GRANTOR: ['授予单位取消', 'revoked by the grantor'], RECORDED_IN_ERROR: ['登记有误', 'recorded in error'], FRAUD: ['弄虚作假', 'fraud'] }),
];
