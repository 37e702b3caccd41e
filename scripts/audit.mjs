// `npm run audit`: what is known against the packages of the product. Advisories are asked of the registry; where it gives none (no network, no such service), that is said
// and nothing fails for it. What can be judged from the lockfile alone is judged always: .ci/dependencies.json is the policy. `-- --offline` asks nobody.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const policy = read('.ci/dependencies.json');
const packages = Object.entries(read('package-lock.json').packages)
  .filter(([path, { link }]) => path !== '' && !link)
  .map(([path, { version, integrity, resolved, license, hasInstallScript, dev }]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version,
    integrity,
    resolved,
    license,
    hasInstallScript,
    isOfProduct: !dev,
  }));
/** How long the registry may take. */
const ASK_MS = 60_000;
const SERIOUS = ['high', 'critical'];

/** Faults that need no network to be seen. */
function faultsOfLockfile() {
  const shown = ({ name, version }) => `${name}@${version}`;
  const isNamed = (names, name) => Object.keys(names).some((each) => name === each || (each.endsWith('/') && name.startsWith(each)));
  return packages.flatMap((each) => [
    ...(/^sha512-/.test(each.integrity ?? '') ? [] : [`${shown(each)} has no SHA-512: what is installed could be anything`]),
    ...(each.resolved === undefined ? [] : [`${shown(each)} names an address of its own`]),
    ...((policy.withdrawn[each.name] ?? []).includes(each.version) ? [`${shown(each)} was published by a thief and withdrawn`] : []),
    ...(each.isOfProduct && !policy.licences.includes(each.license) && !isNamed(policy.withoutLicenceField, each.name)
      ? [`${shown(each)} has a licence nobody has looked at: ${each.license}`]
      : []),
    ...(each.isOfProduct && each.hasInstallScript && !isNamed(policy.withInstallScript, each.name)
      ? [`${shown(each)} runs a program when it is installed, and nobody has said why it may`]
      : []),
  ]);
}

/** Serious advisories against packages of the product; or why nothing is known. */
function advisories() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: ASK_MS,
    shell: process.platform === 'win32',
  });
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    return { reason: `no answer within ${ASK_MS / 1_000} s` };
  }
  if (!answer.vulnerabilities)
    return {
      reason: String(answer.error?.summary || answer.message || 'no advisories in its answer').replaceAll(
        /https?:\/\/\S+/g,
        'the registry',
      ),
    };
  const found = Object.values(answer.vulnerabilities).filter(
    ({ severity, name }) => SERIOUS.includes(severity) && !(name in policy.accepted),
  );
  return { found: found.map(({ name, severity, via }) => `${name}: ${severity}: ${via.map((each) => each.title ?? each).join('; ')}`) };
}

const { found = [], reason } = process.argv.includes('--offline') ? { reason: 'not asked' } : advisories();
const faults = [...faultsOfLockfile(), ...found];
console.log(
  `audit: ${packages.length} packages, ${packages.filter(({ isOfProduct }) => isOfProduct).length} of the product, judged from the lockfile`,
);
console.log(
  reason === undefined
    ? `audit: ${found.length} serious advisories`
    : `audit: advisories are NOT known: ${reason}. Look them up where there is a registry that tells: npm audit --omit=dev --audit-level=high`,
);
for (const fault of faults) console.log(`audit: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
