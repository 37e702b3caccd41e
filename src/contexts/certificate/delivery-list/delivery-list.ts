import type { Course } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { Level, LEVEL_NAMES } from '../../../kernel/level';
import type { Cell, Sheet } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import { statusOn } from '../certificate-register/certificate-course';
import { NO_TRADE } from '../certificate-template';

/** A certificate as the list names it. */
export interface ToDeliver {
  readonly number: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: string;
  readonly issuedOn: string;
  readonly course: Course;
  readonly delivery: string;
  readonly reissuedOn: string | null;
}
/** What the vault gave: as the certificate prints it, the number masked. */
export interface DeliveryPerson {
  readonly name: string;
  readonly idType: string;
  readonly idNumberMasked: string;
}

/** The fifteen columns of roster format, section 11: ours up to 发证日期, the rest is filled in by hand and may be brought in again by 证书编号. */
const HEADINGS = [
  '姓名',
  '证件类型',
  '证件号码',
  '职业',
  '职业工种名称',
  '认定等级',
  '证书编号',
  '发证日期',
  '实际发放时间',
  '领取方式',
  '领取人',
  '联系电话',
  '邮寄地址',
  '快递单号',
  '备注',
];
const TITLES = [
  '证书发放登记表',
  '领取方式填 本人、代领 或 邮寄；代领须填领取人，邮寄须填邮寄地址和快递单号。联系电话和邮寄地址在发放满一年后不再保存。',
];
const BY_HAND: readonly Cell[] = ['', '', '', '', '', ''];

/** Only what is valid today is handed out. */
export const deliverable = <Certificate extends Pick<ToDeliver, 'course'>>(
  certificates: readonly Certificate[],
  today: Day,
): Certificate[] => certificates.filter(({ course }) => statusOn(course, today) === 'VALID');

function remark({ delivery, reissuedOn }: ToDeliver): string {
  if (delivery === 'DELIVERED') return '已登记发放';
  return reissuedOn === null ? '' : `${reissuedOn} 补发`;
}

function rowOf(certificate: ToDeliver, person: DeliveryPerson | undefined): Cell[] {
  const { number, occupationCode, trade, level, issuedOn } = certificate;
  const occupation = occupationByCode(occupationCode)?.name ?? occupationCode;
  return [
    person?.name ?? '',
    person?.idType ?? '',
    person?.idNumberMasked ?? '',
    occupation,
    trade ?? NO_TRADE,
    LEVEL_NAMES[level as Level].printed,
    number,
    issuedOn,
    ...BY_HAND,
    remark(certificate),
  ];
}

/** For handing certificates to people, signed and archived (roster format, section 11; handbook 9.4). */
export const deliveryList = (certificates: readonly ToDeliver[], people: readonly (DeliveryPerson | undefined)[]): Sheet => ({
  name: '发放清单',
  titles: TITLES,
  headings: HEADINGS,
  choices: { 领取方式: ['本人', '代领', '邮寄'] },
  rows: certificates.map((certificate, index) => rowOf(certificate, people[index])),
});
