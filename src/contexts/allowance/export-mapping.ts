import { Day, lastDayOf, Month } from '../../kernel/day';
import type { Fold } from '../../kernel/fold';
import { ExportMappingEvent, exportMappingEvents, ItemCode, ItemHeading } from './export-mapping.events';
import type { ClosedLine } from './allowance.events';
import { ITEM_WORDS } from './allowance-words';
import type { Item } from './pay/pay-facts';

export interface ExportMapping {
  readonly version: number;
  readonly validFrom: Day;
  readonly headings: readonly ItemHeading[];
  readonly codes: readonly ItemCode[];
}
/** Every version of an enterprise, in the order in which they were published. */
export type ExportMappings = readonly ExportMapping[];

export const exportMapping: Fold<ExportMappings, ExportMappingEvent> = {
  category: 'export_mapping',
  events: exportMappingEvents,
  initial: [],
  evolve: (versions, event) => {
    switch (event.type) {
      case 'allowance.export_mapping_published.v1': {
        const { version, validFrom, headings, codes } = event.data;
        return [...versions, { version, validFrom, headings, codes }];
      }
    }
  },
};

/** The version that holds on a day: of those that have begun the one that begins last, and of equals the newest. */
export const mappingOn = (on: Day, versions: ExportMappings): ExportMapping | undefined =>
  versions
    .filter(({ validFrom }) => validFrom <= on)
    .reduce<ExportMapping | undefined>((last, each) => (last && last.validFrom > each.validFrom ? last : each), undefined);
/** A month is told as its last day asks: one sheet has one heading for a column. */
export const mappingOf = (period: Month, versions: ExportMappings): ExportMapping | undefined => mappingOn(lastDayOf(period), versions);

/** What the enterprise's payroll calls an allowance on its sheet. */
export const headingOf = (item: Item, mapping?: ExportMapping): string =>
  mapping?.headings.find((each) => each.item === item)?.heading ?? ITEM_WORDS[item].zh;

/** The code of the pay item that a line is booked on: that of its level, else that of its allowance, else the allowance itself. */
export function itemCodeOf({ item, level }: Pick<ClosedLine, 'item' | 'level'>, mapping?: ExportMapping): string {
  const codes = (mapping?.codes ?? []).filter((each) => each.item === item);
  return (codes.find((each) => each.level !== null && each.level === level) ?? codes.find((each) => each.level === null))?.code ?? item;
}
