import type { Actor } from '../../src/kernel/decision';
import type { Outcome } from '../../src/ledger/receipt';
import type { Model } from './model';
import type { World } from './world';

/** A command as a story draws it: which kind, by whom, about which thing, and how it is filled in. */
export interface Step {
  readonly move: string;
  readonly who: number;
  readonly which: number;
  readonly how: number;
}
export interface Asked {
  readonly world: World;
  readonly model: Model;
  readonly actor: Actor;
  readonly which: number;
  readonly how: number;
}
/** One command: what the model says of it beforehand, the command itself, and what the model learns where it is legal. */
export interface Attempt {
  /** Each reason against it by its code. Where one holds, the product must refuse, with a code that holds; where none does, it must not. */
  readonly no: Readonly<Record<string, boolean | undefined>>;
  /** True where all is so already, so that nothing may be recorded. */
  readonly isSoAlready?: boolean;
  /** True where the words of a fact may differ though nothing that counts does: then it may be recorded or not. */
  readonly isEither?: boolean;
  readonly record: () => Promise<Outcome>;
  /** What must be true of the log afterwards, recorded or not; throws where it is not. */
  readonly holds?: () => Promise<void>;
  readonly learn?: () => void;
}
export type Move = (asked: Asked) => Attempt;

export const isSystem = ({ actor }: Asked): boolean => actor.kind === 'system';
export const isThere = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;
