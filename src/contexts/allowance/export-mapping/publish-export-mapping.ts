import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ITEMS } from '../allowance.events';
import { ExportMappingEvent, ExportMappingPublished, ItemCode, ItemHeading } from '../export-mapping.events';
import { ExportMappings, exportMapping, headingOf } from '../export-mapping';
import { FIXED_HEADINGS } from '../pay-sheet-headings';

export interface PublishExportMapping {
  readonly mappingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly validFrom: Day;
  readonly headings: readonly ItemHeading[];
  readonly codes: readonly ItemCode[];
}
type No = 'EXPORT_HEADING_TWICE' | 'EXPORT_ITEM_TWICE' | 'EXPORT_LEVEL_IN_VAIN';

const keyOf = ({ item, level }: ItemCode): string => `${item} ${level ?? ''}`;

/** What payroll calls things changes no amount, so that one person may say it; an earlier version stays for the months that it named. */
export const publishExportMapping = rule<ExportMappings, ExportMappingEvent, PublishExportMapping, object, No>({
  name: 'allowance.publish-export-mapping',
  version: 1,
  fold: exportMapping,
  decide: (versions, intent, _, { actor }) => {
    const { headings, codes } = intent;
    const twice =
      headings.find(({ item }, index) => headings.slice(0, index).some((other) => other.item === item)) ??
      codes.find((code, index) => codes.slice(0, index).some((other) => keyOf(other) === keyOf(code)));
    if (twice) return refuse('EXPORT_ITEM_TWICE', { item: twice.item, level: 'level' in twice ? twice.level : null });
    const vain = codes.find(({ item, level }) => level !== null && (item === 'MENTOR' || item === 'TEAM_LEADER'));
    if (vain) return refuse('EXPORT_LEVEL_IN_VAIN', { item: vain.item, level: vain.level });
    // Whoever reads a sheet by its headings must find each once, those that were not renamed among them.
    const shown = [
      ...FIXED_HEADINGS,
      ...ITEMS.map((item) => headingOf(item, { version: 0, validFrom: intent.validFrom, headings, codes })),
    ];
    const same = shown.find((heading, index) => shown.indexOf(heading) < index);
    if (same !== undefined) return refuse('EXPORT_HEADING_TWICE', { column: same });
    return [
      ExportMappingPublished({
        ...intent,
        headings: [...headings],
        codes: [...codes],
        version: versions.length + 1,
        publishedBy: actor.ref,
      }),
    ];
  },
});
