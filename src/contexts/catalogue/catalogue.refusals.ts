import type { RefusalCatalogue } from '../../kernel/refusal';

export const catalogueRefusals = {
  GUIDING_VERSION_BEFORE: { kind: 'conflict', zh: '指导性目录 {version} 版已发布', en: 'Version {version} of the guiding catalogue is published already' },
  GUIDING_VERSION_OUT_OF_ORDER: {
    kind: 'invalid', zh: '施行日期 {validFrom} 不晚于上一版的 {last}：目录按时间先后发布', en: 'It would begin on {validFrom}, not after the last version, which began on {last}; versions go forward in time',
  },
  GUIDING_ITEM_TWICE: { kind: 'invalid', zh: '目录编号 {itemCode} 重复', en: 'Entry {itemCode} stands twice in the catalogue' },
  GUIDING_CLASS_UNKNOWN: { kind: 'invalid', zh: '项目 {itemCode} 的类别 {classCode} 不在本目录的类别中', en: 'Entry {itemCode} is of class {classCode}, which this catalogue does not name' },
  GUIDING_CLASSES_TOO_MANY: { kind: 'invalid', zh: '目录有 {found} 个类别，上限 {limit}', en: 'The catalogue has {found} classes of at most {limit}' },
  PLAN_NOT_IN_CATALOGUE: {
    kind: 'invalid', zh: '{occupationCode} {trade} {level} 不在 {on} 施行的指导性目录（{version}）内', en: '{occupationCode} {trade} {level} is not in the guiding catalogue in force on {on} (version {version})',
  },
  INSTITUTION_NOT_IN_CATALOGUE: {
    kind: 'invalid', zh: '评价机构 {institutionCode} 不在 {on} 施行的指导性目录（{version}）内', en: 'Institution {institutionCode} is not in the guiding catalogue in force on {on} (version {version})',
  },
  LIST_HEADINGS_MISSING: { kind: 'invalid', zh: '名单首行缺少列：{missing}', en: 'The first row of the list lacks the columns {missing}' },
  LIST_CELLS_WRONG: { kind: 'invalid', zh: '名单有 {faults} 处填写有误，未作任何记录', en: 'The list has {faults} wrong cells; nothing was recorded' },
  LIST_CELL_WRONG: { kind: 'invalid', zh: '第 {row} 行“{column}”填写有误', en: 'Row {row}, column {column} is wrong' },
  LIST_TOO_LARGE: { kind: 'invalid', zh: '名单过大（{bytes} 字节，上限 {limit}），请分为几个目录', en: 'The list is too large ({bytes} bytes of at most {limit}); divide it' },
} as const satisfies RefusalCatalogue;
