import type { Day } from '../../../kernel/day';

/** As papers write it: 2026年12月1日. */
export const chineseDay = (day: Day): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
