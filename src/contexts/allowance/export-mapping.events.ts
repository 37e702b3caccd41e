import { Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, countField, dayField, enumField, levelField, listField, optional, titleField, uuidField } from '../../kernel/fields';
import { ITEMS } from './allowance.events';

/** An allowance by eight levels, and each without one. */
export const MAX_ITEM_CODES = 40;

export const itemHeading = Type.Object({ item: enumField(ITEMS), heading: titleField() }, { additionalProperties: false });
export type ItemHeading = Static<typeof itemHeading>;
export const itemCode = Type.Object(
  {
    item: enumField(ITEMS),
    /** Lines at this level alone; null: all others of the item. */
    level: optional(levelField()),
    code: codeField(),
  },
  { additionalProperties: false },
);
export type ItemCode = Static<typeof itemCode>;

export const ExportMappingPublished = eventType(
  'allowance.export_mapping_published.v1',
  'An enterprise said what its payroll calls the allowances, from a day on: headings of the pay sheet, and codes of pay items.',
  {
    mappingId: uuidField(),
    enterpriseId: uuidField(),
    version: countField(),
    validFrom: dayField(),
    headings: listField(itemHeading, ITEMS.length),
    codes: listField(itemCode, MAX_ITEM_CODES),
    publishedBy: uuidField(),
  },
);
export const exportMappingEvents = [ExportMappingPublished] as const;
export type ExportMappingEvent = FactOf<typeof exportMappingEvents>;
