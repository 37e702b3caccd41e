import { id } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { batchThen, certificateThen, countedThen, entitlementThen, marksThen, ratesThen, workerThen } from './as-known';

const ON = day('2026-06-30');
const then = (known: bigint | null, on = ON) => ({ on, known });
const certificate = {
  certificateId: id(1),
  origin: 'ISSUED',
  personRef: id(2),
  workerId: id(3),
  enterpriseId: id(4),
  region: '320803',
  filingId: null,
  batchId: null,
  candidacyId: null,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  issuedOn: '2026-06-20',
  recordedAt: '2026-06-20T01:00:00.000000Z',
  position: '10',
  course: [
    { from: day('2026-06-20'), state: 'VALID', position: '10' },
    { from: day('2026-06-25'), state: 'ANNULLED', position: '20' },
  ],
};

describe('a certificate', () => {
  const statuses = (known: bigint | null, on?: string) =>
    certificateThen(certificate, then(known, on === undefined ? ON : day(on))).map(({ status }) => status);
  it('is there from the position at which it was recorded', () =>
    expect([statuses(9n), statuses(10n), statuses(null)]).toEqual([[], ['VALID'], ['ANNULLED']]));
  it('is what was known of it', () => expect([statuses(19n), statuses(20n)]).toEqual([['VALID'], ['ANNULLED']]));
  it('is what it was on the day, and nothing before its issue', () =>
    expect([
      statuses(null, '2026-06-19'),
      statuses(null, '2026-06-20'),
      statuses(null, '2026-06-24'),
      statuses(null, '2026-06-25'),
    ]).toEqual([[], ['VALID'], ['VALID'], ['ANNULLED']]));
});

it('a batch has the notice that was known last', () => {
  const batch = {
    batchId: id(5),
    enterpriseId: id(4),
    region: '320803',
    assessmentOn: '2026-05-16',
    notices: [
      { endsOn: '2026-06-10', position: '5' },
      { endsOn: '2026-06-19', position: '8' },
    ],
  };
  expect([4n, 5n, 8n, null].map((known) => batchThen(batch, then(known)).noticeEndsOn)).toEqual([
    null,
    '2026-06-10',
    '2026-06-19',
    '2026-06-19',
  ]);
});

describe('marks', () => {
  const row = {
    candidacyId: id(6),
    batchId: id(5),
    workerId: id(3),
    enterpriseId: id(4),
    region: '320803',
    passMark: 600,
    marks: [
      { part: 'THEORY', tenths: 590, satOn: '2026-05-16', position: '5' },
      { part: 'SKILL', tenths: 700, satOn: '2026-05-17', position: '6' },
      { part: 'THEORY', tenths: 600, satOn: null, position: '7' },
    ],
  };
  it('are none before the first is known', () => expect(marksThen(row, undefined, then(4n))).toEqual([]));
  it('are the last of each part, with the last day that was sat', () => {
    expect(marksThen(row, undefined, then(5n))).toMatchObject([{ marks: { THEORY: 590 }, satOn: '2026-05-16', position: 5n }]);
    expect(marksThen(row, undefined, then(null))).toMatchObject([
      { marks: { THEORY: 600, SKILL: 700 }, satOn: '2026-05-17', position: 7n },
    ]);
  });
  it('without a sitting have no day', () =>
    expect(marksThen({ ...row, marks: [row.marks[2]!] }, undefined, then(null))).toMatchObject([{ satOn: null }]));
  it('are none before the day of the assessment', () => {
    const batch = { batchId: id(5), assessmentOn: day('2026-05-16'), noticeEndsOn: null };
    expect([
      marksThen(row, batch, then(null, day('2026-05-15'))).length,
      marksThen(row, batch, then(null, day('2026-05-16'))).length,
    ]).toEqual([0, 1]);
  });
});

it('a worker has the services, and the link, that were known', () => {
  const services = [
    { spanId: id(7), occupationCode: '6-18-01-01', fromOn: '2020-01-01', ends: [{ lastOn: '2026-06-30', position: '9' }], position: '3' },
  ];
  const row = { workerId: id(3), enterpriseId: id(4), region: '320803', services, linkedPosition: '12' };
  const known = (position: bigint | null) => workerThen(row, then(position));
  expect([known(2n).services, known(3n).services[0]!.lastOn, known(9n).services[0]!.lastOn]).toEqual([[], null, '2026-06-30']);
  expect([known(11n).isLinked, known(12n).isLinked, workerThen({ ...row, linkedPosition: null }, then(null)).isLinked]).toEqual([
    false,
    true,
    false,
  ]);
});

it('an entitlement ends by the last word on it, and may go on after all', () => {
  const row = {
    entitlementId: id(8),
    fromOn: '2026-01-01',
    enterpriseId: id(4),
    region: '320803',
    workerId: id(3),
    basis: 'CERTIFIED',
    basisId: id(1),
    ends: [
      { lastOn: '2026-05-31', position: '6' },
      { lastOn: null, position: '7' },
    ],
    position: '5',
  };
  expect([4n, 5n, 6n, 7n, null].map((known) => entitlementThen(row, then(known)).map(({ lastOn }) => lastOn))).toEqual([
    [],
    [null],
    ['2026-05-31'],
    [null],
    [null],
  ]);
});

it('a rate table is there from its adoption', () => {
  const row = {
    tableId: id(9),
    version: 1,
    enterpriseId: id(4),
    region: '320803',
    validFrom: '2026-01-01',
    validTo: null,
    levels: ['SENIOR'],
    position: '5',
  };
  expect([ratesThen(row, then(4n)), ratesThen(row, then(5n))]).toEqual([
    [],
    [{ enterpriseId: id(4), validFrom: '2026-01-01', validTo: null, levels: ['SENIOR'] }],
  ]);
});

it('a career counts what it was known to count', () => {
  const course = [
    { from: day('2026-01-01'), state: 'VALID', position: '5' },
    { from: day('2026-06-01'), state: 'ANNULLED', position: '9' },
  ];
  const row = { workerId: id(3), basisId: id(1), enterpriseId: id(4), region: '320803', course };
  const of = (known: bigint | null, on = ON) => countedThen([row], then(known, on)).get(id(1));
  expect([of(4n), of(8n), of(9n), of(null, day('2026-05-31'))]).toEqual(['NOT_YET', 'VALID', 'ANNULLED', 'VALID']);
  const other = { ...row, workerId: id(33), course: course.slice(0, 1) };
  expect([countedThen([row, other], then(null)).get(id(1)), countedThen([other, row], then(null)).get(id(1))]).toEqual(['VALID', 'VALID']);
});
