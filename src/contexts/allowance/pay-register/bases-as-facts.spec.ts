import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { basesOf, linksOf, PROMOTED, recordsLinkedTo } from './bases-as-facts';

type Rows = Parameters<typeof basesOf>[1];
const [WORKER, STRANGER, PAPER, POST] = [id(5), id(6), id(1), id(2)];
const TURNER = '6-18-01-01';
const paper: Rows['bases'][number] = {
  workerId: WORKER,
  basisId: PAPER,
  region: '320803',
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: TURNER,
  effectiveOn: '2026-03-15',
  resumedOn: null,
  lastOn: null,
  endReason: null,
  causeEventId: id(11),
  endCauseEventId: null,
};
const post: Rows['bases'][number] = {
  ...paper,
  basisId: POST,
  level: 'SPECIAL_GRADE',
  basis: 'APPOINTED',
  occupationCode: null,
  lastOn: '2026-08-10',
  endReason: PROMOTED,
  endCauseEventId: id(13),
};
const service: Rows['services'][number] = {
  spanId: id(4),
  workerId: WORKER,
  occupationCode: TURNER,
  fromOn: '2020-01-01',
  lastOn: null,
  endCauseEventId: null,
};
const decided: Rows['recoveries'][number] = {
  basisIds: [PAPER],
  lastOn: '2026-10-10',
  state: 'DECIDED',
  takenFromOn: '2026-06-01',
  decidedEventId: id(31),
};
const known = (rows: Partial<Rows>) =>
  basesOf(WORKER, { bases: [paper], services: [service], links: [], pauses: [], recoveries: [], ...rows });

describe('the days that count', () => {
  const effective = (item: string, effectiveOn: string) => known({ bases: [{ ...paper, item, effectiveOn }] }).bases[0]!.fromOn;
  it('a paper of the first of a month pays from the next month, an agreement of that day from the day', () =>
    expect([effective('SKILL', '2026-03-01'), effective('MENTOR', '2026-03-01')]).toEqual(['2026-04-01', '2026-03-01']));
  it('an agreement of the second pays from the next month', () => expect(effective('MENTOR', '2026-03-02')).toBe('2026-04-01'));

  const left = (lastOn: string) => known({ bases: [{ ...post, lastOn }] }).bases[0];
  it('of a post that is left for a higher one last to the end of the month in which the higher one begins', () => {
    expect(left('2026-08-10')).toMatchObject({ lastOn: '2026-08-31', endReason: 'HIGHER_LEVEL', endCauseEventId: id(13) });
    expect(left('2026-08-30')).toMatchObject({ lastOn: '2026-08-31' });
    expect(left('2026-08-31')).toMatchObject({ lastOn: '2026-09-30' });
  });

  const over = { ...post, endReason: 'APPOINTMENT_ENDED' };
  const after = (next: Partial<Rows['bases'][number]>) =>
    known({ bases: [over, { ...post, basisId: id(3), level: 'CHIEF', lastOn: null, endReason: null, endCauseEventId: null, ...next }] })
      .bases[0];
  it('of a post whose term is over on the day before a higher one, too: a level changes with the month', () =>
    expect(after({ effectiveOn: '2026-08-11' })).toMatchObject({
      lastOn: '2026-08-31',
      endReason: 'HIGHER_LEVEL',
      endCauseEventId: id(13),
    }));
  it('of any other post that is over end with it', () => {
    for (const next of [
      { effectiveOn: '2026-08-12' },
      { effectiveOn: '2026-08-11', level: 'SPECIAL_GRADE' },
      { effectiveOn: '2026-08-11', basis: 'CERTIFIED' },
    ]) {
      expect(after(next)).toMatchObject({ lastOn: '2026-08-10', endReason: 'APPOINTMENT_ENDED' });
    }
    expect(
      known({
        bases: [
          { ...over, basis: 'CERTIFIED' },
          { ...post, basisId: id(3), level: 'CHIEF', effectiveOn: '2026-08-11' },
        ],
      }).bases[0],
    ).toMatchObject({ lastOn: '2026-08-10' });
    expect(
      known({
        bases: [
          { ...over, endReason: 'ANNULLED' },
          { ...post, basisId: id(3), level: 'CHIEF', effectiveOn: '2026-08-11' },
        ],
      }).bases[0],
    ).toMatchObject({ lastOn: '2026-08-10' });
  });
});

describe('pay that was taken back', () => {
  const ends = (recovery: Partial<Rows['recoveries'][number]>) =>
    known({ recoveries: [{ ...decided, ...recovery }] }).bases.map(({ lastOn, endReason, endCauseEventId }) => [
      lastOn,
      endReason,
      endCauseEventId,
    ]);
  const KEPT = [[null, null, null]];

  it('is left out from the day that was decided, because of the decision', () =>
    expect(ends({})).toEqual([['2026-05-31', 'RECOVERED', id(31)]]));
  it('is no pay of another certificate', () => expect(ends({ basisIds: [id(3)] })).toEqual(KEPT));
  it('stays paid while it is only proposed, and where nothing is to be taken', () => {
    expect(ends({ state: 'PROPOSED', takenFromOn: null, decidedEventId: null })).toEqual(KEPT);
    expect(ends({ takenFromOn: null })).toEqual(KEPT);
  });
  it('is paid again once the annulment was overturned', () => expect(ends({ state: 'OVERTURNED' })).toEqual(KEPT));
  it('is what began before the annulment was decided: what counts again later is kept', () => {
    const again = known({ bases: [paper, { ...paper, resumedOn: '2026-10-11', causeEventId: id(12) }], recoveries: [decided] });
    expect(again.bases.map(({ fromOn, lastOn }) => [fromOn, lastOn])).toEqual([
      ['2026-04-01', '2026-05-31'],
      ['2026-10-11', null],
    ]);
  });
});

describe('a certificate that was suspended', () => {
  const pauses = [
    {
      certificateId: PAPER,
      pauses: [{ fromOn: day('2026-07-02'), liftedOn: day('2026-07-20'), causeEventId: id(41), liftEventId: id(42) }],
    },
  ];
  it('pays up to the day before, and again from the lifting', () =>
    expect(known({ pauses }).bases.map(({ fromOn, lastOn, causeEventId }) => [fromOn, lastOn, causeEventId])).toEqual([
      ['2026-04-01', '2026-07-01', id(11)],
      ['2026-07-20', null, id(42)],
    ]));
  it('leaves the holder’s others as they are', () =>
    expect(known({ bases: [{ ...paper, basisId: id(3) }], pauses }).bases).toMatchObject([{ fromOn: '2026-04-01', lastOn: null }]));
});

it('service is the worker’s own, and none where there was none', () => {
  const elsewhere = { ...service, spanId: id(14), workerId: STRANGER, fromOn: '2021-01-01' };
  expect(known({ services: [elsewhere, service] }).services).toEqual([
    { occupationCode: TURNER, fromOn: '2020-01-01', lastOn: null, endCauseEventId: null },
  ]);
  expect(known({ services: [elsewhere] }).services).toEqual([]);
});

describe('links', () => {
  const link = (position: string, number: number, fromId = STRANGER, toId = WORKER) => ({
    subjectId: fromId,
    fromId,
    toId,
    linkedOn: '2026-12-11',
    position,
    eventId: id(number),
  });
  const recorded = (...rows: Parameters<typeof linksOf>[0]) => linksOf(rows).map(({ eventId }) => eventId);

  it('come in the order in which they were recorded, which is one of numbers', () => {
    expect(recorded(link('10', 52), link('9', 51), link('100', 53))).toEqual([id(51), id(52), id(53)]);
    expect(recorded(link('9', 51), link('10', 52), link('100', 53))).toEqual([id(51), id(52), id(53)]);
    // Beyond what a double can tell apart.
    expect(recorded(link('9007199254740993', 52), link('9007199254740992', 51))).toEqual([id(51), id(52)]);
  });
  it('say what was linked with what, when and why', () =>
    expect(linksOf([link('9', 51)])).toEqual([
      { subjectId: STRANGER, fromId: STRANGER, toId: WORKER, linkedOn: '2026-12-11', eventId: id(51) },
    ]));
  it('gather the records of one person, always in one order', () => {
    const links = linksOf([link('1', 51, id(9), WORKER), link('2', 52, id(7), id(9)), link('3', 53, id(8), id(10))]);
    expect([recordsLinkedTo(id(9), links), recordsLinkedTo(WORKER, links), recordsLinkedTo(id(7), links)]).toEqual([
      [WORKER, id(7), id(9)],
      [WORKER, id(7), id(9)],
      [WORKER, id(7), id(9)],
    ]);
    expect(recordsLinkedTo(STRANGER, links)).toEqual([STRANGER]);
  });
});
