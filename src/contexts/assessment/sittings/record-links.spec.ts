import { ENTERPRISE, OTHER_ENTERPRISE } from '../../../../test/support/stories/assessed-batch';
import { id } from '../../../../test/support/stories/given';
import { FIRST, joinedTo, planned, sittingAfter } from '../../../../test/support/stories/planned-sitting';
import { WrittenLedger } from '../../../../test/support/logs/written-ledger';
import { recordLinksOf, RecordsJoined } from '../../workforce';
import { byPerson, isOnePerson, recordsOf } from '../mentorship-conflict';
import { SittingLinks, valuesOf } from './record-links.provider';
import { SittingScheduled } from './sitting.events';

const [SELF, STRANGER] = [id(97), id(98)];
const hosted = sittingAfter(SittingScheduled({ ...planned().data, hostEnterpriseId: OTHER_ENTERPRISE }));

describe('whose records are one person', () => {
  let written: WrittenLedger;
  beforeEach(async () => {
    written = new WrittenLedger();
    await written.write(
      recordLinksOf.fold,
      OTHER_ENTERPRISE,
      RecordsJoined({ linkId: id(96), enterpriseId: OTHER_ENTERPRISE, keptId: FIRST, otherId: SELF }),
    );
  });
  const links = async (of: Parameters<SittingLinks['of']>[1]) => valuesOf(await new SittingLinks(written.ledger).of(ENTERPRISE, of));

  it('is asked of the host too, for its own examiners', async () => expect(isOnePerson(await links(hosted), FIRST, SELF)).toBe(true));
  it('is asked of nobody else where the site is the own one, or there is no sitting', async () => {
    expect(isOnePerson(await links(sittingAfter(planned())), FIRST, SELF)).toBe(false);
    expect(Object.keys(await links({ status: 'none' }))).toEqual(['links']);
  });
});

describe('all records of an examiner', () => {
  it('are looked for elsewhere', () => {
    expect(recordsOf({ links: joinedTo(FIRST, SELF) }, SELF)).toEqual([SELF, FIRST]);
    expect(recordsOf({ links: joinedTo(STRANGER, id(99)), hostLinks: joinedTo(FIRST, SELF) }, FIRST)).toEqual([FIRST, SELF]);
    expect(recordsOf({}, FIRST)).toEqual([FIRST]);
  });
  it('are one in a count', () => {
    const all = [FIRST, SELF, STRANGER].map((examinerId) => ({ examinerId }));
    expect(byPerson({ links: joinedTo(FIRST, SELF) }, all)).toEqual([{ examinerId: FIRST }, { examinerId: STRANGER }]);
    expect(byPerson({}, all)).toHaveLength(3);
  });
});
