import { day } from '../../../kernel/day';
import { policyPackOn } from '../policy-pack.shelf';
import { NATIONAL_2018 } from './national-2018';
import { NATIONAL_2023 } from './national-2023';
import { lineNamed, ruleByClaim, ruleSetFor, ruleSetNamed, rulesFor } from './rule-sets';

const policy = policyPackOn('320800', day('2026-01-01'))!.pack.eligibility;

describe('rule sets', () => {
  it.each([
    [NATIONAL_2023, 19],
    [NATIONAL_2018, 12],
  ])('%# hold every line of the instrument once', (set, lines) => {
    expect(new Set(set.rules.map(({ id }) => id)).size).toBe(lines);
    expect(set.rules).toHaveLength(lines);
  });

  it.each([NATIONAL_2023, NATIONAL_2018])('%# number their lines by the official digit of the target', ({ rules }) => {
    const digits = { JUNIOR: '5', INTERMEDIATE: '4', SENIOR: '3', TECHNICIAN: '2', SENIOR_TECHNICIAN: '1' } as Record<string, string>;
    for (const { id, target } of rules) expect(id).toMatch(new RegExp(`^N(18|23)-${digits[target]}-\\d$`));
  });

  it('二级 and 一级 always ask for the level below, a title or a school of their own', () => {
    for (const { all } of rulesFor(NATIONAL_2023, 'TECHNICIAN')) expect(all.some(({ k }) => k === 'holds' || k === 'title')).toBe(true);
    for (const { all } of rulesFor(NATIONAL_2023, 'SENIOR_TECHNICIAN'))
      expect(all.some(({ k }) => k === 'holds' || k === 'title')).toBe(true);
  });

  it("the pack's default holds unless the standard makes an exception", () => {
    expect(ruleSetFor(policy)).toBe(NATIONAL_2023);
    expect(ruleSetFor({ ...policy, ruleSetByStandard: { 'ST-2019': 'NATIONAL-2018' } }, 'ST-2019')).toBe(NATIONAL_2018);
    expect(ruleSetFor(policy, 'ST-2019')).toBe(NATIONAL_2023);
    expect(ruleSetNamed('NATIONAL-2099')).toBeUndefined();
  });

  it.each([
    ['1', 'N23-4-1'],
    ['3', 'N23-4-3'],
    ['N23-4-2', 'N23-4-2'],
    ['4', undefined],
    ['N23-3-1', undefined],
    ['N18-4-1', undefined],
    ['', undefined],
    ['-1', undefined],
  ])('the claim "%s" for 四级 is %s', (claim, id) => expect(ruleByClaim(NATIONAL_2023, 'INTERMEDIATE', claim)?.id).toBe(id));

  it('a line is found by its id, whichever set it is of', () => {
    expect([lineNamed('N18-2-1'), lineNamed('N23-2-1')].map((line) => line?.all)).toEqual([
      [{ k: 'holds', level: 'SENIOR', afterYears: 4 }],
      [{ k: 'holds', level: 'SENIOR', afterYears: 5 }],
    ]);
    expect(lineNamed('N23-9-9')).toBeUndefined();
  });
});
