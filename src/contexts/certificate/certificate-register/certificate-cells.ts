import type { Day } from '../../../kernel/day';
import { type Level, LEVEL_NAMES } from '../../../kernel/level';
import type { Wording } from '../../../kernel/words';
import type { Cell } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import type { Holder } from '../holders.provider';
import { type Status, statusOn } from './certificate-course';
import type { CertificateRow } from './certificate-register.entity';

export const CERTIFICATE_HEADINGS = [
  '证书编号',
  '姓名',
  '证件号码',
  '职业',
  '工种',
  '等级',
  '发证日期',
  '状态',
  '印制次数',
  '发放',
  '上传',
] as const;
export const STATUS_WORDS: Wording<Status> = {
  VALID: { zh: '有效', en: 'valid' },
  SUSPENDED: { zh: '已暂停', en: 'suspended' },
  ANNULLED: { zh: '已撤销', en: 'annulled' },
  NOT_YET_ISSUED: { zh: '未颁发', en: 'not yet issued' },
};
const PAPER_WORDS: Readonly<Record<string, string>> = { NONE: '未印制', PRINTED: '已印制', DELIVERED: '已发放' };
const UPLOAD_WORDS: Readonly<Record<string, string>> = { NONE: '未上传', SENT: '已报送', CONFIRMED: '已入库', MISMATCH: '被退回' };

/** A certificate as a line of a list: numbers of people masked, as everywhere but in the table for the authority. */
export const certificateCells = (
  { number, occupationCode, trade, level, issuedOn, course, printSerial, delivery, upload }: CertificateRow,
  holder: Holder | undefined,
  on: Day,
): readonly Cell[] => [
  number,
  holder?.name ?? '',
  holder?.idNumberMasked ?? '',
  occupationByCode(occupationCode)?.name ?? occupationCode,
  trade ?? '',
  LEVEL_NAMES[level as Level].printed,
  issuedOn,
  STATUS_WORDS[statusOn(course, on)].zh,
  printSerial,
  PAPER_WORDS[delivery] ?? delivery,
  UPLOAD_WORDS[upload] ?? upload,
];
