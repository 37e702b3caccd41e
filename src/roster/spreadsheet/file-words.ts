import type { LimitUnit, UnknownReason } from './unreadable';

interface Words {
  readonly zh: string;
  readonly en: string;
}
/** Why a file is none that we know; a reason without a word breaks the build. */
const REASON_WORDS: Readonly<Record<UnknownReason, Words>> = {
  NOT_TEXT: { zh: '内容不是文字', en: 'its content is no text' },
  NO_WORKBOOK_INSIDE: { zh: '压缩包内没有工作簿', en: 'there is no workbook inside' },
  PART_MISSING: { zh: '工作簿缺少部件', en: 'a part of the workbook is missing' },
  TEXT_MISSING: { zh: '工作簿缺少文字表', en: 'the texts of the workbook are missing' },
  DOCUMENT_TYPE: { zh: '含有文档类型声明', en: 'it declares a document type' },
  DAMAGED: { zh: '文件已损坏', en: 'the file is damaged' },
};
const UNIT_WORDS: Readonly<Record<LimitUnit, Words>> = {
  BYTES: { zh: '字节', en: 'bytes' },
  UNPACKED_BYTES: { zh: '解压后字节', en: 'bytes once unpacked' },
  COLUMNS: { zh: '列', en: 'columns' },
  CELLS: { zh: '单元格', en: 'cells' },
  CHARACTERS: { zh: '字符', en: 'characters' },
  PARTS: { zh: '部件', en: 'parts' },
};
const WORDS: Readonly<Record<string, Readonly<Record<string, Words>>>> = { reason: REASON_WORDS, unit: UNIT_WORDS };

/** The word for a constant among the parameters of a refused file; undefined for whatever is none. */
export const fileWord = (parameter: string, value: unknown): Words | undefined => (typeof value === 'string' ? WORDS[parameter]?.[value] : undefined);
