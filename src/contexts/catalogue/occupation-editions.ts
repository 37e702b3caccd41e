import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { OccupationDictionary } from './occupation-dictionary';
import { ListedOccupation, OccupationEvent, occupationEvents } from './occupation.events';

export interface OccupationEdition extends OccupationDictionary {
  readonly version: string;
  readonly validFrom: Day;
  readonly documentNo: string;
}
/** The loaded versions of every edition, in the order of their first days. */
export type OccupationEditions = readonly OccupationEdition[];
export interface OccupationEditionsState {
  readonly published: OccupationEditions;
  /** Occupations whose edition is not published yet. */
  readonly listed: readonly ListedOccupation[];
}

const occupationOf = ({ code, title, trades, flags, shortageTrades }: ListedOccupation) => ({
  code,
  name: title,
  trades,
  related: [],
  verified: true,
  flags,
  shortageTrades,
});

export const occupationEditions: Fold<OccupationEditionsState, OccupationEvent> = {
  category: 'occupation_dictionary',
  events: occupationEvents,
  initial: { published: [], listed: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'catalogue.occupations_listed.v1':
        return { ...state, listed: [...state.listed, ...event.data.occupations] };
      case 'catalogue.occupation_edition_published.v1': {
        const { edition, version, validFrom, documentNo } = event.data;
        return {
          published: [...state.published, { edition, version, validFrom, documentNo, occupations: state.listed.map(occupationOf) }],
          listed: [],
        };
      }
    }
  },
};

export const publishedEditions = streamView(
  'catalogue.occupation-editions',
  occupationEditions,
  ({ published }): OccupationEditions => published,
);

/** The edition that codes are read by on a day: the last that had begun. */
export const editionOn = (editions: OccupationEditions, on: Day): OccupationEdition | undefined =>
  editions.filter(({ validFrom }) => validFrom <= on).at(-1);
