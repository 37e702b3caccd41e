import type { RefusalCatalogue } from '../../../kernel/refusal';

const archives = {
  EVIDENCE_ZIP_UNREADABLE: {
    kind: 'invalid',
    zh: '文件不是有效的 ZIP 压缩包，或已损坏，请重新压缩后上传',
    en: 'This is no ZIP archive, or a damaged one; pack it again and upload it',
  },
  EVIDENCE_ZIP_EMPTY: { kind: 'invalid', zh: '压缩包内没有文件', en: 'There is no file in the archive' },
  EVIDENCE_ZIP_ENCRYPTED: {
    kind: 'invalid',
    zh: '压缩包设有密码，请不设密码重新压缩',
    en: 'The archive is locked with a password; pack it without one',
  },
  EVIDENCE_ZIP_PATH_UNSAFE: {
    kind: 'invalid',
    zh: '压缩包内有指向包外的路径，不予处理',
    en: 'A path in the archive leads out of it; such an archive is not taken',
  },
  EVIDENCE_ZIP_TOO_MANY_FILES: {
    kind: 'invalid',
    zh: '压缩包内有 {found} 项，超过上限 {limit}，请分几次上传',
    en: 'The archive has {found} entries, more than {limit}; upload it in several',
  },
  EVIDENCE_ZIP_UNPACKS_TOO_LARGE: {
    kind: 'invalid',
    zh: '压缩包解压后超过 {limit} MiB，请分几次上传',
    en: 'Unpacked, the archive is larger than {limit} MiB; upload it in several',
  },
  EVIDENCE_NOT_CHECKED: {
    kind: 'conflict',
    zh: '压缩包还在核对，请稍后再确认',
    en: 'The archive is still being matched; confirm it when that is done',
  },
  EVIDENCE_REFUSED: {
    kind: 'conflict',
    zh: '此压缩包未被接受，不能确认；原因见此次上传',
    en: 'This archive was refused and cannot be applied; the upload says why',
  },
  EVIDENCE_EXPIRED: {
    kind: 'missing',
    zh: '压缩包已过保存期并销毁，请重新上传',
    en: 'The archive has expired and was destroyed; upload it again',
  },
  EVIDENCE_FAILED: {
    kind: 'conflict',
    zh: '处理时系统出错，未完成，请重新上传或再次确认',
    en: 'Our fault: the work was not completed; upload or apply again',
  },
} as const satisfies RefusalCatalogue;

/** What is wrong with one file of an archive; what to do about it stands at its end. */
const files = {
  FILE_NAME_WITHOUT_ID: {
    kind: 'invalid',
    zh: '文件名中没有证件号码，请改为“证件号码”或“姓名-证件号码”',
    en: 'The name holds no ID number; call the file by the number, or name-number',
  },
  FILE_ID_UNKNOWN: {
    kind: 'invalid',
    zh: '本批次没有此证件号码的考生，请核对号码',
    en: 'No candidate of the batch has this ID number; compare the number',
  },
  FILE_NAME_DIFFERS: {
    kind: 'invalid',
    zh: '文件名中的姓名与此证件号码的考生不符，请核对',
    en: 'The name beside the number is not that candidate’s; compare both',
  },
  FILE_NAME_OTHER_FORM: {
    kind: 'invalid',
    zh: '文件名除姓名和证件号码外还有其他内容，请改为“证件号码”或“姓名-证件号码”',
    en: 'The name holds more than a name and a number; call the file by the number, or name-number',
  },
  FILE_TWICE: { kind: 'invalid', zh: '与第 {firstRow} 个文件内容相同，只取一份', en: 'The same as file {firstRow}; one of them is taken' },
  FILE_ONE_OF_SEVERAL: {
    kind: 'invalid',
    zh: '与第 {firstRow} 个文件属同一考生且类别相同，内容不同，请只留一份',
    en: 'Of the same candidate and kind as file {firstRow}, with other content; leave one of them',
  },
  FILE_LARGER_THAN_TAKEN: {
    kind: 'invalid',
    zh: '文件超过 {limit} MiB，请缩小后上传',
    en: 'The file is larger than {limit} MiB; make it smaller',
  },
  FILE_NOT_A_PICTURE: {
    kind: 'invalid',
    zh: '内容不是 JPEG、PNG 或 PDF，请转换格式',
    en: 'The content is no JPEG, PNG or PDF; convert it',
  },
  FILE_DAMAGED: {
    kind: 'invalid',
    zh: '文件已损坏，无法解压，请重新压缩',
    en: 'The file is damaged and cannot be unpacked; pack it again',
  },
  FILE_ERASED: { kind: 'missing', zh: '此人的资料已删除', en: 'What was known of this person has been erased' },
  CANDIDATE_FILES_TOO_MANY: {
    kind: 'conflict',
    zh: '该考生已有 {limit} 个文件，达到上限',
    en: 'This candidate has {limit} files, the most that are kept',
  },
} as const satisfies RefusalCatalogue;

export const evidenceImportRefusals = { ...archives, ...files } as const satisfies RefusalCatalogue;
