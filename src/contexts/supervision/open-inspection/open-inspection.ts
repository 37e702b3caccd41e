import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Level, LEVELS } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Inspection, inspection } from '../inspection';
import { InspectionEvent, InspectionOpened, Subject, Tier } from '../inspection.events';
import { supervisionPolicy } from '../supervision-policy';

export interface OpenInspection {
  readonly inspectionId: Uuid;
  readonly region: string;
  readonly tier: Tier;
  readonly subject: Subject;
  readonly fromOn: Day;
  readonly toOn: Day;
  /** null: all that the tier supervises. */
  readonly levels: readonly Level[] | null;
  readonly documentNo: string;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No =
  | 'INSPECTION_OPENED_BEFORE'
  | 'PERSON_REQUIRED'
  | 'INSPECTION_SPAN_REVERSED'
  | 'INSPECTION_SPAN_IN_FUTURE'
  | 'LEVEL_OF_OTHER_TIER'
  | 'TIER_SUPERVISES_NOTHING';

/** Which tier supervises depends on the level (handbook 2.3): a city inspects nothing that its province has kept for itself. */
export const openInspection = rule<Inspection, InspectionEvent, OpenInspection, Evidence, No>({
  name: 'supervision.open-inspection',
  version: 1,
  fold: inspection,
  decide: (state, { levels: named, ...intent }, { pack }, { today, actor }) => {
    if (state.status !== 'none') return refuse('INSPECTION_OPENED_BEFORE', { openedOn: state.openedOn });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { tier, fromOn, toOn } = intent;
    if (toOn < fromOn) return refuse('INSPECTION_SPAN_REVERSED', { fromOn, toOn });
    if (toOn > today) return refuse('INSPECTION_SPAN_IN_FUTURE', { toOn });
    const { ref, tiers } = supervisionPolicy(pack);
    const supervised = LEVELS.filter((level) => tiers[level] === tier);
    if (supervised.length === 0) return refuse('TIER_SUPERVISES_NOTHING', { tier });
    const foreign = named?.find((level) => !supervised.includes(level));
    if (foreign) return refuse('LEVEL_OF_OTHER_TIER', { level: foreign, tier, supervisedBy: tiers[foreign] ?? null });
    return [
      InspectionOpened({
        ...intent,
        levels: LEVELS.filter((level) => (named ?? supervised).includes(level)),
        openedOn: today,
        openedBy: actor.ref,
        policyPack: ref,
      }),
    ];
  },
});
