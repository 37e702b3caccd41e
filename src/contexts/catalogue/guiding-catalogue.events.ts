import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  levelField,
  listField,
  occupationField,
  optional,
  titleField,
  tradeField,
  uuidField,
} from '../../kernel/fields';
import { LEVELS } from '../../kernel/level';

/** A special-ability project (专项职业能力) is an instrument of its own: it leads to no level. */
export const GUIDING_KINDS = [
  'CERTIFICATE_PROJECT',
  'SPECIAL_ABILITY',
  'TRAINING_PROGRAMME',
  'TRAINING_INSTITUTION',
  'ASSESSMENT_INSTITUTION',
] as const;
export type GuidingKind = (typeof GUIDING_KINDS)[number];
/** NEW_SHORTAGE: a trade that this version calls short for the first time. */
export const GUIDING_FLAGS = ['SHORTAGE', 'NEW_SHORTAGE', 'DIGITAL', 'GREEN'] as const;
export type GuidingFlag = (typeof GUIDING_FLAGS)[number];
/** A city lists three classes; none was seen with more than a handful. */
export const MAX_CLASSES = 10;
/** Entries of one event, far below the append limit. */
export const GUIDING_CHUNK = 500;

export const guidingItem = Type.Object(
  {
    itemCode: codeField(),
    kind: enumField(GUIDING_KINDS),
    /** Of a certificate project; null for what has no class. */
    classCode: optional(codeField()),
    title: titleField(),
    occupationCode: optional(occupationField()),
    trade: tradeField(),
    /** None: every level. */
    levels: listField(levelField(), LEVELS.length),
    flags: listField(enumField(GUIDING_FLAGS), GUIDING_FLAGS.length),
    /** The institution code of an assessment institution, the credit code of a training institution. */
    institution: optional(codeField()),
  },
  { additionalProperties: false },
);
export type GuidingItem = Static<typeof guidingItem>;
export const guidingClass = Type.Object({ classCode: codeField(), title: titleField() }, { additionalProperties: false });
export type GuidingClass = Static<typeof guidingClass>;

export const GuidingItemsListed = eventType(
  'catalogue.guiding_items_listed.v1',
  'Entries of a version of a guiding catalogue; they count from its publication on.',
  {
    catalogueId: uuidField(),
    version: codeField(),
    chunk: countField(),
    items: listField(guidingItem, GUIDING_CHUNK),
  },
);
export const GuidingCataloguePublished = eventType(
  'catalogue.guiding_catalogue_published.v1',
  'An authority published a version of its guiding catalogue.',
  {
    catalogueId: uuidField(),
    region: divisionField(),
    version: codeField(),
    validFrom: dayField(),
    documentNo: documentNoField(),
    classes: listField(guidingClass, MAX_CLASSES),
    items: countField(),
    /** SHA-256 over the canonical list of entries. */
    digest: hashField(),
  },
);
export const guidingCatalogueEvents = [GuidingItemsListed, GuidingCataloguePublished] as const;
export type GuidingCatalogueEvent = FactOf<typeof guidingCatalogueEvents>;
