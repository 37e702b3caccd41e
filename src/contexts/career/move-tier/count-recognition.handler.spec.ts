import type { CommandBus } from '@nestjs/cqrs';
import { id, OFFICER } from '../../../../test/support/stories/given';
import { WrittenLedger } from '../../../../test/support/logs/written-ledger';
import { day } from '../../../kernel/day';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { JoinedRecords } from '../../workforce/services';
import { career } from '../career';
import { JoinCareersCommand, JoinCareersHandler } from './join-careers.handler';
import { KeptCareers } from './kept-careers.provider';
import { LowerTierCommand, LowerTierHandler } from './lower-tier.handler';
import { RaiseTierCommand, RaiseTierHandler } from './raise-tier.handler';
import { recognition } from '../recognition/recognition';
import { RecognitionEnded, RecognitionGranted } from '../recognition/recognition.events';
import { CountRecognitionCommand, CountRecognitionHandler } from './count-recognition.handler';

const [RECOGNITION, CERTIFICATE, MEMBER, WORKER, KEPT, ANNULMENT] = [id(1), id(2), id(4), id(5), id(6), id(8)] as const;
const ON = day('2026-12-07');
const granted = RecognitionGranted({
  recognitionId: RECOGNITION,
  certificateId: CERTIFICATE,
  number: 'Y000032080001263000042',
  issuerEnterpriseId: id(3),
  enterpriseId: MEMBER,
  region: '320804',
  workerId: WORKER,
  level: 'SENIOR',
  occupationCode: '6-18-01-01',
  trade: null,
  issuedOn: day('2026-06-01'),
  chainId: id(7),
  chainCode: 'C',
  normCode: 'N',
  normVersion: 'v2',
  outcome: 'ACCEPTED',
  topUpUnits: [],
  topUpDueOn: null,
  recognisedOn: ON,
});
const ended = RecognitionEnded({
  recognitionId: RECOGNITION,
  certificateId: CERTIFICATE,
  enterpriseId: MEMBER,
  workerId: WORKER,
  annulmentId: ANNULMENT,
  decidedOn: day('2027-01-12'),
  effectiveOn: ON,
});
const again = RecognitionGranted({ ...granted.data, recognisedOn: day('2027-01-14'), renews: ANNULMENT });
const own = { recognitionId: RECOGNITION, enterpriseId: MEMBER, workerId: WORKER, level: 'SENIOR' as const, occupationCode: '6-18-01-01' };

/** The steps of the processes, each as often and in whichever order they come. */
async function careerAfter(...steps: readonly ('count' | 'lower' | 'count again' | 'join')[]) {
  const [written, ids] = [new WrittenLedger(), new DerivedIds(Buffer.alloc(32, 3))];
  const { ledger, store } = written;
  await written.write(recognition, RECOGNITION, granted, ended, again);
  const kept = new KeptCareers(new JoinedRecords(ledger, store), ids);
  const [raiser, lowerer] = [new RaiseTierHandler(ledger, kept), new LowerTierHandler(ledger, ids, kept)];
  const commands = {
    execute: (command: RaiseTierCommand | LowerTierCommand) =>
      command instanceof RaiseTierCommand ? raiser.execute(command) : lowerer.execute(command),
  } as unknown as CommandBus;
  const counter = new CountRecognitionHandler(ledger, commands, ids);
  const envelope = (number: number) => ({
    commandId: id(number),
    actor: OFFICER,
    tenants: [MEMBER],
    correlationId: id(700),
    causationId: id(800),
  });
  const acts = {
    count: () => counter.execute(new CountRecognitionCommand({ ...own, effectiveOn: ON, renews: undefined }, envelope(101))),
    lower: () =>
      lowerer.execute(
        new LowerTierCommand(
          {
            workerId: WORKER,
            enterpriseId: MEMBER,
            certificateId: RECOGNITION,
            annulmentId: ANNULMENT,
            decidedOn: day('2027-01-12'),
            effectiveOn: ON,
          },
          envelope(102),
        ),
      ),
    'count again': () =>
      counter.execute(new CountRecognitionCommand({ ...own, effectiveOn: day('2027-01-14'), renews: ANNULMENT }, envelope(103))),
    join: () =>
      new JoinCareersHandler(ledger, ids).execute(
        new JoinCareersCommand({ enterpriseId: MEMBER, keptId: KEPT, otherId: WORKER }, envelope(104)),
      ),
  };
  for (const step of steps) await acts[step]();
  const told = async (worker: typeof WORKER) => (await ledger.history(career, worker)).map(({ type, data }) => ({ type, data }));
  return { own: await told(WORKER), kept: await told(KEPT) };
}

it('counts under the id of the recognition, from the day of the recognition', async () => {
  expect((await careerAfter('count', 'count')).own).toEqual([
    {
      type: 'career.tier_raised.v1',
      data: {
        workerId: WORKER,
        enterpriseId: MEMBER,
        fromLevel: null,
        toLevel: 'SENIOR',
        occupationCode: '6-18-01-01',
        basis: 'RECOGNITION',
        basisId: RECOGNITION,
        effectiveOn: ON,
      },
    },
  ]);
});
it('recognised anew after an annulment that was overturned, it counts again, whichever process was faster', async () => {
  const usual = (await careerAfter('count', 'lower', 'count again')).own;
  expect(usual.map(({ type }) => type)).toEqual(['career.tier_raised.v1', 'career.tier_lowered.v1', 'career.tier_raised.v1']);
  expect((await careerAfter('count', 'count again', 'lower')).own).toEqual(usual);
  const late = (await careerAfter('count again', 'count', 'lower')).own;
  expect(late.map(({ type }) => type)).toEqual(['career.certificate_discounted.v1', 'career.tier_raised.v1']);
});
it('counts in the career of the record that is kept as well', async () =>
  expect((await careerAfter('count', 'join')).kept).toMatchObject([
    {
      type: 'career.tier_raised.v1',
      data: { workerId: KEPT, basis: 'RECOGNITION', basisId: RECOGNITION, effectiveOn: ON, occupationCode: '6-18-01-01' },
    },
  ]));
