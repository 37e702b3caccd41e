import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, play } from '../support/demo';
import { blocksOf, run, shape, walk } from '../support/callers/walked-page';

/** The README's blocks: a command, and the output that it really gives. What differs each time is compared by its shape. */
const root = join(__dirname, '..', '..');
const MOST_LINES = 8;
const PORT = 3100;
const SANDBOX = ['--keep', '--port', String(PORT), '--data', 'data/demo'];

const shown = (file: string) => blocksOf(file).flatMap(({ command, output }) => (output === null ? [] : [{ command, output }]));
const [assess, audit, prove, pay] = shown('README.md');
const data = join(root, 'data', 'demo');

beforeAll(async () => {
  build();
  if (existsSync(join(data, 'demo.env')))
    throw new Error('data/demo holds an earlier demo: stop it and remove the folder, the README is tried on a new one');
  const { code, errors } = await play(['--json', ...SANDBOX]);
  if (code !== 0) throw new Error(errors);
}, 120_000);
afterAll(() => run('. data/demo/demo.env; kill $PID; while kill -0 $PID 2>/dev/null; do sleep 0.1; done; rm -rf data/demo'), 60_000);

it.each([
  ['you assess', assess],
  ['you audit', audit],
  ['you need not believe us', prove],
  ['you pay', pay],
])(
  '%s: the command gives what the README shows',
  async (_, block) => {
    expect(shape(await run(block!.command))).toBe(shape(block!.output));
  },
  120_000,
);

/** The quick start of payroll engineers: its commands follow each other in one terminal. */
describe('you begin with payroll', () => {
  const PAGE = 'docs/guide/payroll/quick-start.md';
  const [start, ...blocks] = blocksOf(PAGE);

  it('from a key to the first statement in three commands, and on, as the quick start shows', async () => {
    expect((await walk(blocks, 'sh')).map(shape)).toEqual(blocks.map(({ output }) => shape(output ?? '')));
  }, 120_000);
  it('after the one that starts the sandbox, which is this one', () =>
    expect(start!.command).toBe(`npm ci && npm run demo -- ${SANDBOX.join(' ')}`));
  it('shows the same in Chinese', () => expect(blocksOf('docs/guide/payroll/quick-start.zh-CN.md')).toEqual([start, ...blocks]));
});

/** The regulator's guide: from a certificate number to an offline verdict. Its checks by openssl need tools that every Debian has. */
describe('you check without us', () => {
  const PAGE = 'docs/guide/regulator/README.md';
  const [start, ...blocks] = blocksOf(PAGE);

  it('from a number to a verdict that needs nobody, as the guide shows', async () => {
    expect((await walk(blocks, 'sh')).map(shape)).toEqual(blocks.map(({ output }) => shape(output ?? '')));
  }, 120_000);
  it('on this sandbox', () => expect(start!.command).toBe(`npm ci && npm run demo -- ${SANDBOX.join(' ')}`));
  it('shows the same in Chinese', () => expect(blocksOf('docs/guide/regulator/README.zh-CN.md')).toEqual([start, ...blocks]));
});

it('keeps its blocks short', () =>
  shown('README.md').forEach(({ output }) => expect(output.split('\n').length).toBeLessThanOrEqual(MOST_LINES)));
it('shows the same in Chinese', () => expect(shown('README.zh-CN.md')).toEqual(shown('README.md')));
it('stays under 200 lines', () => expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThan(200));
