import { given, id } from '../../../test/support/stories/given';
import { addDays, Day, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import type { PublishedStandard, Standard, StandardVersion } from '../catalogue';
import { chain } from './chain';
import { ChainEvent, ChainJoined, ChainLed, ChainLeft } from './chain.events';
import { chainNorm, hasSignedOn, signedUnits } from './chain-norm';
import { ChainNormEvent, ChainNormPublished, ChainNormSigned, ChainNormWithdrawn } from './chain-norm.events';
import { leadChain } from './lead-chain/lead-chain';
import { publishChainNorm } from './publish-chain-norm/publish-chain-norm';
import { signChainNorm } from './sign-chain-norm/sign-chain-norm';
import { withdrawChainNorm } from './sign-chain-norm/withdraw-chain-norm';

const TODAY = day('2026-12-07');
const [NORM, CHAIN, MEMBER, OTHER] = [id(1), id(2), id(3), id(4)] as const;
const ofChain = { chainId: CHAIN, chainCode: 'CARBON-FIBRE' };
const ofNorm = { normId: NORM, ...ofChain, normCode: 'CN-TURNER' };
const paper = { documentNo: '淮碳协〔2026〕2号' };
const led = (fromOn: Day = TODAY, change: object = {}) =>
  ChainLed({ ...ofChain, leadKind: 'ASSOCIATION', leadName: '淮安市碳纤维行业协会', region: '3208', fromOn, ...paper, ...change });
const chainOf = (...events: ChainEvent[]) => foldAll(chain, events);
const joined = ChainJoined({ ...ofChain, enterpriseId: MEMBER, fromOn: TODAY, ...paper });

describe('a chain', () => {
  const lead = (change: object = {}, ...history: ChainEvent[]) => given(leadChain, ...history).when({ ...led().data, ...change }, {});
  it('is led by an authority or an association, from today on or later', () => {
    lead().thenRecords(led());
    lead({ fromOn: addDays(TODAY, -1) }).thenRefuses('CHAIN_DAY_IN_PAST');
  });
  it('is handed on by the authority that leads it, or one above', () => {
    lead({ region: '3204' }, led()).thenRefuses('CHAIN_LED_ELSEWHERE', { leadName: '淮安市碳纤维行业协会' });
    lead({ region: '320803' }, led()).thenRefuses('CHAIN_LED_ELSEWHERE');
    lead({ region: '32' }, led()).thenRecordsTypes(ChainLed.type);
  });
});

const version = (name: string, units: readonly string[]): StandardVersion => ({
  version: name,
  validFrom: day('2026-01-01'),
  documentNo: '淮碳协〔2025〕9号',
  ruleSet: null,
  levels: [{ level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 600 }] }],
  units: units.map((unitCode) => ({ unitCode, level: 'SENIOR', part: 'SKILL' })),
  related: [],
  mapping: null,
});
const standard: PublishedStandard = {
  status: 'published',
  standardCode: 'CN-TURNER',
  kind: 'CHAIN_NORM',
  enterpriseId: null,
  occupationCode: '6-18-01-01',
  trade: null,
  versions: [version('v1', ['1.1']), version('v2', ['1.1', '2.1'])],
};
const published = (name = 'v1', units: readonly string[] = ['1.1']) =>
  ChainNormPublished({
    ...ofNorm,
    version: name,
    occupationCode: '6-18-01-01',
    trade: null,
    levels: ['SENIOR'],
    units: [...units],
    validFrom: day('2026-01-01'),
    ...paper,
  });
const BOTH = [published(), published('v2', ['1.1', '2.1'])];

describe('a norm of a chain', () => {
  const publish = (
    change: object = {},
    evidence: { chain?: ReturnType<typeof chainOf>; standard?: Standard | null } = {},
    ...history: ChainNormEvent[]
  ) =>
    given(publishChainNorm, ...history).when(
      { ...ofNorm, version: 'v1', region: '3208', ...paper, ...change },
      { chain: chainOf(led()), standard, ...evidence },
    );
  it('says what the standard of its code says', () => publish().thenRecords(published()));
  it('is published by who leads the chain on the day', () => {
    publish({}, { chain: chainOf() }).thenRefuses('CHAIN_NOT_LED');
    publish({}, { chain: chainOf(led(addDays(TODAY, 1))) }).thenRefuses('CHAIN_NOT_LED');
    publish({ region: '3204' }).thenRefuses('CHAIN_LED_ELSEWHERE');
  });
  it('belongs to one chain, and a version is published once', () => {
    publish({ chainId: id(9) }, {}, published()).thenRefuses('CHAIN_NORM_OF_ANOTHER');
    publish({}, {}, published()).thenRefuses('CHAIN_NORM_PUBLISHED_BEFORE');
    publish({ version: 'v2' }, {}, published()).thenRecords(BOTH[1]!);
  });
  it('is a chain norm of the catalogue, in a version that it has', () => {
    for (const other of [null, { status: 'none' as const }, { ...standard, kind: 'NATIONAL' as const }])
      publish({}, { standard: other }).thenRefuses('CHAIN_NORM_STANDARD_MISSING');
    publish({ version: 'v3' }).thenRefuses('CHAIN_NORM_STANDARD_MISSING', { standard: 'CN-TURNER@v3' });
  });
});

const signed = (name = 'v1', signedOn: Day = TODAY, withdraws: readonly string[] = []) =>
  ChainNormSigned({ ...ofNorm, version: name, enterpriseId: MEMBER, signedOn, withdraws: [...withdraws] });
const withdrawn = (fromOn: Day = addDays(TODAY, 5)) => ChainNormWithdrawn({ ...ofNorm, version: 'v1', enterpriseId: MEMBER, fromOn });

describe('a signature', () => {
  const sign = (change: object = {}, ...history: ChainNormEvent[]) =>
    given(signChainNorm, ...BOTH, ...history).when(
      { normId: NORM, normCode: 'CN-TURNER', version: 'v1', enterpriseId: MEMBER, signedOn: TODAY, withdraws: [], ...change },
      { chain: chainOf(joined) },
    );
  it('is of a version that there is', () => {
    sign().thenRecords(signed());
    sign({ version: 'v9' }).thenRefuses('CHAIN_NORM_UNKNOWN', { standard: 'CN-TURNER@v9' });
    given(signChainNorm)
      .when(
        { normId: NORM, normCode: 'CN-TURNER', version: 'v1', enterpriseId: MEMBER, signedOn: TODAY, withdraws: [] },
        { chain: chainOf(joined) },
      )
      .thenRefuses('CHAIN_NORM_UNKNOWN');
  });
  it('holds from today on or later', () => {
    sign({ signedOn: addDays(TODAY, -1) }).thenRefuses('NORM_SIGNATURE_IN_PAST');
    sign({ signedOn: addDays(TODAY, 1) }).thenRecordsTypes(ChainNormSigned.type);
  });
  it('is that of a member on the day', () => {
    sign({ enterpriseId: OTHER }).thenRefuses('CHAIN_MEMBER_UNKNOWN');
    const left = ChainLeft({ ...joined.data, fromOn: addDays(TODAY, 3) });
    const last = (signedOn: Day) =>
      given(signChainNorm, ...BOTH).when(
        { normId: NORM, normCode: 'CN-TURNER', version: 'v1', enterpriseId: MEMBER, signedOn, withdraws: [] },
        { chain: chainOf(joined, left) },
      );
    last(addDays(TODAY, 2)).thenRecordsTypes(ChainNormSigned.type);
    last(addDays(TODAY, 3)).thenRefuses('CHAIN_MEMBER_UNKNOWN');
  });
  it('is given once at a time', () => {
    sign({}, signed()).thenRefuses('NORM_SIGNED_BEFORE');
    sign({ signedOn: addDays(TODAY, 5) }, signed(), withdrawn()).thenRecordsTypes(ChainNormSigned.type);
    sign({ signedOn: addDays(TODAY, 4) }, signed(), withdrawn()).thenRefuses('NORM_SIGNED_BEFORE');
  });
  it('takes back older ones only where it says so, and only what was signed', () => {
    const later = signed('v2', addDays(TODAY, 2), ['v1']);
    const held = (...history: ChainNormEvent[]) =>
      ['v1', 'v2'].map((each) =>
        [1, 2].map((after) => hasSignedOn(foldAll(chainNorm, [...BOTH, ...history]), MEMBER, each, addDays(TODAY, after))),
      );
    expect(held(signed(), signed('v2', addDays(TODAY, 2)))).toEqual([
      [true, true],
      [false, true],
    ]);
    expect(held(signed(), later)).toEqual([
      [true, false],
      [false, true],
    ]);
    sign({ version: 'v2', signedOn: addDays(TODAY, 2), withdraws: ['v1'] }, signed()).thenRecords(later);
    sign({ version: 'v2', withdraws: ['v1'] }).thenRefuses('NORM_NOT_SIGNED', { version: 'v1' });
  });
  it('lets a top-up ask for the units of every version that is kept to', () => {
    const units = (on: Day) => [...signedUnits(foldAll(chainNorm, [...BOTH, signed(), signed('v2', addDays(TODAY, 2))]), MEMBER, on)];
    expect([addDays(TODAY, -1), TODAY, addDays(TODAY, 2)].map(units)).toEqual([[], ['1.1'], ['1.1', '2.1']]);
  });
});

describe('a withdrawal', () => {
  const withdraw = (change: object = {}, ...history: ChainNormEvent[]) =>
    given(withdrawChainNorm, ...BOTH, ...history).when(
      { normId: NORM, normCode: 'CN-TURNER', version: 'v1', enterpriseId: MEMBER, fromOn: addDays(TODAY, 5), ...change },
      {},
    );
  it('looks forward, and is of what was signed', () => {
    withdraw({}, signed()).thenRecords(withdrawn());
    withdraw({ fromOn: addDays(TODAY, -1) }, signed()).thenRefuses('NORM_SIGNATURE_IN_PAST');
    withdraw().thenRefuses('NORM_NOT_SIGNED');
    withdraw({}, signed(), withdrawn()).thenRefuses('NORM_NOT_SIGNED');
    withdraw({ version: 'v9' }, signed()).thenRefuses('CHAIN_NORM_UNKNOWN');
  });
  it('leaves the day before it', () => {
    const norm = foldAll(chainNorm, [...BOTH, signed(), withdrawn()]);
    expect([4, 5].map((after) => hasSignedOn(norm, MEMBER, 'v1', addDays(TODAY, after)))).toEqual([true, false]);
  });
});
