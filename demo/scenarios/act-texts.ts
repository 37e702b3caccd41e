import type { Act, Text } from './scenario';

type Of<Does extends Act['does']> = Act & { readonly does: Does };
type Texts = { readonly [Does in Act['does']]: (act: Of<Does>) => Text };

const LEVELS: Readonly<Record<string, Text>> = {
  INTERMEDIATE: { zh: '中级工', en: 'intermediate' },
  SENIOR: { zh: '高级工', en: 'senior' },
  TECHNICIAN: { zh: '技师', en: 'technician' },
  SENIOR_TECHNICIAN: { zh: '高级技师', en: 'senior technician' },
  CHIEF: { zh: '首席技师', en: 'chief technician' },
};
const OCCUPATIONS: Readonly<Record<string, Text>> = { '6-31-01-03': { zh: '电工', en: 'electrician' } };
const TURNER: Text = { zh: '车工', en: 'turner' };

/** What is done on a day, in words. */
const TEXTS: Texts = {
  RATES: ({ validFrom, rows }) => {
    const senior = rows.find(({ level }) => level === 'SENIOR')!.amountMinor;
    return {
      zh: `津贴标准自 ${validFrom} 起，高级工 ${senior} 分，两人通过`,
      en: `rates from ${validFrom} on, a senior worker ${senior} fen, adopted by two persons`,
    };
  },
  HIRE: ({ worker, fromOn }) => ({ zh: `${worker} 自 ${fromOn} 起在职`, en: `${worker} in service from ${fromOn} on` }),
  LEAVE: ({ worker, lastOn }) => ({ zh: `${worker} 离职，最后在岗日 ${lastOn}`, en: `${worker} leaves, last day in post ${lastOn}` }),
  BRING_CERTIFICATE: ({ worker, level, issuedOn, occupation }) => {
    const trade = OCCUPATIONS[occupation ?? ''] ?? TURNER;
    return {
      zh: `${worker} 带来 ${issuedOn} 的${trade.zh}${LEVELS[level]!.zh}证书`,
      en: `${worker} brings a certificate of ${issuedOn}: ${trade.en}, ${LEVELS[level]!.en}`,
    };
  },
  EXAMINE: ({ worker, level }) => ({
    zh: `${worker} 参加${LEVELS[level]!.zh}考核，成绩审批`,
    en: `${worker} is examined as ${LEVELS[level]!.en}, the result is approved`,
  }),
  PUBLISH: () => ({ zh: '公示', en: 'public notice' }),
  NOTICE_OVER: () => ({ zh: '公示期满，发证', en: 'the notice is over, the certificate is issued' }),
  MENTOR: ({ worker, apprentice, fromOn, lastOn }) => ({
    zh: `${worker} 与 ${apprentice} 的师徒协议，${fromOn} 至 ${lastOn}`,
    en: `${worker} is mentor of ${apprentice} from ${fromOn} to ${lastOn}`,
  }),
  NOMINATE: ({ worker, level }) => ({
    zh: `${worker} 被提名为${LEVELS[level]!.zh}，评审、公示`,
    en: `${worker} is nominated as ${LEVELS[level]!.en}, reviewed and put on notice`,
  }),
  START_POST: ({ worker, day }) => ({ zh: `${worker} 自 ${day} 起受聘`, en: `${worker} is appointed from ${day} on` }),
  END_POST: ({ worker, day }) => ({ zh: `${worker} 的聘任至 ${day} 止`, en: `the appointment of ${worker} ends on ${day}` }),
  ANNUL: ({ worker, decidedOn }) => ({
    zh: `登记 ${worker} 证书的撤销，决定日 ${decidedOn}`,
    en: `the annulment of ${worker}’s certificate, decided on ${decidedOn}, is recorded`,
  }),
  RECOVER: ({ worker, outcome }) => ({
    zh: `决定对 ${worker} ${outcome === 'FULL' ? '全额追回' : '不追回'}`,
    en: `recovery from ${worker} is decided: ${outcome === 'FULL' ? 'in full' : 'none'}`,
  }),
  SEND_NUMBERS: ({ numbers, fromOn }) => ({
    zh: `薪酬系统报来自 ${fromOn} 起发薪的工号 ${numbers.join('、')}`,
    en: `payroll names the numbers that it pays from ${fromOn} on: ${numbers.join(', ')}`,
  }),
  CLOSE: ({ months }) => ({ zh: `两人结账 ${months.join('、')}`, en: `two persons close ${months.join(', ')}` }),
};

export const textOf = (act: Act): Text => (TEXTS[act.does] as (act: Act) => Text)(act);
