import { isDay } from '../../kernel/day';
import { Instant, startOfBeijingDay } from '../../kernel/instant';
import { momentIn } from '../../kernel/moment';

/** A moment from which on: of a day its beginning, where a moment up to which means its end. */
export const firstMomentOf = (text: string): Instant | undefined => (isDay(text) ? startOfBeijingDay(text) : momentIn(text));
