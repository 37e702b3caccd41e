import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { GuidingCatalogueState, guidingCatalogue } from '../guiding-catalogue';
import { GUIDING_CHUNK, GuidingCatalogueEvent, GuidingCataloguePublished, GuidingClass, GuidingItem, GuidingItemsListed, MAX_CLASSES } from '../guiding-catalogue.events';

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
type No = 'GUIDING_VERSION_BEFORE' | 'GUIDING_VERSION_OUT_OF_ORDER' | 'GUIDING_ITEM_TWICE' | 'GUIDING_CLASS_UNKNOWN' | 'GUIDING_CLASSES_TOO_MANY';

/**
 * Publishes a version whole: its entries and its publication are one append. Versions go forward in time, so that what was
 * in force on a day that lies before the newest version never changes again.
 */
export const publishGuidingCatalogue = rule<GuidingCatalogueState, GuidingCatalogueEvent, PublishGuidingCatalogue, object, No>({
  name: 'catalogue.publish-guiding-catalogue',
  version: 1,
  fold: guidingCatalogue,
  decide: ({ published }, intent) => {
    const { catalogueId, region, version, validFrom, documentNo, classes, items, digest } = intent;
    const last = published.at(-1);
    if (published.some((each) => each.version === version)) return refuse('GUIDING_VERSION_BEFORE', { version });
    if (last && validFrom <= last.validFrom) return refuse('GUIDING_VERSION_OUT_OF_ORDER', { validFrom, last: last.validFrom });
    const fault = itemsFault(intent);
    if (fault) return fault;
    const chunks = Array.from({ length: Math.ceil(items.length / GUIDING_CHUNK) }, (_, chunk) => items.slice(chunk * GUIDING_CHUNK, (chunk + 1) * GUIDING_CHUNK));
    return [
      ...chunks.map((part, chunk) => GuidingItemsListed({ catalogueId, version, chunk, items: part })),
      GuidingCataloguePublished({ catalogueId, region, version, validFrom, documentNo, classes: [...classes], items: items.length, digest }),
    ];
  },
});

function itemsFault({ items, classes }: PublishGuidingCatalogue): Refusal<No> | null {
  if (classes.length > MAX_CLASSES) return refuse('GUIDING_CLASSES_TOO_MANY', { found: classes.length, limit: MAX_CLASSES });
  const codes = new Set<string>();
  const twice = items.find(({ itemCode }) => codes.size === codes.add(itemCode).size);
  if (twice) return refuse('GUIDING_ITEM_TWICE', { itemCode: twice.itemCode });
  const known = new Set(classes.map(({ classCode }) => classCode));
  const foreign = items.find(({ kind, classCode }) => (classCode === null ? kind === 'CERTIFICATE_PROJECT' : !known.has(classCode)));
  return foreign ? refuse('GUIDING_CLASS_UNKNOWN', { itemCode: foreign.itemCode, classCode: foreign.classCode }) : null;
}
