import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { PublishedStandard, Standard, standard } from '../standard';
import { LevelOfStandard, StandardEvent, StandardKind, StandardPublished, StandardUnit } from '../standard.events';

export interface PublishStandard {
  readonly standardKey: Uuid;
  readonly standardCode: string;
  readonly kind: StandardKind;
  readonly enterpriseId: Uuid | null;
  readonly version: string;
  readonly validFrom: Day;
  readonly documentNo: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly ruleSet: string | null;
  readonly levels: readonly LevelOfStandard[];
  readonly units: readonly StandardUnit[];
  readonly related: readonly string[];
}
type No =
  | 'STANDARD_CODE_TAKEN'
  | 'STANDARD_VERSION_BEFORE'
  | 'STANDARD_VERSION_OUT_OF_ORDER'
  | 'STANDARD_LEVEL_TWICE'
  | 'STANDARD_UNIT_WRONG';

/** A version of a standard, for good. A code belongs to one occupation and one publisher; its versions go forward in time. */
export const publishStandard = rule<Standard, StandardEvent, PublishStandard, object, No>({
  name: 'catalogue.publish-standard',
  version: 1,
  fold: standard,
  decide: (state, intent) => {
    const { levels, units, related } = intent;
    const fault = (state.status === 'none' ? null : versionFault(state, intent)) ?? contentFault(intent);
    return fault ?? [StandardPublished({ ...intent, levels: [...levels], units: [...units], related: [...related] })];
  },
});

function versionFault(
  state: PublishedStandard,
  { standardCode, kind, enterpriseId, occupationCode, trade, version, validFrom }: PublishStandard,
): Refusal<No> | null {
  const isSame =
    state.kind === kind && state.enterpriseId === enterpriseId && state.occupationCode === occupationCode && state.trade === trade;
  if (!isSame) return refuse('STANDARD_CODE_TAKEN', { standardCode });
  if (state.versions.some((each) => each.version === version)) return refuse('STANDARD_VERSION_BEFORE', { standardCode, version });
  const last = state.versions.at(-1)!.validFrom;
  return validFrom <= last ? refuse('STANDARD_VERSION_OUT_OF_ORDER', { validFrom, last }) : null;
}

function contentFault({ levels, units }: PublishStandard): Refusal<No> | null {
  const twice = levels.find(
    ({ level, parts }, index) =>
      levels.slice(0, index).some((before) => before.level === level) || new Set(parts.map(({ part }) => part)).size < parts.length,
  );
  if (twice) return refuse('STANDARD_LEVEL_TWICE', { level: twice.level });
  const wrong = units.find(
    (unit, index) => !isExamined(unit, levels) || units.slice(0, index).some(({ unitCode }) => unitCode === unit.unitCode),
  );
  return wrong ? refuse('STANDARD_UNIT_WRONG', { unitCode: wrong.unitCode, level: wrong.level }) : null;
}

const isExamined = ({ level, part }: StandardUnit, levels: readonly LevelOfStandard[]): boolean =>
  levels.some((each) => each.level === level && each.parts.some((of) => of.part === part));
