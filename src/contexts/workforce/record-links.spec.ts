import { given, id, OFFICER, SECOND_PERSON } from '../../../test/support/stories/given';
import { day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { confirmLink } from './link-records/confirm-link';
import { ProposeDivision, proposeDivision } from './link-records/propose-division';
import { ProposeJoin, proposeJoin } from './link-records/propose-join';
import { RecordDivided, RecordDivisionProposed, RecordJoinProposed, RecordLinkEvent, RecordsJoined } from './record-link.events';
import { areOnePerson, isFactOf, keptRecordOf, linksOf, recordLinks, recordsOfPerson, recordsToRead } from './record-links';
import type { Worker } from './worker';

const [ENTERPRISE, KEPT, OTHER, THIRD, SPAN, PAPER] = [id(1), id(2), id(3), id(4), id(11), id(12)];
const own: Worker = { status: 'registered', enterpriseId: ENTERPRISE, personRef: id(5), region: '320803', employeeNo: null };
const foreign: Worker = { ...own, enterpriseId: id(99) };
const join: ProposeJoin = {
  linkId: id(21),
  enterpriseId: ENTERPRISE,
  keptId: KEPT,
  otherId: OTHER,
  reasonCode: 'TYPING_ERROR',
  evidenceHash: 'a'.repeat(64),
};
const joinProposed = RecordJoinProposed({ ...join, proposedBy: OFFICER.ref });
const joined = (keptId = KEPT, otherId = OTHER, linkId = id(21)) => RecordsJoined({ linkId, enterpriseId: ENTERPRISE, keptId, otherId });
const division: ProposeDivision = {
  linkId: id(22),
  enterpriseId: ENTERPRISE,
  fromId: KEPT,
  toId: THIRD,
  factIds: [SPAN, PAPER],
  reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
  evidenceHash: 'b'.repeat(64),
};
const divisionProposed = RecordDivisionProposed({ ...division, factIds: [SPAN, PAPER], proposedBy: OFFICER.ref });
const divided = RecordDivided({ linkId: id(22), enterpriseId: ENTERPRISE, fromId: KEPT, toId: THIRD, factIds: [SPAN, PAPER] });
const after = (...events: RecordLinkEvent[]) => foldAll(recordLinks, events);
const system = { actor: { ...SECOND_PERSON, kind: 'system' as const } };

describe('two records that are one person', () => {
  it('wait for a second person', () => given(proposeJoin).when(join, { kept: own, other: own }).thenRecords(joinProposed));
  it('are both of this enterprise', () => {
    given(proposeJoin).when(join, { kept: own, other: foreign }).thenRefuses('WORKER_UNKNOWN');
    given(proposeJoin)
      .when(join, { kept: { status: 'unknown' }, other: own })
      .thenRefuses('WORKER_UNKNOWN');
  });
  it('are not so already', () => {
    given(proposeJoin, joinProposed, joined())
      .when({ ...join, linkId: id(23) }, { kept: own, other: own })
      .thenRefuses('RECORDS_JOINED_BEFORE');
    given(proposeJoin)
      .when({ ...join, otherId: KEPT }, { kept: own, other: own })
      .thenRefuses('RECORDS_JOINED_BEFORE');
  });
  it('are an act of a person', () => given(proposeJoin).when(join, { kept: own, other: own }, system).thenRefuses('PERSON_REQUIRED'));
});

describe('one record that is two people', () => {
  const held = {
    from: own,
    to: own,
    qualifications: {
      certificates: [],
      diplomas: [],
      titles: [{ recordId: PAPER, grade: 'MID' as const, series: 'ENGINEERING', grantedOn: day('2020-01-01') }],
    },
    employment: [{ spanId: SPAN, employer: 'OWN' as const, occupationCode: '6-18-01-01', fromOn: day('2020-01-01'), lastOn: null }],
  };

  it('waits for a second person', () => given(proposeDivision).when(division, held).thenRecords(divisionProposed));
  it('may move each kind of fact', () => {
    const [certificate, diploma] = [{ recordId: id(31) }, { recordId: id(32) }] as never[];
    const rich = { ...held, qualifications: { ...held.qualifications, certificates: [certificate!], diplomas: [diploma!] } };
    given(proposeDivision)
      .when({ ...division, factIds: [SPAN, PAPER, id(31), id(32)] }, rich)
      .thenRecordsTypes(divisionProposed.type);
    given(proposeDivision)
      .when({ ...division, factIds: [SPAN, id(98)] }, rich)
      .thenRefuses('FACT_UNKNOWN', { factId: id(98) });
  });
  it('is of workers who are registered', () => {
    given(proposeDivision)
      .when(division, { ...held, from: { status: 'unknown' } })
      .thenRefuses('WORKER_UNKNOWN');
    given(proposeDivision)
      .when(division, { ...held, from: foreign })
      .thenRefuses('WORKER_UNKNOWN');
  });
  it('moves facts that the record holds', () =>
    given(proposeDivision)
      .when({ ...division, factIds: [id(98)] }, held)
      .thenRefuses('FACT_UNKNOWN'));
  it('is of this enterprise, and of two people', () => {
    given(proposeDivision)
      .when(division, { ...held, to: foreign })
      .thenRefuses('WORKER_UNKNOWN');
    given(proposeDivision, joined(KEPT, THIRD)).when(division, held).thenRefuses('RECORDS_JOINED_BEFORE');
  });
  it('is an act of a person', () => given(proposeDivision).when(division, held, system).thenRefuses('PERSON_REQUIRED'));
});

describe('the second person', () => {
  const confirm = (linkId: ReturnType<typeof id>, moment = {}, ...history: RecordLinkEvent[]) =>
    given(confirmLink, ...history).when({ enterpriseId: ENTERPRISE, linkId }, {}, { actor: SECOND_PERSON, ...moment });

  it('joins and divides, once', () => {
    confirm(id(21), {}, joinProposed).thenRecords(joined());
    confirm(id(22), {}, divisionProposed).thenRecords(divided);
    confirm(id(21), {}, joinProposed, joined()).thenRefuses('LINK_CONFIRMED');
  });
  it('is another, and a person', () => {
    confirm(id(21), { actor: OFFICER }, joinProposed).thenRefuses('SECOND_PERSON_REQUIRED');
    confirm(id(21), system, joinProposed).thenRefuses('PERSON_REQUIRED');
  });
  it('joins the records that are kept by now', () => {
    const next = RecordJoinProposed({ ...join, linkId: id(26), keptId: THIRD, otherId: OTHER, proposedBy: OFFICER.ref });
    confirm(id(26), {}, joinProposed, next, joined()).thenRecords(joined(THIRD, KEPT, id(26)));
  });
  it('needs a proposal', () => confirm(id(21)).thenRefuses('NOT_FOUND'));
  it('closes no circle', () => {
    const back = RecordJoinProposed({ ...join, linkId: id(24), keptId: OTHER, otherId: KEPT, proposedBy: OFFICER.ref });
    confirm(id(24), {}, joinProposed, back, joined()).thenRefuses('RECORDS_JOINED_BEFORE');
  });
});

describe('reading through the links', () => {
  const links = after(joined(), joined(THIRD, KEPT, id(25)));

  it('finds the record that is kept after all joins', () =>
    expect([KEPT, OTHER, THIRD].map((each) => keptRecordOf(links, each))).toEqual([THIRD, THIRD, THIRD]));
  it('reads every record of the person, from whichever it starts', () => {
    expect([...recordsToRead(links, OTHER)].sort()).toEqual([KEPT, OTHER, THIRD].sort());
    expect(recordsToRead(links, OTHER)[0]).toBe(OTHER);
    expect(recordsToRead(after(), KEPT)).toEqual([KEPT]);
    expect(recordsToRead(after(joined()), THIRD)).toEqual([THIRD]);
  });
  it('reads nothing of people whom it does not concern', () => {
    const [left, right] = [id(41), id(42)];
    const apart = after(
      joined(),
      joined(left, right, id(27)),
      divided,
      RecordDivided({ ...divided.data, linkId: id(28), fromId: left, toId: right, factIds: [id(14)] }),
    );
    expect(recordsToRead(apart, KEPT)).toEqual([KEPT, OTHER]);
    expect(recordsToRead(apart, id(50))).toEqual([id(50)]);
    expect([isFactOf(apart, THIRD, SPAN, KEPT), isFactOf(apart, left, id(14), left)]).toEqual([true, true]);
  });
  it('tells the records that are the person from one that only holds a fact of it', () => {
    expect([...recordsOfPerson(links, OTHER)].sort()).toEqual([KEPT, OTHER, THIRD].sort());
    expect(recordsOfPerson(after(divided), THIRD)).toEqual([THIRD]);
  });
  it('reads what was moved with the other, and only there', () => {
    const moved = after(divided);
    expect(recordsToRead(moved, THIRD)).toEqual([THIRD, KEPT]);
    expect([
      isFactOf(moved, THIRD, SPAN, KEPT),
      isFactOf(moved, KEPT, SPAN, KEPT),
      isFactOf(moved, KEPT, id(13), KEPT),
      isFactOf(moved, THIRD, id(13), KEPT),
    ]).toEqual([true, false, true, false]);
  });
});

it('shows what was proposed about a record, without who proposed it, and whether a second person stands behind it', () => {
  const apart = RecordJoinProposed({ ...join, linkId: id(27), keptId: id(41), otherId: id(42), proposedBy: OFFICER.ref });
  const shown = linksOf(after(joinProposed, apart, joined(), divisionProposed), OTHER);
  expect(shown).toEqual({
    keptId: KEPT,
    links: [{ id: id(21), keptId: KEPT, otherId: OTHER, reasonCode: join.reasonCode, evidenceHash: join.evidenceHash, state: 'CONFIRMED' }],
  });
  expect(linksOf(after(divisionProposed), THIRD)).toEqual({
    keptId: THIRD,
    links: [
      {
        id: id(22),
        fromId: KEPT,
        toId: THIRD,
        factIds: [SPAN, PAPER],
        reasonCode: division.reasonCode,
        evidenceHash: division.evidenceHash,
        state: 'AWAITING_SECOND_PERSON',
      },
    ],
  });
});

describe('whether two records are one person', () => {
  const links = after(joined(), joined(OTHER, THIRD, id(24)));
  it('is asked through every join', () =>
    expect([areOnePerson(links, KEPT, THIRD), areOnePerson(links, THIRD, OTHER), areOnePerson(links, KEPT, id(77))]).toEqual([
      true,
      true,
      false,
    ]));
  it('is plain for one record, and without links for two', () =>
    expect([areOnePerson(undefined, KEPT, KEPT), areOnePerson(undefined, KEPT, OTHER)]).toEqual([true, false]));
});
