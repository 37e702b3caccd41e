import type { RefusalCatalogue } from '../../../kernel/refusal';
import { rosterRefusals } from '../../../roster';

const jobs = {
  IMPORT_UNKNOWN: { kind: 'missing', zh: '没有此次导入', en: 'No such import' },
  IMPORT_NOT_CHECKED: { kind: 'conflict', zh: '名单还在检查，请稍后再登记', en: 'The file is still being checked; apply it when that is done' },
  IMPORT_REFUSED: { kind: 'conflict', zh: '此文件未被接受，不能登记；原因见此次导入', en: 'This file was refused and cannot be applied; the import says why' },
  IMPORT_EXPIRED: { kind: 'missing', zh: '名单文件已过保存期并销毁，请重新上传', en: 'The file has expired and was destroyed; upload it again' },
  IMPORT_HAS_ERRORS: { kind: 'conflict', zh: '有 {error} 行有误，按“全部无误才登记”未作任何登记', en: '{error} rows are wrong; all or nothing was asked for, so nothing was registered' },
  IMPORT_FAILED: { kind: 'conflict', zh: '处理时系统出错，未完成，请重新上传或再次登记', en: 'Our fault: the work was not completed; upload or apply again' },
} as const satisfies RefusalCatalogue;

export const importRefusals = { ...rosterRefusals, ...jobs } as const satisfies RefusalCatalogue;
