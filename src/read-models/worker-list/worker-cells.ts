import { occupationByCode } from '../../contexts/catalogue';
import { stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { type Level, LEVEL_NAMES } from '../../kernel/level';
import type { Cell } from '../../sheets/sheet';
import type { ListedPerson } from './listed-people.provider';
import { NO_TIER } from './worker-list.projection';
import type { ListedWorker } from './worker-list.query';
import { spanOn } from './work-course';

export const WORKER_HEADINGS = [
  '工号',
  '姓名',
  '证件号码',
  '职业',
  '职业编码',
  '技能等级',
  '状态',
  '入职日期',
  '离职日期',
  '备注',
] as const;
const SERVICE_WORDS: Readonly<Record<string, string>> = { NOT_YET: '尚未入职', EMPLOYED: '在职', LEFT: '已离职' };

const printed = (tier: string): string => (tier === NO_TIER ? '' : LEVEL_NAMES[tier as Level].printed);

/** A worker as a line of a list, by the day; the number of the document is masked. */
export function workerCells(
  { numbersOnDay, service, tier, spans, joinedTo }: ListedWorker,
  person: ListedPerson | undefined,
  on: Day,
): readonly Cell[] {
  const span = spanOn(spans, on);
  const code = span?.occupationCode ?? '';
  return [
    numbersOnDay.join('、'),
    person?.name ?? '',
    person?.idNumberMasked ?? '',
    occupationByCode(code)?.name ?? '',
    code,
    printed(stateOn(tier, on)),
    SERVICE_WORDS[stateOn(service, on)] ?? '',
    span?.fromOn ?? '',
    span?.lastOn ?? '',
    joinedTo === null ? '' : '已并入同一人的另一条登记',
  ];
}
