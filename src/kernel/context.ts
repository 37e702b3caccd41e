import type { DecisionRule } from './decision';
import type { EventType, Fact } from './event-type';
import type { StreamView } from './evidence';
import type { Fold } from './fold';
import type { RefusalCatalogue } from './refusal';

/**
 * What a context declares to the house: from these lists come the check at the ledger's door, the generated
 * catalogues, and the re-running of stored decisions.
 */
export interface ContextDeclaration {
  readonly name: string;
  readonly events: readonly EventType[];
  readonly folds: readonly Fold<never>[];
  readonly rules: readonly DecisionRule<never, Fact, never, never, string>[];
  readonly views: readonly StreamView<never, unknown>[];
  readonly refusals: RefusalCatalogue;
}
