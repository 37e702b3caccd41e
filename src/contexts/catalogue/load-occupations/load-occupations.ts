import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { OccupationEditionsState, occupationEditions } from '../occupation-editions';
import { ListedOccupation, OCCUPATION_CHUNK, OccupationEditionPublished, OccupationEvent, OccupationsListed } from '../occupation.events';

export interface LoadOccupations {
  readonly dictionaryId: Uuid;
  readonly edition: string;
  readonly version: string;
  readonly validFrom: Day;
  readonly documentNo: string;
  readonly occupations: readonly ListedOccupation[];
  readonly digest: string;
}
type No = 'OCCUPATION_VERSION_BEFORE' | 'OCCUPATION_VERSION_OUT_OF_ORDER' | 'OCCUPATION_TWICE' | 'OCCUPATION_TRADE_UNKNOWN';

/** Loads an edition whole, in one append. Versions go forward in time; codes that were recorded keep the edition they stand with. */
export const loadOccupations = rule<OccupationEditionsState, OccupationEvent, LoadOccupations, object, No>({
  name: 'catalogue.load-occupations',
  version: 1,
  fold: occupationEditions,
  decide: ({ published }, intent) => {
    const { dictionaryId, edition, version, validFrom, documentNo, occupations, digest } = intent;
    const last = published.at(-1);
    if (published.some((each) => each.edition === edition && each.version === version))
      return refuse('OCCUPATION_VERSION_BEFORE', { edition, version });
    if (last && validFrom <= last.validFrom) return refuse('OCCUPATION_VERSION_OUT_OF_ORDER', { validFrom, last: last.validFrom });
    const fault = occupationsFault(occupations);
    if (fault) return fault;
    const chunks = Array.from({ length: Math.ceil(occupations.length / OCCUPATION_CHUNK) }, (_, chunk) =>
      occupations.slice(chunk * OCCUPATION_CHUNK, (chunk + 1) * OCCUPATION_CHUNK),
    );
    const trades = occupations.reduce((sum, each) => sum + each.trades.length, 0);
    return [
      ...chunks.map((part, chunk) => OccupationsListed({ dictionaryId, edition, version, chunk, occupations: part })),
      OccupationEditionPublished({
        dictionaryId,
        edition,
        version,
        validFrom,
        documentNo,
        occupations: occupations.length,
        trades,
        digest,
      }),
    ];
  },
});

function occupationsFault(occupations: readonly ListedOccupation[]): Refusal<'OCCUPATION_TWICE' | 'OCCUPATION_TRADE_UNKNOWN'> | null {
  const codes = new Set<string>();
  const twice = occupations.find(({ code }) => codes.size === codes.add(code).size);
  if (twice) return refuse('OCCUPATION_TWICE', { code: twice.code });
  const foreign = occupations.find(({ trades, shortageTrades }) => shortageTrades.some((trade) => !trades.includes(trade)));
  return foreign ? refuse('OCCUPATION_TRADE_UNKNOWN', { code: foreign.code }) : null;
}
