import { Act, once, Stage } from './kill-stage';
import { TURNER } from './killed-acts';
import type { Story } from './killed-story';

interface Flags {
  readonly items: readonly { readonly id: string; readonly rowsDigest: string }[];
}
/** A lower level that is dated after the certificate of the story: dates out of order. */
const OUT_OF_ORDER = { occupationCode: TURNER, level: 'JUNIOR', number: 'T-0050', issuedOn: '2026-12-05' };

/** A paper comes that cannot be, and whoever looks at the flag says that something was found. */
const judgeFlag: Act<Story> = async ({ officer, regulator }, { batch }) => {
  const {
    body: { position },
  } = await officer.raw.post(`/v1/workers/${batch.workers[0]!}/prior-certificates`, OUT_OF_ORDER);
  const {
    items: [flag],
  } = (await regulator.raw.get(`/v1/anomalies?code=DATES_OUT_OF_ORDER&minPosition=${position}`)).body as unknown as Flags;
  const {
    body: {
      items: [filing],
    },
  } = await officer.get<{ items: readonly { id: string }[] }>('/v1/filings');
  const finding = { filingId: filing!.id, code: 'ELIGIBILITY_UNPROVEN', severity: 'MINOR' };
  const { status } = await regulator.raw.post(`/v1/anomalies/${flag!.id}/judgements`, {
    rowsDigest: flag!.rowsDigest,
    verdict: 'FINDING',
    reason: '证书日期先后颠倒',
    finding,
  });
  if (status !== 201) throw new Error(`the judgement was answered ${status}`);
};

export const FLAG_STAGE: Stage<Story> = {
  what: 'a flag that is a finding',
  act: judgeFlag,
  deaths: [once('open-finding-when-anomaly-judged', 'supervision.finding_recorded.v1')],
};
