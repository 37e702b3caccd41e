import type { StreamName } from '../../kernel/fold';
import { hiddenBy } from './hidden-streams';

const [one, other] = ['contract-1', 'contract-2'] as unknown as readonly [StreamName, StreamName];

it('names the streams that the server keeps from readers, and by what', () =>
  expect(
    hiddenBy([
      { stream: one, settings: { $tb: 5 } },
      { stream: other, settings: { $maxCount: 1, $maxAge: 60, note: 'x' } },
    ]),
  ).toEqual([
    { stream: one, by: '$tb' },
    { stream: other, by: '$maxCount, $maxAge' },
  ]));

it('goes by the last setting of each, for a hidden stream may be shown again', () =>
  expect(
    hiddenBy([
      { stream: one, settings: { $tb: 5 } },
      { stream: other, settings: {} },
      { stream: one, settings: {} },
      { stream: other, settings: { $acl: { $r: 'nobody' } } },
    ]),
  ).toEqual([{ stream: other, by: '$acl' }]));

it('has nothing against settings that hide nothing', () => expect(hiddenBy([{ stream: one, settings: { $cacheControl: 3 } }])).toEqual([]));
