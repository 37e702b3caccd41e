import type { Wording } from '../../kernel/words';
import type { LimitUnit, UnknownReason } from './unreadable';

/** Why a file is none that we know; a reason without a word breaks the build. */
export const REASON_WORDS: Wording<UnknownReason> = {
  NOT_TEXT: { zh: '内容不是文字', en: 'its content is no text' },
  NO_WORKBOOK_INSIDE: { zh: '压缩包内没有工作簿', en: 'there is no workbook inside' },
  PART_MISSING: { zh: '工作簿缺少部件', en: 'a part of the workbook is missing' },
  TEXT_MISSING: { zh: '工作簿缺少文字表', en: 'the texts of the workbook are missing' },
  DOCUMENT_TYPE: { zh: '含有文档类型声明', en: 'it declares a document type' },
  DAMAGED: { zh: '文件已损坏', en: 'the file is damaged' },
};
export const UNIT_WORDS: Wording<LimitUnit> = {
  BYTES: { zh: '字节', en: 'bytes' },
  UNPACKED_BYTES: { zh: '解压后字节', en: 'bytes once unpacked' },
  COLUMNS: { zh: '列', en: 'columns' },
  CELLS: { zh: '单元格', en: 'cells' },
  CHARACTERS: { zh: '字符', en: 'characters' },
  PARTS: { zh: '部件', en: 'parts' },
};
