import { Level, rank } from '../kernel/level';
import type { Caller } from './caller';

/** Whether an authority supervises something of these levels: one of them is enough, and what has none is everybody's. */
export const supervises = ({ upToLevel }: Pick<Caller, 'upToLevel'>, levels: readonly Level[]): boolean =>
  upToLevel === undefined || levels.length === 0 || levels.some((level) => rank(level) <= rank(upToLevel));
