import type { Day } from '../../../kernel/day';
import { LEVEL_NAMES, LEVELS } from '../../../kernel/level';
import { AWARD_WITHDRAWAL_REASONS } from '../award.events';
import { AWARD_KIND_WORDS, AWARD_TIER_WORDS, DIPLOMA_WORDS, GRADE_WORDS, PART_WORDS, REQUIREMENT_WORDS } from '../catalogue-words';
import { GuidingFlag, GuidingKind } from '../guiding-catalogue.events';
import type { OccupationFlag } from '../occupation-dictionary';
import type { Ground, Indicator } from '../score-card-policy';
import { GAP_KINDS, StandardKind } from '../standard.events';
import { CodeList, codeList, listOf } from './code-list';

/** Before 人社部发〔2022〕14号 the scale had five levels. */
const EIGHT_LEVELS_FROM = '2022-03-18' as Day;
const OF_THE_EIGHT: ReadonlySet<string> = new Set(['APPRENTICE', 'SPECIAL_GRADE', 'CHIEF']);
const levels: CodeList = {
  name: 'levels',
  entries: LEVELS.map((code) => ({
    code,
    zh: LEVEL_NAMES[code].zh,
    en: LEVEL_NAMES[code].en,
    ...(OF_THE_EIGHT.has(code) ? { validFrom: EIGHT_LEVELS_FROM } : {}),
  })),
};

/** The words of this context's enums, in the order in which they are declared. */
export const CATALOGUE_LISTS: readonly CodeList[] = [
  levels,
  listOf('parts', PART_WORDS),
  listOf('filing-requirements', REQUIREMENT_WORDS),
  codeList<GuidingKind>('guiding-kinds', {
    CERTIFICATE_PROJECT: ['证书项目', 'certificate project'],
    SPECIAL_ABILITY: ['专项职业能力', 'special ability'],
    TRAINING_PROGRAMME: ['培训项目', 'training programme'],
    TRAINING_INSTITUTION: ['培训机构', 'training institution'],
    ASSESSMENT_INSTITUTION: ['评价机构', 'assessment institution'],
  }),
  codeList<GuidingFlag>('guiding-flags', {
    SHORTAGE: ['紧缺', 'short'],
    NEW_SHORTAGE: ['新增紧缺', 'newly short'],
    DIGITAL: ['数字职业', 'digital'],
    GREEN: ['绿色职业', 'green'],
  }),
  codeList<OccupationFlag>('occupation-flags', {
    DIGITAL: ['数字职业', 'digital'],
    GREEN: ['绿色职业', 'green'],
    SHORTAGE: ['紧缺', 'short'],
  }),
  listOf('diploma-kinds', DIPLOMA_WORDS),
  listOf('title-grades', GRADE_WORDS),
  codeList<Ground>('score-card-grounds', {
    CREDIT: ['资质信誉', 'standing and credit'],
    STAFF: ['师资力量', 'teaching staff'],
    CONDITIONS: ['实训条件', 'training conditions'],
    RESULTS: ['培训业绩', 'results'],
  }),
  codeList<Indicator>('score-card-indicators', {
    CERTIFICATES_ANNULLED: ['撤销证书', 'certificates annulled'],
    SUSPENSIONS: ['暂停备案', 'suspensions'],
    RECTIFICATIONS: ['责令整改', 'orders to mend'],
    OBJECTIONS_UPHELD: ['异议成立', 'objections upheld'],
    EXAMINERS: ['考评人员', 'examiners'],
    SITES: ['场地', 'sites'],
    BATCHES_HELD: ['认定批次', 'batches held'],
    CERTIFICATES_ISSUED: ['颁发证书', 'certificates issued'],
  }),
  codeList<StandardKind>('standard-kinds', {
    NATIONAL: ['国家标准', 'national standard'],
    INDUSTRY: ['行业标准', 'industry standard'],
    ENTERPRISE_NORM: ['企业评价规范', 'enterprise norm'],
    CHAIN_NORM: ['产业链评价规范', 'norm of a chain'],
  }),
  codeList<(typeof GAP_KINDS)[number]>('norm-gaps', {
    LEVEL_NOT_IN_STANDARD: ['国家标准没有此等级', 'level not in the standard'],
    PART_MISSING: ['缺少科目', 'part missing'],
    PASS_MARK_LOWER: ['合格线较低', 'pass mark lower'],
    UNIT_MISSING: ['缺少工作内容', 'unit of work missing'],
  }),
  listOf('award-kinds', AWARD_KIND_WORDS),
  listOf('award-tiers', AWARD_TIER_WORDS),
  codeList<(typeof AWARD_WITHDRAWAL_REASONS)[number]>('award-withdrawal-reasons', {
    REVOKED_BY_GRANTOR: ['授予单位取消', 'revoked by the grantor'],
    RECORDED_IN_ERROR: ['登记有误', 'recorded in error'],
    FRAUD: ['弄虚作假', 'fraud'],
  }),
];
