import { LEVEL_WORDS } from '../kernel/level-words';
import { inTerms, type RefusalKind, type RefusalText } from '../kernel/refusal';
import type { Terms } from '../kernel/words';
import { REASON_WORDS, UNIT_WORDS } from './spreadsheet/file-words';

/** A code of the import: the text names the fault and ends with what to do about it; `remedy` is that end alone. */
export interface ImportText extends RefusalText {
  readonly remedy: { readonly zh: string; readonly en: string };
}

function text(kind: RefusalKind, zh: string, remedyZh: string, en: string, remedyEn: string): ImportText {
  return { kind, zh: `${zh}，${remedyZh}`, en: `${en}; ${remedyEn}`, remedy: { zh: remedyZh, en: remedyEn } };
}
const invalid = text.bind(null, 'invalid');
const conflict = text.bind(null, 'conflict');

/** The file is refused as a whole. */
export const fileRefusals = {
  IMPORT_FILE_UNKNOWN: invalid(
    '无法识别此文件（{reason}）',
    '请上传 .xlsx 或 CSV 文件',
    'This is neither a workbook nor a CSV ({reason})',
    'upload .xlsx or CSV',
  ),
  IMPORT_FILE_LEGACY_XLS: invalid(
    '这是旧版 .xls 文件',
    '请在 Excel/WPS 中另存为 .xlsx',
    'This is an old binary .xls',
    'save it as .xlsx in Excel or WPS',
  ),
  IMPORT_FILE_IS_HTML: invalid(
    '这是网页表格，不是工作簿',
    '请在 Excel/WPS 中另存为 .xlsx',
    'This is an HTML table, not a workbook',
    'save it as .xlsx in Excel or WPS',
  ),
  IMPORT_FILE_ENCRYPTED: invalid('工作簿设有密码', '请先取消密码', 'The workbook has a password', 'take the password off first'),
  IMPORT_QUOTE_UNCLOSED: invalid(
    '第 {row} 行（{cell}）有一个双引号没有结束，其后的内容都成了一格',
    '请用记事本打开，补上或删去这个双引号，或在 Excel/WPS 中另存为 .xlsx',
    'A quotation mark that opens in row {row} ({cell}) is never closed, so that all behind it is one cell',
    'close it or take it out in a text editor, or save the list as .xlsx',
  ),
  IMPORT_FILE_TOO_LARGE: invalid(
    '文件过大：{unit} {found}，上限 {limit}',
    '请删去无关内容或拆分后再上传',
    'The file is too large: {found} {unit}, at most {limit}',
    'remove what does not belong there, or split it',
  ),
  IMPORT_TOO_MANY_ROWS: invalid(
    '数据行 {found} 行，上限 {limit} 行',
    '请拆分后分次上传',
    '{found} data rows, at most {limit}',
    'split the file',
  ),
  IMPORT_NO_ROWS: invalid('表中没有数据行', '请在标题行下填写人员', 'There are no data rows', 'fill in people below the heading'),
  IMPORT_ENCODING_UNKNOWN: invalid(
    '无法确定文字编码',
    '请在 Excel/WPS 中另存为 .xlsx',
    'The text encoding is not certain',
    'save it as .xlsx in Excel or WPS',
  ),
  IMPORT_NO_HEADING: invalid(
    '前五行中没有找到标题行（至少要有 姓名、证件号码）',
    '请使用模板中的标题',
    'No heading was found in the first five rows',
    'use the headings of the template',
  ),
  IMPORT_HEADING_TWICE: invalid(
    '标题 {columns} 都表示“{field}”',
    '请只保留一列',
    'The headings {columns} all mean {field}',
    'keep one of them',
  ),
  IMPORT_COLUMN_MISSING: invalid(
    '缺少列 {columns}（最接近的标题：{nearest}）',
    '请补上或更正标题',
    'The columns {columns} are missing (nearest heading: {nearest})',
    'add them or correct the heading',
  ),
  IMPORT_FILING_NOT_IN_FORCE: invalid('{on} 没有有效的备案', '请先办理备案', 'No filing is in force on {on}', 'file first'),
} as const;

/** The plain form of a cell. */
const formRefusals = {
  IMPORT_REQUIRED_EMPTY: invalid('{column} 未填写', '请补填', '{column} is empty', 'fill it in'),
  IMPORT_CELL_FORMULA: invalid(
    '{column} 是没有结果的公式',
    '请粘贴为数值',
    '{column} is a formula without a result',
    'paste it as a value',
  ),
  IMPORT_NUMBER_INVALID: invalid(
    '{column} 不是有效数字',
    '请填 {from} 到 {to}，至多一位小数',
    '{column} is not a valid number',
    'write {from} to {to} with at most one decimal',
  ),
  IMPORT_DATE_INVALID: invalid('{column} 不是有效日期', '请写成 2026-03-20', '{column} is not a valid date', 'write 2026-03-20'),
  IMPORT_NAME_INVALID: invalid(
    '姓名含有数字或符号，或超过 50 个字',
    '请对照证件核对，间隔号请用“·”',
    'The name holds digits or symbols, or more than 50 characters',
    'compare with the document, and write · where a dot parts it',
  ),
  IMPORT_VALUE_UNKNOWN: invalid('{column} 无法识别', '请填：{choices}', '{column} is not understood', 'write one of {choices}'),
  IMPORT_CERTIFICATE_NUMBER_INVALID: invalid(
    '证书编号应为 4 至 40 位字母、数字或 -',
    '请对照证书核对',
    'A certificate number has 4 to 40 letters, digits or hyphens',
    'compare with the certificate',
  ),
  IMPORT_EMPLOYEE_NO_INVALID: invalid(
    '工号只能是字母、数字和 . _ / -，至多 32 位',
    '请核对工号',
    'An employee number has letters, digits and . _ / - only, at most 32',
    'check it',
  ),
  IMPORT_TEXT_TOO_LONG: invalid('{column} 超过 {limit} 个字', '请缩短', '{column} has more than {limit} characters', 'shorten it'),
  IMPORT_DATE_IN_FUTURE: invalid('{on} 在今天之后', '请核对日期', '{on} is after today', 'check the date'),
  IMPORT_SPAN_OVERLAPS: conflict(
    '与 {fromOn} 起的本单位工作经历重叠',
    '请核对起止日期',
    'Overlaps with the work here from {fromOn}',
    'check both dates',
  ),
  IMPORT_SPAN_REVERSED: invalid(
    '结束日期早于开始日期 {fromOn}',
    '请核对两个日期',
    'It ends before it begins on {fromOn}',
    'check both dates',
  ),
} as const;

const idRefusals = {
  IMPORT_ID_NUMERIC: invalid(
    '证件号码已被表格软件转成数字，末几位已丢失且无法还原',
    '请选中该列→设置单元格格式→文本，再从原始资料重新粘贴',
    'The spreadsheet turned the ID number into a number; its last digits are lost and cannot be guessed',
    'format the column as text and paste it again from the source',
  ),
  IMPORT_ID_FORMAT: invalid(
    '证件号码位数或字符不对',
    '请对照证件核对',
    'The ID number has the wrong length or characters',
    'compare with the document',
  ),
  IMPORT_ID_REGION: invalid(
    '证件号码前两位不是省级代码',
    '请对照身份证核对',
    'The first two digits are no province',
    'compare with the ID card',
  ),
  IMPORT_ID_DATE_IMPOSSIBLE: invalid(
    '证件号码第 7 至 14 位不是有效的出生日期',
    '请对照身份证核对',
    'Characters 7 to 14 are no birth date',
    'compare with the ID card',
  ),
  IMPORT_ID_SEQUENCE: invalid(
    '证件号码第 15 至 17 位不能是 000',
    '请对照身份证核对',
    'Characters 15 to 17 cannot be 000',
    'compare with the ID card',
  ),
  IMPORT_ID_CHECKSUM: invalid(
    '证件号码校验位不符',
    '请对照身份证核对',
    'The check character of the ID number does not fit',
    'compare with the ID card',
  ),
  IMPORT_ID_TYPE_UNKNOWN: invalid(
    '证件类型无法识别',
    '请填：{choices}',
    'The type of document is not understood',
    'write one of {choices}',
  ),
} as const;

const catalogueRefusals = {
  IMPORT_OCCUPATION_UNKNOWN: invalid('没有此职业工种', '最接近的是：{nearest}', 'No such occupation or trade', 'the nearest are {nearest}'),
  IMPORT_TRADE_NEEDED: invalid('{occupation} 须写明工种', '可填：{choices}', '{occupation} needs a trade', 'choose from {choices}'),
  IMPORT_LEVEL_UNKNOWN: invalid('等级无法识别', '请填：{choices}', 'The level is not understood', 'write one of {choices}'),
  IMPORT_LEVEL_NO_CERTIFICATE: invalid(
    '学徒工不发证书',
    '请填五级至一级，或删去此行',
    'An apprentice gets no certificate',
    'write a level from grade five to grade one, or remove the row',
  ),
  IMPORT_LEVEL_IS_APPOINTMENT: invalid(
    '{level} 由单位评聘，不经认定发证',
    '请在聘任中办理',
    '{level} is a post by appointment, not a certificate',
    'use the appointment',
  ),
  IMPORT_CONDITION_UNKNOWN: invalid('该等级没有此申报条件', '可填：{choices}', 'This level has no such condition', 'choose from {choices}'),
  IMPORT_SCORE_RANGE: invalid('{column} 超出 0 至 100', '请核对成绩', '{column} is outside 0 to 100', 'check the mark'),
} as const;

/** Judged against the file or the ledger; all but the first two are asked by the contexts that hold the facts. */
const rowRefusals = {
  IMPORT_DUPLICATE_IN_FILE: conflict(
    '与第 {firstRow} 行是同一人、同一职业工种和等级',
    '请删去其中一行',
    'The same person, occupation, trade and level as row {firstRow}',
    'remove one of the two',
  ),
  IMPORT_AGE_BELOW_MINIMUM: invalid(
    '到 {on} 年满 {age} 周岁，不足 {minimumAge} 周岁',
    '请核对证件号码或删去此行',
    'Aged {age} on {on}, under {minimumAge}',
    'check the ID number or remove the row',
  ),
  IMPORT_NOT_ELIGIBLE: invalid(
    '不符合申报条件 {ruleId}：{missing}',
    '请补登工作经历、证书或学历，或更改申报条件',
    'Condition {ruleId} is not met: {missing}',
    'register the missing facts or claim another condition',
  ),
  IMPORT_OCCUPATION_NOT_IN_SCOPE: invalid(
    '{occupation} 不在备案范围内',
    '请核对职业工种或先办理备案变更',
    '{occupation} is not in the filing',
    'check the occupation or change the filing first',
  ),
  IMPORT_LEVEL_NOT_IN_SCOPE: invalid(
    '{occupation} 的备案等级为 {filedLevels}，本行申报 {level}',
    '请核对等级或先办理备案变更',
    '{occupation} is filed for {filedLevels}, this row asks for {level}',
    'check the level or change the filing first',
  ),
  IMPORT_LEVEL_ALREADY_HELD: conflict(
    '已持有此职业工种同等级证书（{number}，{issuedOn} 发证）',
    '请删去此行',
    'A certificate of this occupation and level is held already ({number}, issued {issuedOn})',
    'remove the row',
  ),
  IMPORT_EMPLOYED_ELSEWHERE: conflict(
    '认定日期当天在其他单位有未结束的工作关系',
    '请与本人及原单位核实',
    'An employment elsewhere is open on the day of the assessment',
    'ask the worker and the former employer',
  ),
  IMPORT_CANDIDATE_ELSEWHERE: conflict(
    '已在另一个未结束的批次中，或以另一档案申报同一职业工种和等级',
    '请先撤回该申报',
    'Already a candidate for the same in another open batch, or under another record',
    'withdraw there first',
  ),
  IMPORT_LEVEL_NOT_IN_BATCH: invalid(
    '本批次等级为 {levels}，本行申报 {level}',
    '请核对等级或另建批次',
    'The batch is for {levels}, this row asks for {level}',
    'check the level or open another batch',
  ),
  IMPORT_PART_NOT_REQUIRED: invalid(
    '该等级不考此项（{column}）',
    '请删去此成绩',
    '{column} is not a part at this level',
    'remove the mark',
  ),
  IMPORT_EMPLOYEE_NO_DIFFERS: conflict(
    '此人已以工号 {employeeNo} 登记',
    '请核对工号',
    'This person is registered under employee number {employeeNo}',
    'check the number',
  ),
  IMPORT_CANDIDATE_WITHDRAWN: conflict('此人已退出本批次', '请删去此行', 'This candidate was withdrawn from the batch', 'remove the row'),
  IMPORT_NOT_REGISTERED: conflict(
    '台账没有登记此行（{reason}）',
    '请按原因处理后重新上传',
    'The ledger did not register this row ({reason})',
    'settle the reason and upload again',
  ),
  IMPORT_NOT_IN_BATCH: conflict(
    '此人不在本批次中，不能只导入成绩',
    '请核对证件号码、职业工种和等级，或先导入名单',
    'Not a candidate of this batch for that, so there is nobody to mark',
    'check number, occupation and level, or import the roster first',
  ),
  IMPORT_SUBJECT_NEEDED: invalid(
    '此人在本批次申报了 {choices}',
    '请写明职业工种和等级',
    'This person is a candidate for {choices}',
    'write the occupation and the level',
  ),
  IMPORT_NAME_DIFFERS: conflict(
    '姓名与此证件号码登记的姓名不一致',
    '请核对姓名和证件号码',
    'The name is not the one registered with this number',
    'compare both',
  ),
  IMPORT_ALREADY_IN_BATCH: conflict(
    '已在本批次中，且内容不同',
    '请改选“相同则更新”或删去此行',
    'Already in this batch, with other content',
    'choose to update, or remove the row',
  ),
} as const;

/** Warnings and notices: the row stays good. */
const remarks = {
  IMPORT_ID_TRAILING_ZEROS: invalid(
    '证件号码以 000 结尾，可能曾被转成数字',
    '请对照身份证核对',
    'The ID number ends in 000 and may have been a number once',
    'compare with the ID card',
  ),
  IMPORT_SEX_DIFFERS: invalid(
    '性别与证件号码不一致，以证件号码为准',
    '请核对',
    'The sex differs from the ID number, which counts',
    'check it',
  ),
  IMPORT_PHONE_ODD: invalid('手机号不像电话号码', '请核对', 'This does not look like a telephone number', 'check it'),
  IMPORT_NAME_PRIVATE_USE: invalid(
    '姓名含有自造字，证书可能无法显示',
    '请换成标准汉字',
    'The name holds a private-use character that a certificate may not show',
    'replace it by a standard one',
  ),
  IMPORT_SCORE_EARLY: invalid(
    '考核日期为 {assessmentOn}，此前的成绩不导入',
    '请在考核后重新上传',
    'The assessment is on {assessmentOn}; marks from before are not taken',
    'upload them after it',
  ),
  IMPORT_COLUMN_IGNORED: invalid(
    '未识别的列：{columns}',
    '如需导入请改用模板中的标题',
    'Columns not understood: {columns}',
    'use the headings of the template to import them',
  ),
  IMPORT_TEMPLATE_OLD: invalid(
    '模板版本 {version} 不是最新',
    '下次请下载新模板',
    'Template version {version} is not the newest',
    'download the new one next time',
  ),
  IMPORT_CELLS_MERGED: invalid(
    '数据行中有合并单元格：{ranges}，每处只有左上角一格有内容',
    '请取消合并，在每一行填写',
    'Cells are merged among the rows: {ranges}; only the first of each holds a value',
    'unmerge them and fill in every row',
  ),
  IMPORT_ROWS_IN_CELL: invalid(
    '{cells} 一格中像是有几行名单',
    '如有双引号没有结束，请用记事本补上或删去；确是一格的内容则无需处理',
    'What stands in {cells} looks like several rows in one cell',
    'if a quotation mark is not closed there, close it in a text editor; if it is meant so, nothing has to be done',
  ),
  IMPORT_SHEETS_HIDDEN: invalid(
    '工作表 {sheets} 被隐藏，也已读入',
    '请取消隐藏并核对，不要的请删去',
    'The hidden sheets {sheets} were read all the same',
    'show them, and delete those that are not meant',
  ),
  IMPORT_ROWS_HIDDEN: invalid(
    '有 {count} 行被隐藏或筛选掉（第 {rows} 行），也已读入',
    '不要的请先取消隐藏再删去',
    '{count} rows that are hidden or filtered out were read all the same ({rows})',
    'show them, and delete those that are not meant',
  ),
  IMPORT_COLUMNS_HIDDEN: invalid(
    '列 {columns} 被隐藏，也已读入',
    '不要的请先取消隐藏再删去',
    'The hidden columns {columns} were read all the same',
    'show them, and delete those that are not meant',
  ),
  IMPORT_ROW_IS_EXAMPLE: invalid(
    '示例行，不导入',
    '无需处理，可以保留或删去',
    'An example row, not imported',
    'nothing to do: keep it or remove it',
  ),
  IMPORT_ID_NORMALISED: invalid('证件号码已规范书写', '无需处理', 'The ID number was tidied', 'nothing to do'),
} as const;

export const cellRefusals = { ...formRefusals, ...idRefusals, ...catalogueRefusals, ...rowRefusals } as const;
const terms: Terms = { level: LEVEL_WORDS, levels: LEVEL_WORDS, filedLevels: LEVEL_WORDS, reason: REASON_WORDS, unit: UNIT_WORDS };
export const rosterRefusals = inTerms({ ...fileRefusals, ...cellRefusals, ...remarks } as const, terms);

export type FileCode = keyof typeof fileRefusals;
export type FaultCode = keyof typeof cellRefusals;
export type RemarkCode = keyof typeof remarks;
export type ImportCode = keyof typeof rosterRefusals;
