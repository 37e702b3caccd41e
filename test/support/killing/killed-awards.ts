import { made, TURNER } from './killed-acts';
import { Act as ActOf, once, Stage } from './kill-stage';
import type { Story } from './killed-story';
import { chance, identity } from '../stories/made-people';

type Act = ActOf<Story>;

const placeInContest: Act = async ({ regulator }) => {
  const { name, idNumber } = identity(chance(21), 21, '1980-05-05');
  await made(regulator, '/v1/awards', {
    name,
    idNumber,
    kind: 'COMPETITION',
    titleCode: 'JS-SKILLS-2026',
    tier: 'PROVINCE',
    rank: 2,
    occupationCode: TURNER,
    awardedOn: '2026-05-02',
    region: '320800',
    documentNo: '苏人社发〔2026〕32号',
  });
};
/** Of 一级 there is one certificate of the enterprise's own that was not annulled: the other fell with its post. */
const giveForFirst: Act = async ({ officer, second }, { batch }) => {
  const rules = `/v1/enterprises/${batch.enterpriseId}/allowance-rules`;
  const rows = [
    { ruleId: 'FA-1', item: 'ONE_OFF', level: 'SENIOR_TECHNICIAN', basis: 'CERTIFIED', amountMinor: 1_000_000, instalmentYears: 3 },
  ];
  const { status, body } = await officer.raw.post<{ version: number }>(rules as '/v1/workers', {
    validFrom: '2026-11-01',
    legalBasis: '集合〔2026〕3号',
    rows,
  });
  if (status !== 201) throw new Error(`a table was answered ${status}`);
  await made(second, `${rules}/${body.version}/confirmations`);
};

export const AWARD_STAGES: readonly Stage<Story>[] = [
  {
    what: 'a place in a competition',
    act: placeInContest,
    deaths: [once('pay-contest-prizes-when-award-recorded', 'allowance.contest_prize_awarded.v1')],
  },
  {
    what: 'a table that gives something for first certificates',
    act: giveForFirst,
    deaths: [once('pay-first-awards-when-tier-raised', 'allowance.one_off_awarded.v1')],
  },
];
