import type { Client, KeyAsked, Reply } from '../callers/client';
import { chance, identity } from './made-people';
import { POST_CONDITIONS } from './post-conditions';
import { startTestService, TestService } from '../service';

interface Made {
  readonly id: string;
  readonly code?: string;
}
const TURNER = '6-18-01-01';
/** The day on which the post begins. */
export const IN_POST_FROM = '2026-11-18';

/** A turner whom the own enterprise certified at 一级, and those who act: what annulments are told of begins here. */
export class CertifiedMaster {
  workerId = '';
  certificateId = '';
  appointmentId = '';

  private constructor(
    public running: TestService,
    readonly enterpriseId: string,
    readonly officer: Client,
    readonly second: Client,
    readonly regulator: Client,
    readonly approver: Client,
  ) {}

  /** Certified on the tenth of November; the enterprise may do something of its own before. */
  static async start(before: (of: CertifiedMaster) => Promise<void> = async () => undefined): Promise<CertifiedMaster> {
    const running = await startTestService();
    const { admin } = running;
    const keyFor = async (body: KeyAsked): Promise<Client> => admin.as((await admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
    const enterpriseId = (
      await admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
    ).body.id;
    const [officer, second] = [
      await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
      await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '主任乙' } }),
    ];
    const [regulator, approver] = [
      await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
      await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管二' } }),
    ];
    const master = new CertifiedMaster(running, enterpriseId, officer, second, regulator, approver);
    await before(master);
    await master.certify();
    return master;
  }

  /** Without a day time stands: answered when all that was to be done is done. */
  async moveTo(to?: string): Promise<string> {
    return (await this.running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
  }

  async passport<Passport extends object>(): Promise<Passport> {
    return (await this.officer.get<Passport>(`/v1/workers/${this.workerId}?minPosition=${await this.moveTo()}`)).body as Passport;
  }

  step(act: string, body: object = {}): Promise<Reply<Made>> {
    return this.officer.raw.post<Made>(`/v1/appointments/${this.appointmentId}/${act}`, body);
  }

  /** Nominated on the certificate for a special-grade post, which begins after its notice. */
  async takeUpPost(): Promise<Reply<Made>> {
    const { workerId, certificateId: basisId } = this;
    this.appointmentId = (
      await this.officer.post<Made>('/v1/appointments', {
        workerId,
        level: 'SPECIAL_GRADE',
        occupationCode: TURNER,
        postCode: 'P-1',
        basisId,
        conditions: POST_CONDITIONS,
      })
    ).body.id;
    await this.step('reviews', { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) });
    await this.step('public-notices');
    await this.step('receipts', { receiptNo: '苏人社评聘〔2026〕8号' });
    await this.moveTo(IN_POST_FROM);
    return this.step('starts', { fromOn: IN_POST_FROM });
  }

  /** Proposed by one, confirmed by another. */
  async decide(
    kind: 'annulments' | 'reinstatements',
    paper: {
      readonly reasonCode: string;
      readonly legalBasis: string;
      readonly documentNo: string;
      readonly decidedOn: string;
      readonly effect: string;
    },
  ): Promise<void> {
    const {
      body: { id },
    } = await this.regulator.post<Made>(`/v1/certificates/${this.certificateId}/${kind}`, paper);
    await this.approver.post(`/v1/certificates/${this.certificateId}/${kind}/${id}/confirmations`);
  }

  private async certify(): Promise<void> {
    const { officer, second, regulator, enterpriseId } = this;
    const {
      body: { id: filingId },
    } = await regulator.post('/v1/filings', {
      enterpriseId,
      institutionCode: 'Y000032080001',
      receiptNo: '淮鉴备〔2025〕1号',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      scope: [{ occupationCode: TURNER, levels: ['SENIOR_TECHNICIAN'] }],
    });
    const { name, idNumber } = identity(chance(1), 1, '1980-05-05');
    this.workerId = (await officer.post('/v1/workers', { name, idNumber, employeeNo: 'W0001' })).body.id;
    await officer.post(`/v1/workers/${this.workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2005-01-01' });
    await officer.post(`/v1/workers/${this.workerId}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'TECHNICIAN',
      number: 'T-0001',
      issuedOn: '2012-01-01',
    });
    const {
      body: { id: batchId },
    } = await officer.post('/v1/batches', {
      filingId,
      path: 'EXAM',
      assessmentOn: '2026-11-02',
      eligibilityOn: '2026-11-02',
      levels: ['SENIOR_TECHNICIAN'],
    });
    const {
      body: { id: candidacyId },
    } = await officer.post(`/v1/batches/${batchId}/candidates`, {
      workerId: this.workerId,
      occupationCode: TURNER,
      level: 'SENIOR_TECHNICIAN',
      conditionNo: 'N23-1-1',
    });
    for (const part of ['THEORY', 'SKILL', 'REVIEW']) await officer.post(`/v1/candidacies/${candidacyId}/scores`, { part, score: '88' });
    await officer.post(`/v1/batches/${batchId}/submissions`);
    await second.post(`/v1/batches/${batchId}/confirmations`);
    await officer.post(`/v1/batches/${batchId}/public-notices`);
    await this.moveTo('2026-11-10');
    this.certificateId = (await this.passport<{ certificates: readonly { id: string; origin: string }[] }>()).certificates.find(
      ({ origin }) => origin === 'ISSUED_HERE',
    )!.id;
  }
}
