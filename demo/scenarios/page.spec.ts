import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, PAGES, scenarioPage } from './page';
import { SCENARIOS, scenariosNamed } from './scenarios';

it.each(Object.entries(PAGES))('the page in %s prints the data that the tests play', (language, path) =>
  expect(readFileSync(join(__dirname, '..', '..', path), 'utf8')).toBe(scenarioPage(language as Language)),
);

describe('the data', () => {
  it('adds up: the total of a month is the sum of its lines', () => {
    for (const { expected } of SCENARIOS)
      for (const { lines, totalMinor } of expected) expect(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(totalMinor);
  });
  it('has a difference for every adjusted month, and names what it differs from', () => {
    const adjusted = SCENARIOS.flatMap(({ expected }) => expected.flatMap(({ lines }) => lines)).filter(
      ({ adjustsPeriod }) => adjustsPeriod !== undefined,
    );
    expect(adjusted.length).toBeGreaterThan(10);
    for (const { amountMinor, dueMinor, closedMinor } of adjusted) expect(amountMinor).toBe(dueMinor! - closedMinor!);
  });
  it('has names of its own, which are what is asked for', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
    expect([scenariosNamed(['ps-4']).map(({ name }) => name), scenariosNamed(['all']), () => scenariosNamed(['ps-99'])]).toEqual([
      ['ps-4'],
      SCENARIOS,
      expect.any(Function),
    ]);
    expect(() => scenariosNamed(['ps-99'])).toThrow('there is no scenario ps-99; there are all, ps-1');
  });
});
