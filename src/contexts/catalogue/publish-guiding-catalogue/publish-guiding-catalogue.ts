import type { Day } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { GuidingCatalogueState, guidingCatalogue } from '../guiding-catalogue';
import {
  GUIDING_CHUNK,
  GuidingCatalogueEvent,
  GuidingCataloguePublished,
  GuidingClass,
  GuidingItem,
  GuidingItemsListed,
  MAX_CLASSES,
} from '../guiding-catalogue.events';

export interface PublishGuidingCatalogue {
  readonly catalogueId: Uuid;
  readonly region: string;
  readonly version: string;
  readonly validFrom: Day;
  readonly documentNo: string;
  readonly classes: readonly GuidingClass[];
  readonly items: readonly GuidingItem[];
  readonly digest: string;
}
type No =
  | 'GUIDING_VERSION_BEFORE'
  | 'GUIDING_VERSION_OUT_OF_ORDER'
  | 'GUIDING_ITEM_TWICE'
  | 'GUIDING_CLASS_UNKNOWN'
  | 'GUIDING_CLASSES_TOO_MANY'
  | 'GUIDING_ABILITY_WITH_LEVELS';
type Publishing = DecisionRule<GuidingCatalogueState, GuidingCatalogueEvent, PublishGuidingCatalogue, object, No>;

/**
 * Publishes a version whole: its entries and its publication are one append. Versions go forward in time, so that what was
 * in force on a day that lies before the newest version never changes again. A special ability (专项职业能力) is an instrument
 * of its own and has no levels.
 */
export const publishGuidingCatalogue: Publishing = rule({
  name: 'catalogue.publish-guiding-catalogue',
  version: 2,
  fold: guidingCatalogue,
  decide: (state, intent) => abilityFault(intent.items) ?? published(state, intent),
});
/** Before special abilities were refused levels; to explain what was recorded then. Nobody was ever led to such a level. */
export const publishGuidingCatalogueWithLevels: Publishing = rule({ ...publishGuidingCatalogue, version: 1, decide: published });

function published(
  { published: before }: GuidingCatalogueState,
  intent: PublishGuidingCatalogue,
): readonly GuidingCatalogueEvent[] | Refusal<No> {
  const { catalogueId, region, version, validFrom, documentNo, classes, items, digest } = intent;
  const last = before.at(-1);
  if (before.some((each) => each.version === version)) return refuse('GUIDING_VERSION_BEFORE', { version });
  if (last && validFrom <= last.validFrom) return refuse('GUIDING_VERSION_OUT_OF_ORDER', { validFrom, last: last.validFrom });
  const fault = itemsFault(intent);
  if (fault) return fault;
  const chunks = Array.from({ length: Math.ceil(items.length / GUIDING_CHUNK) }, (_, chunk) =>
    items.slice(chunk * GUIDING_CHUNK, (chunk + 1) * GUIDING_CHUNK),
  );
  return [
    ...chunks.map((part, chunk) => GuidingItemsListed({ catalogueId, version, chunk, items: part })),
    GuidingCataloguePublished({ catalogueId, region, version, validFrom, documentNo, classes: [...classes], items: items.length, digest }),
  ];
}

function abilityFault(items: readonly GuidingItem[]): Refusal<'GUIDING_ABILITY_WITH_LEVELS'> | null {
  const levelled = items.find(({ kind, levels }) => kind === 'SPECIAL_ABILITY' && levels.length > 0);
  return levelled ? refuse('GUIDING_ABILITY_WITH_LEVELS', { itemCode: levelled.itemCode, levels: [...levelled.levels] }) : null;
}

function itemsFault({ items, classes }: PublishGuidingCatalogue): Refusal<No> | null {
  if (classes.length > MAX_CLASSES) return refuse('GUIDING_CLASSES_TOO_MANY', { found: classes.length, limit: MAX_CLASSES });
  const codes = new Set<string>();
  const twice = items.find(({ itemCode }) => codes.size === codes.add(itemCode).size);
  if (twice) return refuse('GUIDING_ITEM_TWICE', { itemCode: twice.itemCode });
  const known = new Set(classes.map(({ classCode }) => classCode));
  const foreign = items.find(({ kind, classCode }) => (classCode === null ? kind === 'CERTIFICATE_PROJECT' : !known.has(classCode)));
  return foreign ? refuse('GUIDING_CLASS_UNKNOWN', { itemCode: foreign.itemCode, classCode: foreign.classCode }) : null;
}
