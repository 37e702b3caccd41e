import { given, id } from '../../../../test/support/stories/given';
import { EDITION_2022, madeOccupations } from '../../../../test/support/stories/made-occupations';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { isRefusal } from '../../../kernel/refusal';
import { nearestTo } from '../occupation-search/occupation-answer';
import { occupationCounts } from '../occupation-dictionary';
import { editionOn, occupationEditions } from '../occupation-editions';
import { OccupationEvent } from '../occupation.events';
import { unknownOccupation } from '../unknown-occupation';
import { LoadOccupations, loadOccupations } from './load-occupations';

const occupations = madeOccupations();
const intent: LoadOccupations = {
  dictionaryId: id(1),
  edition: '2022',
  version: '2022-07',
  validFrom: day('2022-07-01'),
  documentNo: '国家职业分类大典（2022年版）',
  occupations,
  digest: 'a'.repeat(64),
};
function events(of: LoadOccupations, ...history: readonly OccupationEvent[]): readonly OccupationEvent[] {
  const { decision } = given(loadOccupations, ...history).when(of, {});
  if (isRefusal(decision)) throw new Error(decision.refused);
  return [...history, ...decision];
}
const first = events(intent);
const { published } = foldAll(occupationEditions, first);

it('loads an edition whole, with the figures by which it is known', () => {
  expect(occupationCounts(editionOn(published, day('2022-07-01'))!)).toEqual({ ...EDITION_2022, shortage: 1 });
  expect(editionOn(published, day('2022-06-30'))).toBeUndefined();
});
it('loads a version once, and goes forward in time', () => {
  given(loadOccupations, ...first)
    .when(intent, {})
    .thenRefuses('OCCUPATION_VERSION_BEFORE');
  given(loadOccupations, ...first)
    .when({ ...intent, version: '2023-01' }, {})
    .thenRefuses('OCCUPATION_VERSION_OUT_OF_ORDER');
  const later = foldAll(
    occupationEditions,
    events({ ...intent, version: '2023-01', validFrom: day('2022-07-02'), occupations: occupations.slice(0, 1) }, ...first),
  ).published;
  expect(['2022-07-01', '2022-07-02'].map((on) => editionOn(later, day(on))!.occupations.length)).toEqual([EDITION_2022.occupations, 1]);
});
it('has no code twice, and no short trade that the occupation lacks', () => {
  given(loadOccupations)
    .when({ ...intent, occupations: [occupations[0]!, occupations[0]!] }, {})
    .thenRefuses('OCCUPATION_TWICE');
  given(loadOccupations)
    .when({ ...intent, occupations: [{ ...occupations[0]!, shortageTrades: ['木工'] }] }, {})
    .thenRefuses('OCCUPATION_TRADE_UNKNOWN');
});

describe('an unknown code', () => {
  const dictionary = editionOn(published, day('2026-01-01'))!;
  it('is answered with the nearest names', () => {
    const refused = unknownOccupation(dictionary, ['6-18-01-01', '6-18-01-10']);
    expect(refused).toMatchObject({ refused: 'OCCUPATION_UNKNOWN', params: { code: '6-18-01-10', edition: '2022' } });
    expect((refused!.params.nearest as string[])[0]).toBe('6-18-01-01 车工');
    expect(unknownOccupation(dictionary, ['6-18-01-01'])).toBeNull();
  });
  it('or name is looked for by its kind', () => {
    expect(nearestTo(dictionary, '6-18-01-10')[0]).toEqual({ code: '6-18-01-01', name: '车工', trade: null, text: '车工' });
    expect(nearestTo(dictionary, '数控车床工')[0]).toEqual({ code: '6-18-01-01', name: '车工', trade: '数控车工', text: '车工/数控车工' });
  });
});
