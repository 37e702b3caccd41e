import { plotOf, plotsOf } from './plot';

it('a benchmark has a plot for each of its tables, however deep they lie', () => {
  const names = (rates: object, ratios: object = {}): string[] => plotsOf('bench', { rates, ratios }).map(({ name }) => name);
  expect(names({ ours: 2, peer: 1 })).toEqual(['bench']);
  expect(names({ 1: { ours: 2 }, 64: { ours: 3 } })).toEqual(['bench-1', 'bench-64']);
  expect(names({ page: { 16: { ours: 2, bare: null } } })).toEqual(['bench-page-16']);
  expect(names({})).toEqual([]);
  expect(plotsOf('bench', { rates: { 64: { ours: 4, peer: 2 } }, ratios: { 64: { peer: 2 } } })[0]!.ratios).toEqual({ peer: 2 });
});

it('shows rates as bars to one scale, says how many times as fast ours is, and leaves out who was missing', () => {
  const svg = plotOf({ name: 'append-64', rates: { ours: 40_000, peer: 10_000, absent: null }, ratios: { peer: 4 } });
  const widths = [...svg.matchAll(/width="(\d+)" height="18"/g)].map(([, width]) => Number(width));
  expect(widths[0]! / widths[1]!).toBeCloseTo(4, 1);
  expect(svg).toContain('10,000  (4)');
  expect(svg).not.toContain('absent');
});
