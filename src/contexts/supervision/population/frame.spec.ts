import { id } from '../../../../test/support/stories/given';
import { MAX_POPULATION, populationFault, unitsOf } from './frame';

const batch = (unit: number, filing: number, ...levels: string[]) => ({
  unitId: id(unit),
  enterpriseId: id(90),
  filingId: id(filing),
  levels,
});
const rows = [batch(3, 70, 'JUNIOR', 'SENIOR'), batch(1, 71, 'SENIOR'), batch(2, 70, 'CHIEF')];
const ids = (units: ReturnType<typeof unitsOf>) => units.map(({ unitId }) => unitId);

it('takes what has one of the levels, in the order of ids', () =>
  expect(ids(unitsOf(rows, { subject: 'BATCHES', levels: ['SENIOR'] }))).toEqual([id(1), id(3)]));
it('says whose each is', () =>
  expect(unitsOf(rows, { subject: 'CERTIFICATES', levels: ['CHIEF'] })).toEqual([
    { unitId: id(2), enterpriseId: id(90), filingId: id(70) },
  ]));
it('takes each institution once', () =>
  expect(unitsOf([...rows, batch(4, 70, 'JUNIOR')], { subject: 'INSTITUTIONS', levels: ['JUNIOR', 'SENIOR'] })).toEqual([
    { unitId: id(70), enterpriseId: id(90), filingId: id(70) },
    { unitId: id(71), enterpriseId: id(90), filingId: id(71) },
  ]));
it('takes nothing where nothing has the level', () => expect(unitsOf(rows, { subject: 'BATCHES', levels: ['TECHNICIAN'] })).toEqual([]));
it('looks at so many rows, and no more', () =>
  expect([populationFault(MAX_POPULATION), populationFault(MAX_POPULATION + 1)]).toEqual([
    undefined,
    { refused: 'POPULATION_TOO_LARGE', params: { limit: 50_000 } },
  ]));
