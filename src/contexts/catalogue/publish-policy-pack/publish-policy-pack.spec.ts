import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { PolicyPackProposed, PolicyPackPublished } from '../policy-pack.events';
import { policyPackOn, SHIPPED_PACKS, shelvePolicyPacks } from '../policy-pack.shelf';
import type { PolicyDocument } from '../policy-packs';
import { confirmPolicyPack } from './confirm-policy-pack';
import { faultsOf } from './policy-document';
import { proposePolicyPack } from './propose-policy-pack';

const document: PolicyDocument = {
  packId: 'CN-320800',
  region: '320800',
  version: '2027-01',
  validFrom: day('2027-01-01'),
  validTo: null,
  notice: { workingDays: 7 },
};
/** Of a city whose province has no pack: it must be whole by itself. */
const [, whole] = SHIPPED_PACKS as readonly [PolicyDocument, PolicyDocument];
const pack: PolicyDocument = { ...whole, ...document, notice: { ...whole.notice, workingDays: 7 } };
const shipped = { shipped: SHIPPED_PACKS };
const intent = { proposalId: id(1), document: pack };
const today = { today: day('2026-12-31') };
const proposed = PolicyPackProposed({ proposalId: id(1), proposedBy: OFFICER.ref, document: pack });
const published = PolicyPackPublished({
  proposalId: id(1),
  packId: 'CN-320800',
  version: '2027-01',
  region: '320800',
  validFrom: day('2027-01-01'),
});

describe('a proposed pack', () => {
  it('waits for a second person', () => given(proposePolicyPack).when(intent, shipped, today).thenRecords(proposed));
  it('begins tomorrow at the earliest', () =>
    given(proposePolicyPack)
      .when(intent, shipped, { today: day('2027-01-01') })
      .thenRefuses('PACK_NOT_AHEAD'));
  it('has a version that is new, among those shipped and those published', () => {
    given(proposePolicyPack)
      .when({ ...intent, document: { ...pack, version: '2026-01' } }, shipped, today)
      .thenRefuses('PACK_VERSION_BEFORE');
    given(proposePolicyPack, proposed, published)
      .when({ ...intent, proposalId: id(2) }, shipped, today)
      .thenRefuses('PACK_VERSION_BEFORE');
    given(proposePolicyPack, proposed)
      .when({ ...intent, proposalId: id(2) }, shipped, today)
      .thenRecordsTypes(proposed.type);
  });
  it('may leave out what the pack above it says, and only that', () => {
    given(proposePolicyPack)
      .when({ ...intent, document }, shipped, today)
      .thenRefuses('PACK_WRONG');
    const district: PolicyDocument = { ...document, packId: 'CN-320803', region: '320803' };
    given(proposePolicyPack)
      .when({ ...intent, document: district }, shipped, today)
      .thenRecordsTypes(proposed.type);
  });
  it('breaks no pack below it', () => {
    const below: PolicyDocument = {
      packId: 'CN-320803',
      region: '320803',
      version: '1',
      validFrom: day('2026-06-01'),
      validTo: null,
      archive: { paperYears: 3 },
    };
    const history = [
      PolicyPackProposed({ proposalId: id(3), proposedBy: OFFICER.ref, document: below }),
      PolicyPackPublished({ ...published.data, proposalId: id(3), packId: 'CN-320803', version: '1', region: '320803' }),
    ];
    const shorter: PolicyDocument = {
      ...pack,
      archive: { paperYears: 2, electronicYears: 5 },
      retention: { ...whole.retention, paperYears: 2 },
    };
    const refused = given(proposePolicyPack, ...history).when({ ...intent, document: shorter }, shipped, today);
    refused.thenRefuses('PACK_WRONG');
    expect(refused.decision).toMatchObject({ params: { reason: expect.stringMatching(/^320803 .*retention/) as string } });
    given(proposePolicyPack)
      .when({ ...intent, document: shorter }, shipped, today)
      .thenRecordsTypes(proposed.type);
  });
  it('is a person’s act', () =>
    given(proposePolicyPack)
      .when(intent, shipped, { ...today, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
});

describe('a confirmed pack', () => {
  const confirm = { proposalId: id(1) };
  const second = { ...today, actor: SECOND_PERSON };
  it('is published', () => given(confirmPolicyPack, proposed).when(confirm, shipped, second).thenRecords(published));
  it('is confirmed by another person, never by a system', () => {
    given(confirmPolicyPack, proposed)
      .when(confirm, shipped, { ...today, actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED');
    given(confirmPolicyPack, proposed)
      .when(confirm, shipped, { ...today, actor: { ...SECOND_PERSON, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED');
  });
  it('is published once, and not too late', () => {
    given(confirmPolicyPack, proposed, published).when(confirm, shipped, second).thenRefuses('PACK_VERSION_BEFORE');
    given(confirmPolicyPack, proposed)
      .when(confirm, shipped, { ...second, today: day('2027-01-01') })
      .thenRefuses('PACK_NOT_AHEAD');
  });
  it('needs a proposal', () => given(confirmPolicyPack).when(confirm, shipped, second).thenRefuses('NOT_FOUND'));
});

describe('the shelf', () => {
  afterAll(() => shelvePolicyPacks([]));
  it('has what was published beside what was shipped, each for its days', () => {
    shelvePolicyPacks([pack]);
    expect(
      ['2026-12-31', '2027-01-01'].map((on) => [
        policyPackOn('320803', day(on))?.ref,
        policyPackOn('320803', day(on))?.pack.notice.workingDays,
      ]),
    ).toEqual([
      ['CN-320800@2026-01', 5],
      ['CN-320800@2027-01', 7],
    ]);
  });
});

describe('a document', () => {
  it('names every member that makes it none', () => {
    expect(faultsOf(pack)).toEqual([]);
    expect(
      faultsOf({ ...document, tea: 'green', notice: { workingDays: 400 } })
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/document/notice/workingDays', '/document/tea']);
    expect(faultsOf({ ...document, validFrom: '2027-02-30' }).map(({ pointer }) => pointer)).toEqual(['/document/validFrom']);
  });
  it('keeps its lists within bounds', () =>
    expect(faultsOf({ ...pack, certificate: { bannedWords: Array.from({ length: 201 }, () => '国家') } }).length).toBeGreaterThan(0));
});
