import { id } from '../../../../test/support/stories/given';
import { annulled, issued, reinstated, suspended, SUSPENSION_PAPER } from '../../../../test/support/stories/issued-certificate';
import type { Fact } from '../../../kernel/event-type';
import { instant } from '../../../kernel/instant';
import type { Uuid } from '../../../kernel/uuid';
import type { RecordedFact } from '../../../ledger/recorded';
import { MemoryRows } from '../../../projecting/folding/memory-rows';
import { CertificateIssued } from '../certificate.events';
import { SuspensionLifted } from '../standing.events';
import { PLACES } from './place-in-list.hash';
import { CertificateCountRow, CertificateStatusRow } from './status-list.entity';
import { statusLists } from './status-list.projection';

const reactions = new Map(statusLists.on.map(({ type, apply }) => [type.type, apply]));
const { legalBasis, documentNo, decidedOn, suspensionId } = SUSPENSION_PAPER;
const { certificateId, enterpriseId, workerId } = issued.data;
const lifted = SuspensionLifted({ certificateId, enterpriseId, workerId, suspensionId, legalBasis, documentNo, decidedOn });
const another = (of: Uuid) => CertificateIssued({ ...issued.data, certificateId: of });

async function after(facts: readonly Fact[], count = 0): Promise<readonly CertificateStatusRow[]> {
  const rows = new MemoryRows((table) => {
    const key = table === CertificateCountRow ? ['counted'] : ['certificateId'];
    return {
      primaryKey: key,
      keyColumns: key,
      keepsHistory: false,
      settled: (row) => ({ ...row }),
      altered: (row, change) => ({ ...row, ...change }),
    };
  });
  if (count > 0) rows.of(CertificateCountRow).put({ counted: 'certificates', count });
  for (const [index, { type, data }] of facts.entries())
    await reactions.get(type)!(
      { id: id(800 + index), type, data, revision: 0, position: BigInt(index), at: instant('2026-12-08T01:00:00.000000Z') } as RecordedFact,
      rows,
    );
  return rows.of(CertificateStatusRow).all();
}
const standing = async (...facts: readonly Fact[]) =>
  (await after([issued, ...facts])).map(({ isAnnulled, isSuspended }) => [isAnnulled, isSuspended])[0];

it('numbers certificates in the order of the log, from 0, and begins another list where one is full', async () => {
  expect((await after([issued, another(id(90))])).map(({ list, ordinal }) => [list, ordinal])).toEqual([
    [0, 0],
    [0, 1],
  ]);
  expect((await after([issued, another(id(90))], PLACES - 1)).map(({ list, ordinal }) => [list, ordinal])).toEqual([
    [0, PLACES - 1],
    [1, 0],
  ]);
});
it('says in which of the two lists a certificate stands', async () => {
  expect(await standing()).toEqual([false, false]);
  expect(await standing(suspended)).toEqual([false, true]);
  expect(await standing(suspended, lifted)).toEqual([false, false]);
  expect(await standing(annulled)).toEqual([true, false]);
});
it('has one in both that was annulled while it was suspended, and in neither when it holds again', async () => {
  expect(await standing(suspended, annulled)).toEqual([true, true]);
  expect(await standing(suspended, annulled, reinstated)).toEqual([false, false]);
});
