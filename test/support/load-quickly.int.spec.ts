import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many as make it worth while. */
const PARTS = 120;
const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache');
const HOOK = join(__dirname, 'load-quickly.cjs');

let folder: string;
beforeAll(() => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'load-quickly-'));
  for (let part = 0; part < PARTS; part += 1) writeFileSync(join(folder, `part${part}.js`), `exports.value = ${part};`);
  writeFileSync(
    join(folder, 'whereabouts.js'),
    'module.exports = [this === exports, require.main.filename === process.argv[1], __filename === require.resolve("./whereabouts"), __dirname];',
  );
  const sum = Array.from({ length: PARTS }, (_, part) => `require('./part${part}').value`).join(' + ');
  writeFileSync(
    join(folder, 'main.js'),
    `import('node:path').then(({ basename }) => console.log(JSON.stringify([${sum}, require('./whereabouts').map((each) => (each.length ? basename(each) : each))])));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const loaded = (): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--require', HOOK, join(folder, 'main.js')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, TEST_RUN_FOLDER: folder, TEST_LOADED_FOLDER: join(folder, 'loaded') },
    }),
  );
const changed = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), new Date(0), new Date(0));
};
const SUM = (PARTS * (PARTS - 1)) / 2;

it('a program is kept by its first run, is the same in the next one, and what has changed since is read anew', () => {
  const told = [SUM, [true, true, true, folder.split('/').at(-1)]];
  expect(loaded()).toEqual(told);
  expect(readdirSync(join(folder, 'loaded'))).toHaveLength(1);
  expect(loaded()).toEqual(told);
  changed('part7.js', 'exports.value = 8;');
  expect(loaded()).toEqual([SUM + 1, told[1]]);
});

it('a file that is gone is missed', () => {
  loaded();
  rmSync(join(folder, 'part9.js'));
  expect(loaded).toThrow(/Cannot find module '.\/part9'/);
});
