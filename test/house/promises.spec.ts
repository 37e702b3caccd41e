import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

interface Linted {
  readonly messages: readonly { readonly line: number; readonly ruleId: string | null }[];
}

it('a promise that is spread, left alone or asked for its truth is named, and one that is waited for is not', () => {
  const args = [
    join(root, 'node_modules/eslint/bin/eslint.js'),
    '--config',
    join(root, 'eslint.promises.mjs'),
    '--format',
    'json',
    'src/kernel/unwaited.ts',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: join(__dirname, 'violations'), encoding: 'utf8' });
  const [linted] = JSON.parse(stdout) as readonly Linted[];
  expect(linted?.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual([
    '4 @typescript-eslint/no-misused-promises',
    '6 @typescript-eslint/no-floating-promises',
    '8 @typescript-eslint/no-misused-promises',
  ]);
});
