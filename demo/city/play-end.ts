import { AT_ONCE, CityCast, Firm, firmOf } from './cast';
import type { Day } from './days';
import type { CityEnterprise } from './enterprises';
import { inParallel } from './in-parallel';
import type { Person } from './people';
import type { CityPlan } from './plan';
import { endEmployment } from './play-posts';
import { workersOf } from './play-round';
import { LEADING_FROM } from './posts';

const AGREED_TO: Day = '2027-11-30';
const PAGE = 200;

/** By enterprise: what is done for one runs beside what is done for another, and never beside itself. */
async function byFirm<Item>(
  cast: CityCast,
  items: readonly Item[],
  enterpriseOf: (item: Item) => CityEnterprise,
  work: (firm: Firm, own: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  const grouped = new Map<number, Item[]>();
  for (const item of items) grouped.set(enterpriseOf(item).n, [...(grouped.get(enterpriseOf(item).n) ?? []), item]);
  await inParallel([...grouped], AT_ONCE, ([n, own]) => work(firmOf(cast, { n }), own));
}

export const leave = (cast: CityCast, people: readonly Person[], lastOn: Day): Promise<void> =>
  byFirm(
    cast,
    people,
    ({ enterprise }) => enterprise,
    async (firm, own) => {
      const ids = await workersOf(firm.officer, `${firm.enterprise.code}-leavers`, own);
      for (const { idNumber, index } of own) await endEmployment(firm.officer, `leaves-${index}`, ids.get(idNumber)!, lastOn, 'RESIGNED');
    },
  );

export const signAgreements = (cast: CityCast, { leading: { pairs } }: CityPlan): Promise<void> =>
  byFirm(
    cast,
    pairs,
    ({ mentor }) => mentor.enterprise,
    async ({ officer, enterprise }, own) => {
      const ids = await workersOf(
        officer,
        `${enterprise.code}-pairs`,
        own.flatMap(({ mentor, apprentice }) => [mentor, apprentice]),
      );
      for (const { mentor, apprentice } of own) {
        await officer.post(`agreement-${mentor.index}`, '/v1/mentor-agreements', {
          mentorId: ids.get(mentor.idNumber),
          apprenticeId: ids.get(apprentice.idNumber),
          occupationCode: enterprise.main,
          fromOn: LEADING_FROM,
          lastOn: AGREED_TO,
          targetLevel: apprentice.highest === 'JUNIOR' ? 'INTERMEDIATE' : 'SENIOR',
        });
      }
    },
  );

export const leadTeams = (cast: CityCast, { leading: { leaders } }: CityPlan): Promise<void> =>
  byFirm(
    cast,
    leaders,
    ({ enterprise }) => enterprise,
    async ({ officer, enterprise }, own) => {
      const ids = await workersOf(officer, `${enterprise.code}-leaders`, own);
      for (const [place, { idNumber, index }] of own.entries())
        await officer.post(`leader-${index}`, '/v1/team-leader-posts', {
          workerId: ids.get(idNumber),
          teamCode: `TEAM-${place + 1}`,
          fromOn: LEADING_FROM,
        });
    },
  );

export const declareHeadcounts = ({ firms }: CityCast, { enterprises: { assessing } }: CityPlan, on: Day): Promise<unknown> =>
  inParallel(assessing, AT_ONCE, ({ n, code, employees }) => {
    const { officer, id } = firms.get(n)!;
    return officer.post(`headcount-${code}`, `/v1/enterprises/${id}/headcounts`, { on, employees, documentNo: `统字〔2025〕${n}号` });
  });

/** The filing that never held a batch is given back; the day before is its last. */
export async function withdraw({ firms }: CityCast, { enterprises }: CityPlan): Promise<void> {
  const { officer, filingId } = firms.get(enterprises.withdrawn.n)!;
  await officer.change('withdrawal', `/v1/filings/${filingId}`, 'withdrawals', { reasonCode: 'ASSESSES_NO_LONGER' });
}

/** After an inspection: every certificate of the enterprise by one order, and its filing, each by two persons. */
export async function annulAll(
  { regulator, regulatorApprover, admin, firms }: CityCast,
  { enterprises }: CityPlan,
  decidedOn: Day,
): Promise<void> {
  const { id, filingId } = firms.get(enterprises.annulled.n)!;
  const { items } = await regulator
    .after(admin)
    .get<{ items: readonly { id: string }[] }>(`/v1/certificates?enterpriseId=${id}&limit=${PAGE}`);
  const ruling = { legalBasis: '工作规程第21条', decidedOn };
  const order = await regulator.post('annulment', '/v1/bulk-orders', {
    ...ruling,
    certificateIds: items.map((certificate) => certificate.id),
    reasonCode: 'FALSE_ELIGIBILITY',
    documentNo: '淮鉴撤〔2025〕1号',
    effect: 'EX_TUNC',
    remark: '伪造工作年限证明',
  });
  await regulatorApprover.after(regulator).change('annulment-confirmed', `/v1/bulk-orders/${order.id}`, 'confirmations', {});
  regulator.after(regulatorApprover);
  const filing = `/v1/filings/${filingId}`;
  const proposed = await regulator.change('cancellation', filing, 'cancellations', {
    ...ruling,
    documentNo: '淮鉴撤〔2025〕2号',
    reasonCode: 'SERIOUS_BREACH',
    refilingBan: true,
  });
  await regulatorApprover.after(regulator).change('cancellation-confirmed', filing, `cancellations/${proposed.id}/confirmations`, {});
  regulator.after(regulatorApprover);
}
