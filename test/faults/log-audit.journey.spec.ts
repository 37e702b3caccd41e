import { microsOf, instant, instantOfMicros } from '../../src/kernel/instant';
import type { StoredEvent } from '../../src/ledger/event-store.port';
import { anEvent, aStream, NOW } from '../contract/appends';
import { EffectsAudit } from './effects-audit';
import { type Acknowledged, LogAudit } from './log-audit';

const COMMAND = '00000000-0000-4000-8000-000000000001';
const OTHER = '00000000-0000-4000-8000-000000000002';
const [stream, otherStream] = [aStream(), aStream()];

/** A log of three events: a command of two in one stream, one of one in another. */
const sound: readonly StoredEvent[] = [
  stored(1, stream, 0, COMMAND, true),
  stored(2, stream, 1, COMMAND, false),
  stored(3, otherStream, 0, OTHER, true),
];
const acknowledged: readonly Acknowledged[] = [
  { commandId: COMMAND, position: 2n, events: 2 },
  { commandId: OTHER, position: 3n },
];

function stored(position: number, of: StoredEvent['stream'], revision: number, commandId: string, isFirst: boolean): StoredEvent {
  const metadata = JSON.stringify(isFirst ? { commandId, decision: 'test.act@1' } : { commandId });
  return {
    ...anEvent({ metadata }),
    stream: of,
    revision,
    position: BigInt(position),
    at: instantOfMicros(microsOf(NOW) + BigInt(position)),
  };
}

function audited(log: readonly StoredEvent[], claims = acknowledged, areAll = true): ReturnType<LogAudit['settle']> {
  const audit = new LogAudit({ isGapless: true });
  log.forEach((event) => audit.add(event));
  return audit.settle(claims, { areAll });
}
const changed = (index: number, change: Partial<StoredEvent>): readonly StoredEvent[] =>
  sound.map((event, at) => (at === index ? { ...event, ...change } : event));

describe('the audit of a log', () => {
  it('finds nothing in a sound one', () =>
    expect(audited(sound)).toEqual({ acknowledged: 2, found: 2, lost: 0, doubled: 0, findings: [] }));

  it.each<[string, readonly StoredEvent[], string]>([
    ['a gap in the positions', changed(2, { position: 4n }), 'positions 3 to 3 are missing'],
    ['a position that comes back', changed(2, { position: 2n }), 'position 2 comes after 2'],
    ['a gap in a stream', changed(1, { revision: 2 }), 'has revision 2 instead of 1'],
    ['time that stands still', changed(1, { at: sound[0]!.at }), 'time runs back'],
    ['time that runs back', changed(2, { at: instant('2026-03-01T07:00:00.000000Z') }), 'time runs back'],
    ['an event stored twice', changed(2, { id: sound[0]!.id }), 'is stored twice'],
    ['a command recorded twice in a row', changed(1, { metadata: sound[0]!.metadata }), 'is recorded twice'],
    [
      'a command that nobody was told of',
      changed(2, { metadata: JSON.stringify({ commandId: '00000000-0000-4000-8000-000000000003', decision: 'x@1' }) }),
      'acknowledged to nobody',
    ],
  ])('finds %s', (_, log, finding) => expect(audited(log).findings.join('\n')).toContain(finding));

  it('counts what is doubled', () => expect(audited([...sound, stored(4, stream, 2, COMMAND, true)])).toMatchObject({ doubled: 1 }));
  it('counts what was lost', () =>
    expect(audited(sound.slice(0, 2))).toMatchObject({ acknowledged: 2, found: 1, lost: 1, findings: [expect.stringContaining(OTHER)] }));
  it('counts as lost what is there in part alone', () =>
    expect(audited(sound, [{ commandId: COMMAND, position: 2n, events: 3 }], false)).toMatchObject({ lost: 1 }));
  it('counts as lost what stands elsewhere than was answered', () =>
    expect(audited(sound, [{ commandId: OTHER, position: 1n }], false)).toMatchObject({ lost: 1 }));
  it('asks for no gapless positions of a store that promises none', () => {
    const audit = new LogAudit({ isGapless: false, start: 70n });
    sound.forEach((event) => audit.add({ ...event, position: event.position * 100n }));
    expect(audit.settle([]).findings).toEqual([]);
  });
});

describe('the audit of effects', () => {
  const [batchId, candidacyId, workerId, certificateId, name] = ['b', 'c', 'w', 'x', '赵天'] as const;
  const batches = [{ batchId, endsOn: '2026-12-01', workers: [{ workerId, candidacyId, name, passes: true }] }] as unknown as Parameters<
    EffectsAudit['checkBatches']
  >[0];
  const facts: readonly (readonly [string, object])[] = [
    ['calendar.day_began.v1', { day: '2026-02-28' }],
    ['calendar.day_began.v1', { day: '2026-03-01' }],
    ['assessment.notice_closed.v1', { batchId }],
    ['certificate.numbers_reserved.v1', { ranges: [{ count: 1 }] }],
    ['certificate.issued.v1', { candidacyId, certificateId, number: 'n' }],
    ['career.tier_raised.v1', { basisId: certificateId }],
    ['allowance.entitlement_started.v1', { basisId: certificateId }],
  ];
  const findings = (all: readonly (readonly [string, object])[]): readonly string[] => {
    const audit = new EffectsAudit();
    all.forEach(([type, data], position) =>
      audit.add({ ...stored(position, stream, position, COMMAND, true), type, data: JSON.stringify(data) }),
    );
    audit.check();
    audit.checkBatches(batches);
    return audit.findings;
  };

  it('finds nothing where each cause had its effect once', () => expect(findings(facts)).toEqual([]));
  it('finds a day that was left out', () =>
    expect(findings([facts[0]!, ['calendar.day_began.v1', { day: '2026-03-02' }], ...facts.slice(2)]).join()).toContain('2026-03-02'));
  it.each(facts.slice(2).map(([type], index) => [type, index + 2] as const))('finds a missing %s', (_, index) =>
    expect(findings(facts.filter((__, at) => at !== index))).not.toEqual([]),
  );
  it.each(facts.map(([type], index) => [type, index] as const))('finds a second %s', (_, index) =>
    expect(findings([...facts.slice(0, index + 1), facts[index]!, ...facts.slice(index + 1)])).not.toEqual([]),
  );
});
