import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, textOf } from './sources';

/** What can be judged of packages without a network; CI also asks for advisories (`npm run audit`). */
it('no package is unsigned, withdrawn, of an unknown licence, or runs a program unasked when it is installed', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts', 'audit.mjs'), '--offline'], { encoding: 'utf8' });
  expect([
    status,
    stdout
      .split('\n')
      .slice(2)
      .filter((line) => line !== ''),
  ]).toEqual([0, []]);
});
it('the page of the documents of the API counts nobody when it is installed', () =>
  expect((JSON.parse(textOf('package.json')) as { scarfSettings?: object }).scarfSettings).toEqual({ enabled: false }));
