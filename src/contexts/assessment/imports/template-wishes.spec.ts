import { batchAfter, OPEN } from '../../../../test/support/stories/assessed-batch';
import { SAMPLE_CONTEXT } from '../../../../test/support/sheets/roster-context';
import type { OpenBatch } from '../batch';
import { wishesOf } from './template-wishes';

const offered = (more: Partial<OpenBatch>) =>
  wishesOf(
    { ...(batchAfter(OPEN) as OpenBatch), ...more },
    { ...SAMPLE_CONTEXT, scope: [...SAMPLE_CONTEXT.scope, { occupationCode: '6-18-01-02', trade: null, level: 'SENIOR' }] },
  ).scope.map(({ occupationCode, trade, level }) => `${occupationCode} ${trade ?? '-'} ${level}`);

describe('what the template of a batch offers', () => {
  it('is the scope at the levels of the batch', () => {
    expect(offered({ levels: ['SENIOR'] })).toEqual(['6-18-01-01 数控车工 SENIOR', '6-18-01-02 - SENIOR']);
    expect(offered({ levels: ['JUNIOR'] })).toEqual(['6-18-01-01 数控车工 JUNIOR', '6-31-01-03 - JUNIOR']);
  });
  it('is of that what the plan lists, where the batch carries one out: a trade of a filing for all, and nothing outside the scope', () =>
    expect(
      offered({
        levels: ['SENIOR'],
        planned: [
          { occupationCode: '6-18-01-02', trade: '数控铣工', level: 'SENIOR' },
          { occupationCode: '6-18-01-01', trade: '普通车工', level: 'SENIOR' },
          { occupationCode: '6-31-01-03', trade: null, level: 'JUNIOR' },
        ],
      }),
    ).toEqual(['6-18-01-02 数控铣工 SENIOR']));
});
