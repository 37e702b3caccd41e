import { Instant, instant } from '../../kernel/instant';
import type { Recorded } from '../../ledger/recorded';
import { noEarlierThanItsCause } from './no-earlier-than-its-cause';
import type { Acting, Process, Reaction } from '../process';

const [FIRST, SECOND] = [instant('2026-12-07T16:00:00.000001Z'), instant('2026-12-07T16:00:00.000002Z')];
const at = (when: Instant): Reaction => ({ event: { at: when } as Recorded, acting: {} as Acting });
/** What happened, in its order. */
let told: string[];
const clock = { now: () => FIRST, follow: (when: Instant) => void told.push(`clock ${when}`) };
const process = (many: Pick<Process, 'reactToEach'> = {}): Process => ({
  name: 'act-when-told',
  on: [],
  react: (event) => Promise.resolve(void told.push(`react ${event.at}`)),
  ...many,
});
beforeEach(() => (told = []));

it('leads the clock to the event before it is reacted to', async () => {
  const { event, acting } = at(FIRST);
  await noEarlierThanItsCause(process(), clock).react(event, acting);
  expect(told).toEqual([`clock ${FIRST}`, `react ${FIRST}`]);
});
it('leads it to the last of many', async () => {
  const many = noEarlierThanItsCause(
    process({ reactToEach: (reactions) => Promise.resolve(void told.push(`each ${reactions.length}`)) }),
    clock,
  );
  await many.reactToEach!([at(FIRST), at(SECOND)]);
  expect(told).toEqual([`clock ${SECOND}`, 'each 2']);
});
it('makes nobody take many who takes one by one', () => expect(noEarlierThanItsCause(process(), clock).reactToEach).toBeUndefined());
