import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { catalogueTerms } from './catalogue-words';

export const catalogueRefusals = inTerms(
  {
    GUIDING_VERSION_BEFORE: {
      kind: 'conflict',
      zh: '指导性目录 {version} 版已发布',
      en: 'Version {version} of the guiding catalogue is published already',
    },
    GUIDING_VERSION_OUT_OF_ORDER: {
      kind: 'invalid',
      zh: '施行日期 {validFrom} 不晚于上一版的 {last}：目录按时间先后发布',
      en: 'It would begin on {validFrom}, not after the last version, which began on {last}; versions go forward in time',
    },
    GUIDING_ITEM_TWICE: { kind: 'invalid', zh: '目录编号 {itemCode} 重复', en: 'Entry {itemCode} stands twice in the catalogue' },
    GUIDING_CLASS_UNKNOWN: {
      kind: 'invalid',
      zh: '项目 {itemCode} 的类别 {classCode} 不在本目录的类别中',
      en: 'Entry {itemCode} is of class {classCode}, which this catalogue does not name',
    },
    GUIDING_ABILITY_WITH_LEVELS: {
      kind: 'invalid',
      zh: '专项职业能力 {itemCode} 不分等级，请删除等级 {levels}',
      en: 'Special ability {itemCode} leads to no level; take out {levels}',
    },
    GUIDING_CLASSES_TOO_MANY: {
      kind: 'invalid',
      zh: '目录有 {found} 个类别，上限 {limit}',
      en: 'The catalogue has {found} classes of at most {limit}',
    },
    PLAN_NOT_IN_CATALOGUE: {
      kind: 'invalid',
      zh: '{occupationCode} {trade} {level} 不在 {on} 施行的指导性目录（{version}）内',
      en: '{occupationCode} {trade} {level} is not in the guiding catalogue in force on {on} (version {version})',
    },
    INSTITUTION_NOT_IN_CATALOGUE: {
      kind: 'invalid',
      zh: '评价机构 {institutionCode} 不在 {on} 施行的指导性目录（{version}）内',
      en: 'Institution {institutionCode} is not in the guiding catalogue in force on {on} (version {version})',
    },
    LIST_HEADINGS_MISSING: {
      kind: 'invalid',
      zh: '名单首行缺少列：{missing}',
      en: 'The first row of the list lacks the columns {missing}',
    },
    LIST_CELLS_WRONG: {
      kind: 'invalid',
      zh: '名单有 {faults} 处填写有误，未作任何记录',
      en: 'The list has {faults} wrong cells; nothing was recorded',
    },
    LIST_CELL_WRONG: { kind: 'invalid', zh: '第 {row} 行“{column}”填写有误', en: 'Row {row}, column {column} is wrong' },
    LIST_TOO_LARGE: {
      kind: 'invalid',
      zh: '名单过大（{bytes} 字节，上限 {limit}），请分为几个目录',
      en: 'The list is too large ({bytes} bytes of at most {limit}); divide it',
    },
    PACK_VERSION_BEFORE: { kind: 'conflict', zh: '政策包 {ref} 已发布', en: 'Policy pack {ref} is published already' },
    PACK_NOT_AHEAD: {
      kind: 'invalid',
      zh: '政策包须自明天或以后施行（今天 {today}）：{validFrom}',
      en: 'A policy pack begins tomorrow or later (today is {today}), not on {validFrom}',
    },
    PACK_WRONG: {
      kind: 'invalid',
      zh: '政策包内容不一致：{reason}',
      en: 'The policy pack contradicts itself or the pack above it: {reason}',
    },
    CALENDAR_YEAR_BEFORE: {
      kind: 'conflict',
      zh: '{last} 年及以前的放假安排已发布，{year} 年不能再发布',
      en: 'The calendar is published to {last}; {year} cannot be published again',
    },
    CALENDAR_DAY_WRONG: {
      kind: 'invalid',
      zh: '{day} 不能这样安排：放假期间起止颠倒或不在该年，或同日既放假又上班',
      en: '{day} cannot stand: a span is reversed or outside the year, or a day is both off and worked',
    },
    TARGET_GROUP_NOT_PUBLIC: {
      kind: 'invalid',
      zh: '群体代码 {targetGroup} 不在可公开的群体内；可用：{publicTargetGroups}',
      en: 'Target group {targetGroup} may not stand in a record; these may: {publicTargetGroups}',
    },
    DIMENSION_CODE_UNKNOWN: {
      kind: 'invalid',
      zh: '{policyPack} 的 {dimension} 目录中没有代码 {code}；可用：{known}',
      en: 'The list of {dimension} in {policyPack} has no code {code}; it has {known}',
    },
    OCCUPATION_UNKNOWN: {
      kind: 'invalid',
      zh: '职业编码 {code} 不在 {edition} 版大典中；相近的有：{nearest}',
      en: 'Occupation {code} is not in edition {edition} of the dictionary; nearest are {nearest}',
    },
    OCCUPATION_VERSION_BEFORE: {
      kind: 'conflict',
      zh: '{edition} 版大典 {version} 已导入',
      en: 'Version {version} of edition {edition} is loaded already',
    },
    OCCUPATION_VERSION_OUT_OF_ORDER: {
      kind: 'invalid',
      zh: '施行日期 {validFrom} 不晚于上一版的 {last}',
      en: 'It would begin on {validFrom}, not after the last version, which began on {last}',
    },
    OCCUPATION_TWICE: { kind: 'invalid', zh: '职业编码 {code} 重复', en: 'Occupation {code} stands twice in the file' },
    OCCUPATION_TRADE_UNKNOWN: {
      kind: 'invalid',
      zh: '职业 {code} 的紧缺工种不在其工种之内',
      en: 'A trade in short supply is none of the trades of {code}',
    },
    STANDARD_CODE_TAKEN: {
      kind: 'conflict',
      zh: '标准编号 {standardCode} 已用于其他职业或由他人发布',
      en: 'Standard code {standardCode} belongs to another occupation or publisher',
    },
    STANDARD_VERSION_BEFORE: {
      kind: 'conflict',
      zh: '标准 {standardCode} 的 {version} 版已发布',
      en: 'Version {version} of standard {standardCode} is published already',
    },
    STANDARD_VERSION_OUT_OF_ORDER: {
      kind: 'invalid',
      zh: '施行日期 {validFrom} 不晚于上一版的 {last}',
      en: 'It would begin on {validFrom}, not after the last version, which began on {last}',
    },
    STANDARD_LEVEL_TWICE: { kind: 'invalid', zh: '等级 {level} 或其科目重复', en: 'Level {level}, or a part of it, stands twice' },
    STANDARD_UNIT_WRONG: {
      kind: 'invalid',
      zh: '工作内容 {unitCode} 重复，或 {level} 没有相应的科目',
      en: 'Unit {unitCode} stands twice, or {level} has no such part',
    },
    STANDARD_NOT_A_NORM: { kind: 'invalid', zh: '{standardCode} 不是企业评价规范', en: '{standardCode} is no enterprise norm' },
    STANDARD_UNKNOWN: {
      kind: 'missing',
      zh: '没有同一职业的国家标准 {standardCode} {version} 版',
      en: 'There is no version {version} of a national standard {standardCode} of the same occupation',
    },
    NORM_UNIT_UNKNOWN: { kind: 'invalid', zh: '对应关系 {unit} → {to} 中有一方不存在', en: 'One side of {unit} → {to} does not exist' },
    AWARD_RECORDED_BEFORE: {
      kind: 'conflict',
      zh: '此人 {awardedOn} 的 {titleCode} 已登记',
      en: 'The award {titleCode} of {awardedOn} is recorded already',
    },
    AWARD_IN_FUTURE: { kind: 'invalid', zh: '日期 {awardedOn} 晚于今天', en: 'The date {awardedOn} lies in the future' },
    AWARD_RANK_WRONG: {
      kind: 'invalid',
      zh: '竞赛须写名次，荣誉不写名次（{kind}）',
      en: 'A competition has a rank and an honour has none ({kind})',
    },
    AWARD_WITHDRAWN_BEFORE: { kind: 'conflict', zh: '此奖项已自 {fromOn} 起取消', en: 'This award was withdrawn from {fromOn} on' },
  } as const satisfies RefusalCatalogue,
  catalogueTerms,
);
