import { setTimeout as pause } from 'node:timers/promises';
import { chance, type Chance } from '../support/stories/made-people';
import type { Cast, SoakFirm } from './cast';
import { Checkpoints } from './checkpoints';
import { FeedReader } from './feed-reader';
import type { Played } from './seasons';

interface Certificate {
  readonly id: string;
  readonly number: string;
  readonly workerId: string;
}

const PAUSE_MS = 150;
const PAGE = 50;
/** What everybody is asked for besides the number and the name. */
const TAIL = 4;

/** Those who only read, all at once and until it is over: payroll systems, regulators, the auditor, and whoever holds a paper. */
export class Readers {
  readonly feeds: readonly FeedReader[];
  readonly checkpoints: Checkpoints;
  readonly findings: string[] = [];
  verified = 0;
  reads = 0;
  private certificates: readonly Certificate[] = [];

  constructor(
    private readonly cast: Cast,
    private readonly played: Played,
    private readonly seed: number,
  ) {
    this.feeds = cast.firms.map(({ payroll }) => new FeedReader(payroll));
    this.checkpoints = new Checkpoints(cast.anybody);
  }

  async readUntil(isOver: () => boolean): Promise<void> {
    const looks = [
      ...this.feeds.map((feed) => () => feed.more()),
      () => this.checkpoints.look(),
      (random: Chance) => this.payroll(random),
      (random: Chance) => this.regulator(random),
      () => this.auditor(),
      (random: Chance) => this.holder(random),
    ];
    await Promise.all(
      looks.map(async (look, index) => {
        for (const random = chance(this.seed + index); !isOver(); await pause(PAUSE_MS)) {
          await look(random);
          this.reads += 1;
        }
      }),
    );
  }

  /** The open month, and one of those that are closed. */
  private async payroll(random: Chance): Promise<void> {
    const { months } = this.played;
    for (const { payroll, enterpriseId } of this.cast.firms)
      await payroll.text(`/v1/enterprises/${enterpriseId}/allowance-statements/${months.open}`);
    if (months.closed.length > 0) await months.readAgain(random.pick(months.closed));
  }

  private async regulator(random: Chance): Promise<void> {
    const { regulator, firms } = this.cast;
    const { items } = await regulator.get<{ items: readonly Certificate[] }>(
      `/v1/certificates?enterpriseId=${random.pick<SoakFirm>(firms).enterpriseId}&limit=${PAGE}`,
    );
    if (items.length === 0) return;
    this.certificates = items;
    await regulator.text(`/v1/certificates/${random.pick(items).id}/history`);
  }

  private async auditor(): Promise<void> {
    await this.cast.auditor.text('/v1/ledger-summary');
  }

  /** Verifies a paper by what is printed on it, without any key. */
  private async holder(random: Chance): Promise<void> {
    const held = this.certificates.flatMap(({ number, workerId }) =>
      this.played.people
        .filter(({ person }) => person.workerId === workerId)
        .map(({ person: { name, idNumber } }) => ({ number, name, idTail: idNumber.slice(-TAIL) })),
    );
    if (held.length === 0) return;
    const asked = random.pick(held);
    this.verified += 1;
    const { printed } = await this.cast.anybody.postAside<{ printed?: { number: string } }>(
      `verification-${this.verified}`,
      '/v1/verifications',
      asked,
    );
    if (printed?.number !== asked.number)
      this.findings.push(`a certificate that was issued is not found by what is printed on it: ${asked.number}`);
  }
}
