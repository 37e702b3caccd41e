import { issueDayOf } from './awards';
import { lateFacts } from './late-facts';
import { TENTH } from './measures';
import { cityPlan } from './plan';

const plan = cityPlan(TENTH);
const rounds = [0, 1].map((round) => lateFacts(plan, 7, round));
const keyOf = (fact: (typeof rounds)[number][number]): string =>
  JSON.stringify([
    fact.kind,
    fact.on,
    'person' in fact ? fact.person.index : 'pair' in fact ? fact.pair.mentor.index : fact.enterprise.code,
  ]);

it('the same seed tells the same facts in the same order, another seed others', () => {
  expect(lateFacts(plan, 7, 0).map(keyOf)).toEqual(rounds[0]!.map(keyOf));
  expect(lateFacts(plan, 8, 0).map(keyOf)).not.toEqual(rounds[0]!.map(keyOf));
});

it('a round has every kind of fact, in an order that is not that of the kinds', () => {
  for (const facts of rounds) {
    const kinds = facts.map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([
      'AGREEMENT_OVER',
      'ANNULLED',
      'LED',
      'LED_NO_MORE',
      'LEFT',
      'LIFTED',
      'RATES',
      'SUSPENDED',
    ]);
    expect([...kinds].sort()).not.toEqual(kinds);
  }
});

it('nobody has two facts, over both rounds, but the enterprises whose rates are revised again', () => {
  const people = rounds.flat().flatMap((fact) => ('person' in fact ? [fact.person] : 'pair' in fact ? [fact.pair.mentor] : []));
  expect(new Set(people).size).toBe(people.length);
  const revised = rounds.map((facts) => facts.flatMap((fact) => ('enterprise' in fact ? [fact.enterprise.code] : [])).sort());
  expect(revised[0]).toEqual(revised[1]);
});

it('nothing is told of a certificate before its issue, and a lifting follows its suspension', () => {
  for (const fact of rounds.flat()) {
    if ('award' in fact) expect(fact.on >= issueDayOf(fact.award.year, fact.award.round)).toBe(true);
    if (fact.kind === 'LIFTED') expect(fact.liftedOn > fact.on).toBe(true);
  }
});
