import type { Registered } from './cast';

/** Two masters who hold 一级 certificates from elsewhere, and one colleague who holds none. Nobody has these numbers. */
const MASTERS = [
  {
    step: 'master-special',
    name: '秦天工',
    idNumber: '320899197707079018',
    employeeNo: 'M0001',
    level: 'SPECIAL_GRADE',
    post: 'POST-SPECIAL-1',
    prior: '2016-05-20',
  },
  {
    step: 'master-chief',
    name: '许玄',
    idNumber: '320899198205189086',
    employeeNo: 'M0002',
    level: 'CHIEF',
    post: 'POST-CHIEF-1',
    prior: '2012-05-18',
  },
] as const;
const COLLEAGUE = { step: 'colleague', name: '何宇', idNumber: '320899198501159017', employeeNo: 'M0003' };
const TURNER = '6-18-01-01';
/** SHA-256 of documents that stay in the enterprise's archive. */
const PAPER = 'f7fbba6e0636f890e56fbbf3283e524c6fa3204ae298382d624741d0dc663832';
/** How the conditions of SD20-7 are met: nine years in such a post before the enterprise kept a ledger, and an innovation. */
const CONDITIONS = {
  fitnessHash: PAPER,
  conductHash: PAPER,
  earlierService: [{ fromOn: '2017-01-01', lastOn: '2025-12-31', documentHash: PAPER }],
  merit: { ground: 'INNOVATION', documentHash: PAPER },
};
/** SHA-256 of the committee's minutes, which stay in the enterprise's archive. */
const MINUTES = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';

export interface Post {
  readonly appointmentId: string;
  readonly workerId: string;
}
export interface Nominated {
  readonly posts: readonly Post[];
  /** The code of the refusal that the colleague without a certificate met. */
  readonly refusedWithout: string;
}

/** Registers the masters with what they bring along and nominates them; the colleague's nomination is refused. */
export async function nominate({ cast: { enterprise } }: Registered): Promise<Nominated> {
  const posts: Post[] = [];
  for (const { step, name, idNumber, employeeNo, level, post, prior } of MASTERS) {
    const { id: workerId } = await enterprise.post(step, '/v1/workers', { name, idNumber, employeeNo });
    await enterprise.post(`${step}-job`, `/v1/workers/${workerId}/employments`, {
      employer: 'OWN',
      occupationCode: TURNER,
      fromOn: '2008-03-01',
    });
    await enterprise.post(`${step}-diploma`, `/v1/workers/${workerId}/diplomas`, {
      kind: 'ADVANCED_SCHOOL',
      relatedMajor: true,
      finalYear: false,
      graduatedOn: '2007-07-01',
    });
    const { id: basisId } = await enterprise.post(`${step}-certificate`, `/v1/workers/${workerId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'SENIOR_TECHNICIAN',
      number: `JS${employeeNo}00001`,
      issuedOn: prior,
    });
    const { id: appointmentId } = await enterprise.post(`${step}-nomination`, '/v1/appointments', {
      workerId,
      level,
      occupationCode: TURNER,
      postCode: post,
      basisId,
      ...(level === 'SPECIAL_GRADE' ? { conditions: CONDITIONS } : {}),
    });
    await enterprise.change(`${step}-review`, `/v1/appointments/${appointmentId}`, 'reviews', {
      committee: 5,
      inFavour: 5,
      minutesHash: MINUTES,
    });
    await enterprise.change(`${step}-notice`, `/v1/appointments/${appointmentId}`, 'public-notices', {});
    posts.push({ appointmentId, workerId });
  }
  return { posts, refusedWithout: await colleague(enterprise) };
}

async function colleague(enterprise: Registered['cast']['enterprise']): Promise<string> {
  const { step, name, idNumber, employeeNo } = COLLEAGUE;
  const { id: workerId } = await enterprise.post(step, '/v1/workers', { name, idNumber, employeeNo });
  await enterprise.post(`${step}-job`, `/v1/workers/${workerId}/employments`, {
    employer: 'OWN',
    occupationCode: TURNER,
    fromOn: '2010-03-01',
  });
  const problem = await enterprise.refused(`${step}-nomination`, '/v1/appointments', {
    workerId,
    level: 'SPECIAL_GRADE',
    occupationCode: TURNER,
    postCode: 'POST-SPECIAL-2',
    basisId: workerId,
  });
  return `${problem.code}: ${problem.detail}`;
}

/** After the notice: the authority's receipt, then the post. */
export async function appoint({ cast: { enterprise } }: Registered, { posts }: Nominated, fromOn: string): Promise<void> {
  for (const [index, { appointmentId }] of posts.entries()) {
    await enterprise.change(`receipt-${index}`, `/v1/appointments/${appointmentId}`, 'receipts', {
      receiptNo: `苏技评〔2026〕${index + 1}号`,
    });
    await enterprise.post(`start-${index}`, `/v1/appointments/${appointmentId}/starts`, { fromOn });
  }
}

/** The first master takes an apprentice. */
export const sign = ({ cast: { enterprise } }: Registered, { posts }: Nominated, apprenticeId: string): Promise<{ id: string }> =>
  enterprise.post('agreement', '/v1/mentor-agreements', {
    mentorId: posts[0]!.workerId,
    apprenticeId,
    occupationCode: TURNER,
    targetLevel: 'SENIOR',
    fromOn: '2026-12-16',
    lastOn: '2027-12-15',
  });
