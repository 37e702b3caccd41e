import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { barrierTo } from './account.file';
import { carriedBinaries, completeLinks, type Binaries } from './binaries.file';
import { passageInto } from './passage.file';
import { runnableBinaries } from './runnable-binaries.file';

const NOBODY = { uid: 65_534, gid: 65_534 };
const asRoot = process.getuid?.() === 0 ? it : it.skip; // Only root may give files away, and only root needs to.

let folder: string;
let carried: Binaries;
const said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-ledger-binaries-'));
  chmodSync(folder, 0o755);
  const home = join(folder, 'installed', 'native');
  mkdirSync(join(home, 'lib'), { recursive: true });
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin', 'initdb'), 'program', { mode: 0o700 });
  writeFileSync(join(home, 'lib', 'libpq.so.5.18'), 'library');
  writeFileSync(join(home, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]));
  carried = { home, version: '18.4.0', major: 18 };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  said.splice(0);
});

const runnable = (): Binaries => runnableBinaries(carried, NOBODY, folder, (line) => said.push(line));

it('finds PostgreSQL 18 in the package of this platform', () => {
  const found = carriedBinaries();
  expect(found.major).toBe(18);
  expect(existsSync(join(found.home, 'share', 'postgresql'))).toBe(true);
});

it('names DATABASE_URL where no PostgreSQL is built', () => expect(() => carriedBinaries('sunos', 'x64')).toThrow('DATABASE_URL'));

it('makes the library links that npm leaves out with --ignore-scripts, and makes them once', () => {
  completeLinks(carried.home);
  completeLinks(carried.home);
  expect(lstatSync(join(carried.home, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(carried.home, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
});

it('runs the programs in place where the account reaches them', () => {
  expect(runnable().home).toBe(carried.home);
  expect(said).toEqual([]);
});

asRoot('runs a copy where the account may not pass, says why, and copies once', () => {
  chmodSync(join(folder, 'installed'), 0o700);
  const { home } = runnable();
  runnable();
  expect(said).toEqual([
    `PostgreSQL's programs are copied to ${home}, since PostgreSQL runs as uid 65534, which may not pass ${join(folder, 'installed')}.`,
  ]);
  expect(readFileSync(join(home, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
  expect(statSync(join(home, 'bin', 'initdb')).mode & 0o777).toBe(0o755);
  expect(barrierTo(join(home, 'bin'), NOBODY)).toBeUndefined();
});

asRoot('runs no programs that somebody else can change', () => {
  chmodSync(join(folder, 'installed'), 0o700);
  chmodSync(runnable().home, 0o777);
  expect(runnable).toThrow('others can change');
});

describe('the way into the data folder', () => {
  it('is opened at its door', () => {
    const dataDir = join(folder, 'data');
    mkdirSync(dataDir, { mode: 0o700 });
    expect(passageInto(dataDir, NOBODY).handedOver).toBeUndefined();
    expect(statSync(dataDir).mode & 0o777).toBe(0o711);
  });

  const onLinux = process.platform === 'linux' ? it : it.skip; // Elsewhere a process has no /proc to reach a handle by.
  onLinux('is a handle where a folder above it is closed, which stays closed', () => {
    const dataDir = join(folder, 'installed', 'data');
    mkdirSync(dataDir);
    chmodSync(join(folder, 'installed'), 0o700);
    const passage = passageInto(dataDir, NOBODY);
    expect(passage.handedOver).toBe(dataDir);
    expect(passage.nameOf(join(dataDir, 'postgres'))).toBe('/proc/self/fd/3/postgres');
    expect(statSync(join(folder, 'installed')).mode & 0o777).toBe(0o700);
  });

  it('is plain for an account that is the same', () =>
    expect(passageInto('/data', undefined).nameOf('/data/postgres')).toBe('/data/postgres'));
});
