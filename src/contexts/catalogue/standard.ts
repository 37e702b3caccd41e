import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { LevelOfStandard, NormGap, StandardEvent, standardEvents, StandardKind, StandardUnit } from './standard.events';

export interface StandardVersion {
  readonly version: string;
  readonly validFrom: Day;
  readonly documentNo: string;
  readonly ruleSet: string | null;
  readonly levels: readonly LevelOfStandard[];
  readonly units: readonly StandardUnit[];
  readonly related: readonly string[];
  /** Of a norm: beside which standard it was laid last, and what it lacks; null: not yet. */
  readonly mapping: { readonly to: { readonly standardCode: string; readonly version: string }; readonly gaps: readonly NormGap[] } | null;
}
export interface PublishedStandard {
  readonly status: 'published';
  readonly standardCode: string;
  readonly kind: StandardKind;
  readonly enterpriseId: Uuid | null;
  readonly occupationCode: string;
  readonly trade: string | null;
  /** In the order of their first days. */
  readonly versions: readonly StandardVersion[];
}
export type Standard = { readonly status: 'none' } | PublishedStandard;

export const standard: Fold<Standard, StandardEvent> = {
  category: 'standard',
  events: standardEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    switch (event.type) {
      case 'catalogue.standard_published.v1': {
        const { standardCode, kind, enterpriseId, occupationCode, trade, standardKey: _, ...version } = event.data;
        const versions = state.status === 'none' ? [] : state.versions;
        return {
          status: 'published',
          standardCode,
          kind,
          enterpriseId,
          occupationCode,
          trade,
          versions: [...versions, { ...version, mapping: null }],
        };
      }
      case 'catalogue.norm_mapped.v1': {
        const { version, to, gaps } = event.data;
        return state.status === 'none'
          ? state
          : { ...state, versions: state.versions.map((each) => (each.version === version ? { ...each, mapping: { to, gaps } } : each)) };
      }
    }
  },
};

/** What a standard asks, as evidence: parts and pass marks of its levels, its set of conditions, its related occupations. */
export const standardRecord = streamView('catalogue.standard', standard, (state) => state);

/** How a scope row names a standard: `GZB-6-18-01-01@2018`; without a version, the one in force on the day. */
export function standardRef(text: string): { readonly standardCode: string; readonly version: string | null } {
  const [standardCode = text, version = null] = text.split('@');
  return { standardCode, version };
}

/** A scope row that names no standard is under the national one, whichever is in force on the day. */
export const NATIONAL_STANDARD = 'NATIONAL';
export const isLeftToTheDay = (text: string): boolean => text === NATIONAL_STANDARD;

/** What is to be judged by a standard, and how a scope row names the standard. */
export interface StandardSought {
  readonly standard: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly on: Day;
}
export interface NationalVersion {
  readonly standardKey: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly validFrom: string;
}
/** The national standard of an occupation on a day: that of the very trade before that of the whole occupation, the newest before older ones. */
export function nationalAmong(
  versions: readonly NationalVersion[],
  { occupationCode, trade, on }: Omit<StandardSought, 'standard'>,
): Uuid | null {
  const fitting = versions.filter(
    (each) => each.occupationCode === occupationCode && (each.trade === null || each.trade === trade) && each.validFrom <= on,
  );
  const [best] = [...fitting].sort((a, b) => Number(a.trade === null) - Number(b.trade === null) || (a.validFrom < b.validFrom ? 1 : -1));
  return best ? (best.standardKey as Uuid) : null;
}

/** The version that is named, or that was in force on a day. */
export const versionOn = (of: Standard, on: Day, version: string | null = null): StandardVersion | undefined =>
  of.status === 'none'
    ? undefined
    : version === null
      ? of.versions.filter(({ validFrom }) => validFrom <= on).at(-1)
      : of.versions.find((each) => each.version === version);

/** The parts that a version examines at a level, each with its pass mark in tenths; none where it does not know the level. */
export const partsAt = ({ levels }: StandardVersion, level: Level): LevelOfStandard['parts'] =>
  levels.find((each) => each.level === level)?.parts ?? [];
