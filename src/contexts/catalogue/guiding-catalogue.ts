import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import { GuidingCatalogueEvent, guidingCatalogueEvents, GuidingClass, GuidingItem, GuidingKind } from './guiding-catalogue.events';
import type { PolicyPack } from './policy-pack';

/** One published version: what an authority guides training and assessment to, from its first day until the next version. */
export interface GuidingVersion {
  readonly version: string;
  readonly region: string;
  readonly validFrom: Day;
  readonly documentNo: string;
  readonly classes: readonly GuidingClass[];
  readonly items: readonly GuidingItem[];
}
/** The published versions of a region, in the order of their first days. */
export type GuidingCatalogue = readonly GuidingVersion[];
export interface GuidingCatalogueState {
  readonly published: GuidingCatalogue;
  /** Entries whose version is not published yet. */
  readonly listed: readonly GuidingItem[];
}

export const guidingCatalogue: Fold<GuidingCatalogueState, GuidingCatalogueEvent> = {
  category: 'guiding_catalogue',
  events: guidingCatalogueEvents,
  initial: { published: [], listed: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'catalogue.guiding_items_listed.v1':
        return { ...state, listed: [...state.listed, ...event.data.items] };
      case 'catalogue.guiding_catalogue_published.v1': {
        const { version, region, validFrom, documentNo, classes } = event.data;
        return { published: [...state.published, { version, region, validFrom, documentNo, classes, items: state.listed }], listed: [] };
      }
    }
  },
};

export const guidingCatalogueRecord = streamView(
  'catalogue.guiding-catalogue',
  guidingCatalogue,
  ({ published }): GuidingCatalogue => published,
);

/** The version in force on a day: the last one that had begun. */
export const guidingCatalogueOn = (catalogue: GuidingCatalogue, on: Day): GuidingVersion | undefined =>
  catalogue.filter(({ validFrom }) => validFrom <= on).at(-1);

export const itemsOfKind = ({ items }: GuidingVersion, kind: GuidingKind): readonly GuidingItem[] =>
  items.filter((item) => item.kind === kind);

/** What a plan means to assess. */
export interface PlannedSubject {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
}

const lists = (item: GuidingItem, { occupationCode, trade, level }: PlannedSubject): boolean =>
  item.occupationCode === occupationCode &&
  (item.trade === null || item.trade === trade) &&
  (item.levels.length === 0 || item.levels.includes(level));

/** Whether a certificate project of the version stands for it. Special abilities lead to no level and never do. */
export const isListed = (version: GuidingVersion, subject: PlannedSubject): boolean =>
  itemsOfKind(version, 'CERTIFICATE_PROJECT').some((item) => lists(item, subject));

/** A version that names no assessment institution leaves them to the register of filings. */
export function isListedInstitution(version: GuidingVersion, institutionCode: string): boolean {
  const institutions = itemsOfKind(version, 'ASSESSMENT_INSTITUTION');
  return institutions.length === 0 || institutions.some(({ institution }) => institution === institutionCode);
}

export interface PlanAgainstCatalogue {
  readonly institutionCode: string;
  readonly subjects: readonly PlannedSubject[];
  /** The date of the plan: the version of that day counts, not the newest. */
  readonly on: Day;
}

/**
 * Why a plan may not go on by the guiding catalogue of its date. Where no version was in force there is nothing to ask;
 * where the pack only notes or ignores, nothing is refused.
 */
export function guidingCatalogueFault(
  catalogue: GuidingCatalogue,
  { institutionCode, subjects, on }: PlanAgainstCatalogue,
  policy: PolicyPack['guidingCatalogue']['plans'],
): Refusal<'PLAN_NOT_IN_CATALOGUE' | 'INSTITUTION_NOT_IN_CATALOGUE'> | undefined {
  const inForce = guidingCatalogueOn(catalogue, on);
  if (!inForce || policy !== 'REQUIRE') return undefined;
  const { version } = inForce;
  if (!isListedInstitution(inForce, institutionCode)) return refuse('INSTITUTION_NOT_IN_CATALOGUE', { institutionCode, version, on });
  const foreign = subjects.find((subject) => !isListed(inForce, subject));
  return (
    foreign &&
    refuse('PLAN_NOT_IN_CATALOGUE', { occupationCode: foreign.occupationCode, trade: foreign.trade, level: foreign.level, version, on })
  );
}

export interface GuidingCounts {
  readonly certificateProjects: number;
  readonly byClass: Readonly<Record<string, number>>;
  readonly specialAbilities: number;
  readonly newShortageTrades: number;
  readonly digitalOccupations: number;
}

/** The figures that authorities publish of a version. Projects are counted, trades and occupations each once (mechanisms, no. 10). */
export function guidingCounts(version: GuidingVersion): GuidingCounts {
  const projects = itemsOfKind(version, 'CERTIFICATE_PROJECT');
  const flagged = (flag: GuidingItem['flags'][number]): readonly GuidingItem[] => version.items.filter(({ flags }) => flags.includes(flag));
  return {
    certificateProjects: projects.length,
    byClass: Object.fromEntries(
      version.classes.map(({ classCode }) => [classCode, projects.filter((item) => item.classCode === classCode).length]),
    ),
    specialAbilities: itemsOfKind(version, 'SPECIAL_ABILITY').length,
    newShortageTrades: new Set(flagged('NEW_SHORTAGE').map(({ occupationCode, trade }) => `${occupationCode} ${trade}`)).size,
    digitalOccupations: new Set(flagged('DIGITAL').map(({ occupationCode }) => occupationCode)).size,
  };
}
