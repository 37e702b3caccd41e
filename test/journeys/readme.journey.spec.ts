import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, play } from '../support/demo';
import { environmentFor } from '../support/store-of-log';

/** The README's blocks: a command, and the output that it really gives. What differs each time is compared by its shape. */
const root = join(__dirname, '..', '..');
const BLOCK = /```sh\n([^`]+)```\n```text\n([^`]+)```/g;
const blocksOf = (file: string) => [...readFileSync(join(root, file), 'utf8').matchAll(BLOCK)].map(([, command, output]) => ({ command: command!.trim(), output: output!.trim() }));
const shape = (text: string): string =>
  text.trim().replaceAll('\r', '').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<uuid>').replaceAll(/\b[0-9a-f]{32,64}\b/g, '<hash>').replaceAll(/来源文件 [0-9a-f]{8}/g, '来源文件 <hash>');
const MOST_LINES = 8;
const PORT = 3100;

const SANDBOX = ['--keep', '--port', String(PORT), '--data', 'data/demo'];

const run = (command: string, shell = 'bash'): Promise<string> =>
  new Promise((resolve, reject) => execFile(shell, ['-c', command], { cwd: root, env: environmentFor(randomUUID()), timeout: 120_000 }, (fault, stdout) => (fault ? reject(fault) : resolve(stdout))));

const [assess, audit, pay] = blocksOf('README.md');
const data = join(root, 'data', 'demo');

beforeAll(async () => {
  build();
  if (existsSync(join(data, 'demo.env'))) throw new Error('data/demo holds an earlier demo: stop it and remove the folder, the README is tried on a new one');
  const { code, errors } = await play(['--json', ...SANDBOX]);
  if (code !== 0) throw new Error(errors);
}, 120_000);
afterAll(() => run('. data/demo/demo.env; kill $PID; while kill -0 $PID 2>/dev/null; do sleep 0.1; done; rm -rf data/demo'), 60_000);

it.each([['you assess', assess], ['you audit', audit], ['you pay', pay]])('%s: the command gives what the README shows', async (_, block) => {
  expect(shape(await run(block!.command))).toBe(shape(block!.output));
}, 120_000);

/** The quick start of payroll engineers: its commands follow each other in one terminal. */
describe('you begin with payroll', () => {
  const EN = 'docs/guide/payroll/en/quick-start.md';
  const END = '-- end of a block --';
  const blocks = blocksOf(EN);

  it('from a key to the first statement in three commands, and on, as the quick start shows', async () => {
    const output = await run(['set -eu', ...blocks.flatMap(({ command }) => [command, `echo '${END}'`])].join('\n'), 'sh');
    expect(output.split(`${END}\n`).slice(0, -1).map((each) => shape(each))).toEqual(blocks.map((each) => shape(each.output)));
  }, 120_000);
  it('after the one that starts the sandbox, which is this one', () => {
    const [start] = [...readFileSync(join(root, EN), 'utf8').matchAll(/```sh\n([^`]+)```\n\n/g)].map(([, command]) => command!.trim());
    expect(start).toBe(`npm ci && npm run demo -- ${SANDBOX.join(' ')}`);
  });
  it('shows the same in Chinese', () => expect(blocksOf(EN.replace('/en/', '/zh/'))).toEqual(blocks));
});

it('keeps its blocks short', () => blocksOf('README.md').forEach(({ output }) => expect(output.split('\n').length).toBeLessThanOrEqual(MOST_LINES)));
it('shows the same in Chinese', () => expect(blocksOf('README.zh-CN.md')).toEqual(blocksOf('README.md')));
it('stays under 200 lines', () => expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThan(200));
