import { textOf } from './act-texts';
import { BEGINS, ROWS } from './rates';
import type { Act, ExpectedLine, ExpectedMonth, Scenario, Text } from './scenario';
import { SCENARIOS } from './scenarios';

export type Language = keyof Text;
/** Where the pages stand, from the root of the project. */
export const PAGES: Readonly<Record<Language, string>> = {
  en: 'docs/guide/payroll/scenarios.md',
  zh: 'docs/guide/payroll/scenarios.zh-CN.md',
};

const say = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
const firmText = (language: Language, firm: string): string => say(language, firm === 'B' ? '乙公司' : '甲公司', `firm ${firm}`);
const hasSister = ({ acts }: Scenario): boolean => acts.some(({ firm }) => firm === 'B');

function intro(language: Language): string {
  const rates = ROWS.map(({ level, item, amountMinor }) => `${level ?? item} ${amountMinor}`).join(', ');
  return say(
    language,
    `# 薪酬场景

由 \`demo/scenarios\` 的数据生成，测试播放的是同一份数据（\`npm run generate\`；勿手改）。金额单位为分。

沙箱是一个自己的台账，时钟可以向前拨（\`POST /v1/sandbox/clock\`），从 ${BEGINS} 开始；拨回较早的日期答复 409 \`CLOCK_FORWARD_ONLY\`，不写日期则时间不动、等到该办的都办完才答复。生产台账里没有这个接口。载入并播放一个或几个场景：

\`\`\`sh
npm run demo -- --scenario ps-4 --scenario retro-change --json --keep
npm run demo -- --scenario all --json
\`\`\`

\`--json\` 的最后一行给出每个月的地址和该企业薪酬系统的密钥；\`--keep\` 让服务留着，可以接着读、接着拨时钟。每个场景有自己的企业，互不影响。

月标准：${rates}。次月首日起发；尾月按日历天数，半分进位；撤销自决定日起停发。`,
    `# Payroll scenarios

Generated from the data in \`demo/scenarios\`, which the tests play (\`npm run generate\`; do not edit). Amounts are in fen.

A sandbox is a ledger of its own with a clock that can be moved forward (\`POST /v1/sandbox/clock\`), beginning on ${BEGINS}; an earlier day is refused (409 \`CLOCK_FORWARD_ONLY\`), and without a day time stands and the answer comes when all that was to be done is done. A production ledger has no such route. Load and play one scenario or several:

\`\`\`sh
npm run demo -- --scenario ps-4 --scenario retro-change --json --keep
npm run demo -- --scenario all --json
\`\`\`

With \`--json\` the last line has the address of every month and the key of that enterprise's payroll; \`--keep\` leaves the service running, to read on and to move the clock on. Each scenario has enterprises of its own, and none sees another.

Monthly rates: ${rates}. Pay starts on the first day of the next month; a part month at the end is paid by calendar days, half a fen rounded up; an annulment stops pay from the day of its decision.`,
  );
}

function actRows(language: Language, scenario: Scenario): (readonly string[])[] {
  const texts = (act: Act): string =>
    `${hasSister(scenario) ? `${firmText(language, act.firm ?? 'A')}${say(language, '：', ': ')}` : ''}${textOf(act)[language]}`;
  return [...scenario.acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map((act) => [act.on, texts(act)]);
}

const lineRow = ({
  worker,
  type,
  tier,
  days,
  daysInMonth,
  amountMinor,
  adjustsPeriod,
  dueMinor,
  closedMinor,
  noteCode,
  toOn,
}: ExpectedLine): readonly (string | number)[] => [
  worker,
  type,
  tier ?? '',
  `${days}/${daysInMonth}`,
  amountMinor,
  adjustsPeriod ?? '',
  dueMinor ?? '',
  closedMinor ?? '',
  noteCode ?? '',
  toOn ?? '',
];

function monthText(
  language: Language,
  scenario: Scenario,
  { month, firm = 'A', status, lines, missing = [], totalMinor }: ExpectedMonth,
): string {
  const head = `**${month}${hasSister(scenario) ? `, ${firmText(language, firm)}` : ''}, ${status}, totals.amountMinor ${totalMinor}**`;
  const heads = ['employeeNo', 'type', 'tier', 'days', 'amountMinor', 'adjustsPeriod', 'dueMinor', 'closedMinor', 'noteCode', 'toOn'];
  const without = missing.map(({ worker, reasonCode }) => `\`${worker}\` ${reasonCode}`).join(', ');
  return [
    head,
    lines.length > 0 ? table(heads, lines.map(lineRow)) : say(language, '没有行。', 'No line.'),
    ...(without ? [`missing: ${without}`] : []),
  ].join('\n\n');
}

const section =
  (language: Language) =>
  (scenario: Scenario): string =>
    [
      `## ${scenario.name}`,
      scenario.title[language],
      table([say(language, '日期', 'day'), say(language, '发生', 'what happens')], actRows(language, scenario)),
      ...scenario.expected.map((month) => monthText(language, scenario, month)),
      scenario.note[language],
    ].join('\n\n');

/** The page of the manual that prints the scenarios and what must come out of them. */
export const scenarioPage = (language: Language): string => `${[intro(language), ...SCENARIOS.map(section(language))].join('\n\n')}\n`;
