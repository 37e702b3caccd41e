import { id } from '../../../test/support/stories/given';
import { addDays, day } from '../../kernel/day';
import { isRefusal } from '../../kernel/refusal';
import type { PublishedStandard, Standard } from '../catalogue';
import type { ChainNorm } from './chain-norm';
import type { ScopeRow } from './scope-row';
import { isChainNorm, normFault, standardFault } from './scope-standard';

const FIRM = id(2);
const FROM = day('2018-12-26');
const row = (change: Partial<ScopeRow> = {}): ScopeRow => ({
  occupationCode: '6-18-01-01',
  edition: '2022',
  trade: '数控车工',
  level: 'SENIOR',
  standard: 'GZB-6-18-01-01@2018',
  fromOn: day('2026-01-01'),
  toOn: null,
  ...change,
});
const published = (change: Partial<PublishedStandard> = {}): Standard => ({
  status: 'published',
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  enterpriseId: null,
  occupationCode: '6-18-01-01',
  trade: null,
  versions: [
    {
      version: '2018',
      validFrom: FROM,
      documentNo: '人社厅发〔2018〕145号',
      ruleSet: null,
      levels: [{ level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 600 }] }],
      units: [],
      related: [],
      mapping: null,
    },
  ],
  ...change,
});
const fault = (change: Partial<ScopeRow> = {}, standard: Standard | null = published()): string | null => {
  const answer = standardFault(row(change), standard, FIRM);
  return isRefusal(answer) ? answer.refused : answer;
};

it('is one that is published', () => {
  expect(fault()).toBeNull();
  expect([fault({}, null), fault({}, { status: 'none' }), fault({ standard: 'GZB-6-18-01-01@2019' })]).toEqual(
    Array(3).fill('SCOPE_STANDARD_UNKNOWN'),
  );
});
it('is named in the refusal', () => {
  expect(standardFault(row(), null, FIRM)?.params).toEqual({ standard: 'GZB-6-18-01-01@2018' });
  expect(standardFault(row({ level: 'TECHNICIAN' }), published(), FIRM)?.params).toEqual({
    standard: 'GZB-6-18-01-01@2018',
    occupationCode: '6-18-01-01',
    level: 'TECHNICIAN',
  });
});
it('without a version is one that is in force when the row begins', () => {
  expect(fault({ standard: 'GZB-6-18-01-01', fromOn: FROM })).toBeNull();
  expect(fault({ standard: 'GZB-6-18-01-01', fromOn: addDays(FROM, -1) })).toBe('SCOPE_STANDARD_UNKNOWN');
});
it('knows the level', () => expect(fault({ level: 'TECHNICIAN' })).toBe('SCOPE_STANDARD_UNFIT'));
it('is for the occupation, and for the trade where it is for one', () => {
  expect(fault({ occupationCode: '6-31-01-03' })).toBe('SCOPE_STANDARD_UNFIT');
  expect([fault({}, published({ trade: '数控车工' })), fault({ trade: null }, published({ trade: '数控车工' }))]).toEqual([
    null,
    'SCOPE_STANDARD_UNFIT',
  ]);
});
it('is no norm of another enterprise', () =>
  expect([fault({}, published({ enterpriseId: FIRM })), fault({}, published({ enterpriseId: id(9) }))]).toEqual([
    null,
    'SCOPE_STANDARD_UNFIT',
  ]));

describe('a norm of a chain', () => {
  const SIGNED_ON = day('2026-01-01');
  const norm: ChainNorm = {
    status: 'published',
    chainId: id(8),
    chainCode: 'CARBON-FIBRE',
    normCode: 'CN-TURNER',
    versions: [],
    signatures: [{ version: 'v2', enterpriseId: FIRM, fromOn: SIGNED_ON, lastOn: null }],
  };
  const under = (standard: string, fromOn = SIGNED_ON): string | undefined => normFault(row({ standard, fromOn }), norm, FIRM)?.refused;
  it('is one by its kind', () =>
    expect([published({ kind: 'CHAIN_NORM' }), published(), { status: 'none' as const }, null].map(isChainNorm)).toEqual([
      true,
      false,
      false,
      false,
    ]));
  it('is signed, in the version that the row names, when the row begins', () => {
    expect([under('CN-TURNER@v2'), under('CN-TURNER@v2', addDays(SIGNED_ON, -1))]).toEqual([undefined, 'SCOPE_NORM_NOT_SIGNED']);
    expect([under('CN-TURNER@v1'), under('CN-TURNER@v3'), under('CN-TURNER')]).toEqual([
      'SCOPE_NORM_NOT_SIGNED',
      'SCOPE_NORM_NOT_SIGNED',
      'SCOPE_NORM_VERSION_OPEN',
    ]);
  });
});
