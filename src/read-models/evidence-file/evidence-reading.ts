import { type SealedEvidence, stemOf } from './evidence-parts';

export interface EvidenceReading {
  /** What the evidence is about, in a line: the number of a certificate, the id of a worker. */
  readonly title: string;
  /** What happened, in lines for people. */
  readonly lines: readonly string[];
}
export type ReadingLanguage = 'zh' | 'en';

const WORDS = {
  zh: {
    heading: '技能台账 · 证据文件',
    of: '所证明的记录',
    what: '一、这是什么',
    whatText: [
      '本文件含若干事件、每个事件在公开日志中的证明、日志的签名状态（检查点），以及核对它们的程序。核对时不需要联网、不需要账号，也不需要相信我们。',
      '人员的姓名和证件号码不在事件中，只有代号；因此本文件中也没有。',
    ],
    happened: '二、发生了什么（北京时间；为便于阅读而写，以 events/ 中的内容为准）',
    events: '三、事件清单（日志序号  记录时间（UTC，北京时间减 8 小时）  类型  文件）',
    check: '四、如何核对',
    policyNote: [
      '先取得您自己信任的策略文件（日志的密钥、您信任的见证人），例如由主管部门发给您的；本包中的 policy 由被核对的一方提供，用它核对不能证明是谁签的。',
      '下面的命令在放有本压缩包的文件夹中执行，YOUR-POLICY 是您的策略文件，EVIDENCE.zip 是本文件。',
    ],
    node: '用随附的核对程序（Node 20）：',
    unpack: '先解开本压缩包，再解开 verifier.tgz：',
    openssl: '只用 openssl：',
    go: '用 Debian 的 Go 库（apt-get install golang-go golang-golang-x-mod-dev）：',
    not: '五、它不能证明什么',
    limits: [
      '证明的是“已记录”，不是“属实”：记录时就写错的内容，证明也是真的。',
      '“没有别的事件”须看整个日志：node evidence/verifier/verify.mjs EVIDENCE.zip --policy YOUR-POLICY --tree 日志地址/tlog',
      '事件时间由系统时钟给出；不晚于某时已存在，由见证人签名的时间或时间戳证明。',
      '策略中没有独立见证人时，只有另外保存了较早检查点的人，才能发现日志运营者改写了历史。',
    ],
  },
  en: {
    heading: 'Skills Ledger: evidence',
    of: 'The record that is proven',
    what: '1. What this is',
    whatText: [
      'Some events, for each the proof that the public log holds it, the signed state of the log (checkpoint), and the programs that check them. Checking needs no network, no account, and no trust in us.',
      'Names and ID numbers of people are not in events, which hold references; so they are not in here.',
    ],
    happened: '2. What happened (Beijing time; written to be read; what counts stands in events/)',
    events: '3. The events (number in the log, recorded at in UTC, type, file)',
    check: '4. How to check it',
    policyNote: [
      'First get the policy that you trust (the key of the log, the witnesses you rely on), from your authority for example. The policy in here comes from those who are being checked: with it nothing shows who signed.',
      'The commands are run where this archive lies; YOUR-POLICY is your policy, EVIDENCE.zip is this file.',
    ],
    node: 'With the verifier that comes along (Node 20):',
    unpack: 'Unpack this archive, and verifier.tgz in it:',
    openssl: 'With openssl alone:',
    go: 'With the Go library of Debian (apt-get install golang-go golang-golang-x-mod-dev):',
    not: '5. What it does not prove',
    limits: [
      'It proves that something was recorded, not that it was true: what was wrong when it was recorded is proven as it was.',
      'That there is no other event shows in the whole log alone: node evidence/verifier/verify.mjs EVIDENCE.zip --policy YOUR-POLICY --tree ADDRESS/tlog',
      'The times of events are those of the system’s clock; that something existed by a time is shown by the time of a witness or a time-stamp.',
      'Where the policy names no independent witness, only somebody who kept an older checkpoint can see that the operator rewrote the past.',
    ],
  },
} as const;

/** What is in an evidence file, for whoever opens it without us: plain text, in one language. */
export function readingOf(language: ReadingLanguage, { title, lines }: EvidenceReading, { origin, size, events }: SealedEvidence): string {
  const words = WORDS[language];
  const first = stemOf(events[0] ?? { index: 0 });
  const indented = (parts: readonly string[]): readonly string[] => parts.map((part) => `  ${part}`);
  return `${[
    words.heading,
    `${words.of}: ${title}`,
    `${origin}, ${size}`,
    '',
    words.what,
    ...indented(words.whatText),
    '',
    words.happened,
    ...indented(lines),
    '',
    words.events,
    ...indented(events.map((event) => `${event.index}  ${event.at}  ${event.type}  ${stemOf(event)}.entry`)),
    '',
    words.check,
    ...indented(words.policyNote),
    '',
    ...indented([
      words.unpack,
      '  mkdir evidence && cd evidence && unzip -q ../EVIDENCE.zip && tar xzf verifier.tgz && cd ..',
      words.node,
      '  node evidence/verifier/verify.mjs EVIDENCE.zip --policy YOUR-POLICY',
    ]),
    ...indented([
      words.openssl,
      `  evidence/verifier/with-openssl.sh proof evidence/${first}.tlog-proof evidence/${first}.entry YOUR-POLICY`,
      `  evidence/verifier/with-openssl.sh opening evidence/${first}.opening.json evidence/${first}.entry`,
    ]),
    ...indented([
      words.go,
      `  GO111MODULE=off GOPATH=/usr/share/gocode go run evidence/verifier/with-go/verify.go proof evidence/${first}.tlog-proof evidence/${first}.entry YOUR-POLICY`,
    ]),
    '',
    words.not,
    ...indented(words.limits),
  ].join('\n')}\n`;
}
