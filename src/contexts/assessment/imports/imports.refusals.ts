import type { RefusalCatalogue } from '../../../kernel/refusal';
import { rosterRefusals } from '../../../roster';

const jobs = {
  IMPORT_UNKNOWN: { kind: 'missing', zh: '没有此次导入', en: 'No such import' },
  IMPORT_NOT_CHECKED: {
    kind: 'conflict',
    zh: '名单还在检查，请稍后再登记',
    en: 'The file is still being checked; apply it when that is done',
  },
  IMPORT_REFUSED: {
    kind: 'conflict',
    zh: '此文件未被接受，不能登记；原因见此次导入',
    en: 'This file was refused and cannot be applied; the import says why',
  },
  IMPORT_EXPIRED: {
    kind: 'missing',
    zh: '名单文件已过保存期并销毁，请重新上传',
    en: 'The file has expired and was destroyed; upload it again',
  },
  IMPORT_HAS_ERRORS: {
    kind: 'conflict',
    zh: '有 {error} 行有误，按“全部无误才登记”未作任何登记',
    en: '{error} rows are wrong; all or nothing was asked for, so nothing was registered',
  },
  IMPORT_UPLOADED_BEFORE: {
    kind: 'conflict',
    zh: '此文件已上传过，未重复登记；这是那一次的结果',
    en: 'This file was uploaded before, and nothing is registered twice; this is what came of it',
  },
  IMPORT_NOT_A_CSV: {
    kind: 'conflict',
    zh: '上传的是工作簿，请下载 .xlsx 格式的错误表',
    en: 'What was uploaded is a workbook; take the file with the errors as .xlsx',
  },
  IMPORT_PREVIEW_UNCONFIRMED: {
    kind: 'conflict',
    zh: '以本表为准将撤回 {withdrawals} 人，请先核对撤回名单并确认',
    en: 'Taking this list as the whole one withdraws {withdrawals}; look at who they are and confirm it',
  },
  IMPORT_PREVIEW_OUTDATED: {
    kind: 'conflict',
    zh: '撤回名单已变化，未作任何登记，请核对新的撤回名单后再确认',
    en: 'The withdrawals are no longer those that were shown, and nothing was registered; look at the new ones and confirm them',
  },
  IMPORT_LIST_UNCERTAIN: {
    kind: 'conflict',
    zh: '有 {rows} 行无法辨认是谁，不能以本表为准，请更正后重新上传',
    en: '{rows} rows do not tell whom they are about, so this cannot be the whole list; mend them and upload again',
  },
  IMPORT_FAILED: {
    kind: 'conflict',
    zh: '处理时系统出错，未完成，请重新上传或再次登记',
    en: 'Our fault: the work was not completed; upload or apply again',
  },
} as const satisfies RefusalCatalogue;

export const importRefusals = { ...rosterRefusals, ...jobs } as const satisfies RefusalCatalogue;
