import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDES, isOursOfGuide, printed } from '../support/callers/webhooks-page';
import { VECTOR } from '../support/callers/webhook-vector';

/** The ten lines of the guide, as printed, against the test vector, and against what is not ours. */
interface Case {
  readonly what: string;
  readonly isOurs: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly secret: string;
  readonly now: number;
}
const headers = { 'webhook-id': VECTOR.id, 'webhook-timestamp': String(VECTOR.timestamp), 'webhook-signature': VECTOR.signature };
const good: Case = {
  what: 'with the new secret',
  isOurs: true,
  headers,
  body: VECTOR.body,
  secret: VECTOR.newSecret,
  now: VECTOR.timestamp,
};
const bad = (what: string, change: Partial<Case>): Case => ({ ...good, what, isOurs: false, ...change });
const CASES: readonly Case[] = [
  good,
  { ...good, what: 'with the old secret', secret: VECTOR.oldSecret },
  { ...good, what: 'five minutes later', now: VECTOR.timestamp + 300 },
  bad('five minutes and a second later', { now: VECTOR.timestamp + 301 }),
  bad('five minutes and a second before', { now: VECTOR.timestamp - 301 }),
  bad('with another secret', { secret: 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }),
  bad('with another body', { body: `${VECTOR.body} ` }),
  bad('with another id', { headers: { ...headers, 'webhook-id': 'x' } }),
  bad('at another second', { headers: { ...headers, 'webhook-timestamp': String(VECTOR.timestamp + 1) } }),
  bad('at no second', { headers: { ...headers, 'webhook-timestamp': 'now' } }),
  bad('without a signature', { headers: { 'webhook-id': VECTOR.id, 'webhook-timestamp': String(VECTOR.timestamp) } }),
  bad('with an empty signature', { headers: { ...headers, 'webhook-signature': 'v1,' } }),
];
const expected = CASES.map(({ what, isOurs }) => [what, isOurs]);
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['ts', 'python', 'java', 'sh'] as const)('both languages of the guide print the same %s', (language) =>
  expect(printed(language, GUIDES[1])).toBe(printed(language, GUIDES[0])),
);

it('TypeScript tells ours from others', () => {
  const isOurs = isOursOfGuide();
  expect(CASES.map(({ what, headers: given, body, secret, now }) => [what, isOurs(given, body, secret, now * 1_000)])).toEqual(expected);
});

const hasProgram = (name: string, flag: string): boolean => {
  const isThere = spawnSync(name, [flag]).status === 0;
  if (!isThere) process.stdout.write(`skipped: the lines in ${name} of the guide; this machine has no ${name}\n`);
  return isThere;
};
const ran = (program: string, args: readonly string[]): unknown => {
  const { status, stdout, stderr } = spawnSync(program, args, { input: JSON.stringify(CASES), encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

(hasProgram('python3', '--version') ? it : it.skip)('Python tells ours from others', () => {
  const file = join(folder, 'receiver.py');
  const play =
    'import json, sys\nprint(json.dumps([[c["what"], is_ours(c["headers"], c["body"].encode(), c["secret"], c["now"])] for c in json.load(sys.stdin)]))\n';
  writeFileSync(file, `${printed('python')}\n${play}`);
  expect(ran('python3', [file])).toEqual(expected);
});

/** Java has no reader of JSON of its own: the cases stand in the program. */
(hasProgram('java', '--version') ? it : it.skip)('Java tells ours from others', () => {
  const text = (value: string): string => JSON.stringify(value);
  const played = CASES.map(({ what, headers: given, body, secret, now }) => {
    const map = `Map.ofEntries(${Object.entries(given)
      .map(([name, value]) => `Map.entry(${text(name)}, ${text(value)})`)
      .join(', ')})`;
    return `out.add("[" + ${text(JSON.stringify(what))} + "," + isOurs(${map}, ${text(body)}.getBytes(StandardCharsets.UTF_8), ${text(secret)}, ${now}L) + "]");`;
  });
  const imports = [
    'java.nio.charset.StandardCharsets',
    'java.security.*',
    'java.util.*',
    'javax.crypto.Mac',
    'javax.crypto.spec.SecretKeySpec',
  ]
    .map((name) => `import ${name};`)
    .join('\n');
  const file = join(folder, 'Receiver.java');
  writeFileSync(
    file,
    `${imports}\npublic class Receiver {\n${printed('java')}\npublic static void main(String[] args) throws Exception {\nList<String> out = new ArrayList<>();\n${played.join('\n')}\nSystem.out.println(out);\n}\n}\n`,
  );
  expect(ran('java', [file])).toEqual(expected);
});
