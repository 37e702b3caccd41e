import { ENTERPRISE, TURNER } from '../../../../test/support/stories/appointed';
import { id, OFFICER } from '../../../../test/support/stories/given';
import { WrittenLedger } from '../../../../test/support/logs/written-ledger';
import { day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { RecordsJoined, recordLinksOf } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { signed } from '../../../../test/support/stories/mentored';
import { mentorships } from '../mentorship';
import { RecordPromotionsCommand, RecordPromotionsHandler, Risen } from './record-promotion.handler';

const [ELSEWHERE, ANNA, BO, BOS_OTHER, NOBODYS] = [id(33), id(41), id(42), id(43), id(44)] as const;
const ids = new DerivedIds(Buffer.alloc(32, 3));
const rises = (number: number, workerId: Uuid, toLevel: Level = 'INTERMEDIATE', enterpriseId = ENTERPRISE): Risen => ({
  rise: { workerId, enterpriseId, toLevel, occupationCode: TURNER, certificateId: id(number), on: day('2027-06-10') },
  envelope: { commandId: id(number), actor: OFFICER, tenants: [enterpriseId], correlationId: id(700), causationId: id(number) },
});
async function withAgreements() {
  const written = new WrittenLedger();
  await written.write(mentorships, ids.of('mentorships', ENTERPRISE), signed(20, { apprenticeId: ANNA }), signed(21, { apprenticeId: BO }));
  await written.write(
    recordLinksOf.fold,
    ENTERPRISE,
    RecordsJoined({ linkId: id(70), enterpriseId: ENTERPRISE, keptId: BO, otherId: BOS_OTHER }),
  );
  const handler = new RecordPromotionsHandler(written.ledger, new JoinedRecords(written.ledger, written.store), ids);
  const recorded = async (...risen: Risen[]) =>
    (await handler.execute(new RecordPromotionsCommand(risen))).map((outcome) =>
      isRefusal(outcome) ? outcome.refused : outcome.events.map(({ data }) => (data as { agreementId: Uuid }).agreementId),
    );
  return { recorded, history: () => written.ledger.history(mentorships, ids.of('mentorships', ENTERPRISE)) };
}

it('records the promotions of many at once, in any enterprise, under whichever record they rose', async () => {
  const { recorded } = await withAgreements();
  expect(await recorded(rises(101, ANNA), rises(102, NOBODYS), rises(103, ANNA, 'INTERMEDIATE', ELSEWHERE), rises(104, BOS_OTHER))).toEqual(
    [[id(20)], [], [], [id(21)]],
  );
});
it('records each level of an agreement once, also where it comes twice at once', async () => {
  const { recorded } = await withAgreements();
  expect(await recorded(rises(101, ANNA), rises(102, ANNA), rises(103, ANNA, 'SENIOR'))).toEqual([[id(20)], [], [id(20)]]);
});
it('comes to the same together, one by one, and again', async () => {
  const [all, single] = [await withAgreements(), await withAgreements()];
  const risen = [rises(101, ANNA), rises(102, BOS_OTHER), rises(103, ANNA, 'SENIOR')];
  await all.recorded(...risen);
  for (const each of risen) await single.recorded(each);
  const told = async ({ history }: typeof all) => (await history()).map(({ id: eventId, type, data }) => [eventId, type, data]);
  expect(await told(all)).toEqual(await told(single));
  expect(await all.recorded(...risen)).toEqual([[id(20)], [id(21)], [id(20)]]);
  expect(await told(all)).toEqual(await told(single));
});
