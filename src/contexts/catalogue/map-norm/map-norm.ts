import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { gapsOf } from '../norm-gaps';
import { Standard, standard } from '../standard';
import { NormMapped, StandardEvent, UnitPair } from '../standard.events';

export interface MapNorm {
  readonly standardKey: Uuid;
  /** Of the norm. */
  readonly version: string;
  readonly enterpriseId: Uuid;
  readonly to: { readonly standardCode: string; readonly version: string };
  readonly pairs: readonly UnitPair[];
}
interface Evidence {
  /** The standard beside which the norm is laid. */
  readonly national: Standard;
}
type No = 'NOT_FOUND' | 'STANDARD_NOT_A_NORM' | 'STANDARD_UNKNOWN' | 'NORM_UNIT_UNKNOWN';

/** Lays a norm beside the national standard; what it lacks is computed, never declared. A published version of a standard never changes. */
export const mapNorm = rule<Standard, StandardEvent, MapNorm, Evidence, No>({
  name: 'catalogue.map-norm',
  version: 1,
  fold: standard,
  decide: (state, { standardKey, version, enterpriseId, to, pairs }, { national }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    if (state.kind !== 'ENTERPRISE_NORM') return refuse('STANDARD_NOT_A_NORM', { standardCode: state.standardCode });
    const norm = state.versions.find((each) => each.version === version);
    if (state.enterpriseId !== enterpriseId || !norm) return refuse('NOT_FOUND');
    const beside =
      national.status === 'published' && national.kind === 'NATIONAL' && national.occupationCode === state.occupationCode
        ? national.versions.find((each) => each.version === to.version)
        : undefined;
    if (!beside) return refuse('STANDARD_UNKNOWN', { ...to });
    const wrong = pairs.find(
      (pair) => !norm.units.some(({ unitCode }) => unitCode === pair.unit) || !beside.units.some(({ unitCode }) => unitCode === pair.to),
    );
    if (wrong) return refuse('NORM_UNIT_UNKNOWN', { ...wrong });
    return [
      NormMapped({
        standardKey,
        standardCode: state.standardCode,
        version,
        to: { ...to },
        pairs: [...pairs],
        gaps: [...gapsOf(norm, beside, pairs)],
      }),
    ];
  },
});
