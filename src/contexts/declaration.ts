import type { RuleDeclaration } from '../kernel/decision';
import type { EventDeclaration } from '../kernel/event-type';
import type { ViewDeclaration } from '../kernel/evidence';
import type { FoldDeclaration } from '../kernel/fold';
import type { RefusalCatalogue } from '../kernel/refusal';
import type { Projection } from '../projecting/projection';

/**
 * What a context declares to the house: from these lists come the check at the ledger's door, the read models,
 * the generated catalogues, and the re-running of stored decisions.
 */
export interface ContextDeclaration {
  readonly name: string;
  readonly events: readonly EventDeclaration[];
  readonly folds: readonly FoldDeclaration[];
  readonly rules: readonly RuleDeclaration[];
  readonly views: readonly ViewDeclaration[];
  readonly projections: readonly Projection[];
  readonly refusals: RefusalCatalogue;
}
export const declareContext = (declared: ContextDeclaration): ContextDeclaration => declared;
