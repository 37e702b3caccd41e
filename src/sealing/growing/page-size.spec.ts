import { BACKLOG_EVENTS, LIVE_EVENTS, PageSize } from './page-size';

const after = (...counts: readonly number[]): PageSize => {
  const page = new PageSize();
  for (const count of counts) page.took(count);
  return page;
};
const full = (pages: number): number[] => Array.from({ length: pages }, () => LIVE_EVENTS);

it('is small near the head, and nothing is read ahead there', () =>
  expect(after(3, 0, LIVE_EVENTS - 1)).toMatchObject({ events: LIVE_EVENTS, isBehind: false, isBacklog: false }));
it('says that more may wait once a page was full', () =>
  expect(after(LIVE_EVENTS)).toMatchObject({ events: LIVE_EVENTS, isBehind: true, isBacklog: false }));
it.each([
  [3, LIVE_EVENTS, false],
  [4, BACKLOG_EVENTS, true],
  [9, BACKLOG_EVENTS, true],
])('after %d full pages in a row asks for %d', (pages, events, isBacklog) => {
  expect(after(...full(Math.min(pages, 4)), ...Array.from({ length: Math.max(0, pages - 4) }, () => BACKLOG_EVENTS))).toMatchObject({
    events,
    isBacklog,
  });
});
it('counts full pages anew after one that was not', () => expect(after(...full(3), 5, ...full(3))).toMatchObject({ isBacklog: false }));
it('is small again as soon as the backlog is sealed', () =>
  expect(after(...full(4), BACKLOG_EVENTS - 1)).toMatchObject({ events: LIVE_EVENTS, isBehind: false, isBacklog: false }));
