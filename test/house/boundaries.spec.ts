import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The tree of violations: each file says in its first line which rule it breaks, or that it breaks none. */
const violations = join(__dirname, 'violations');
const root = join(__dirname, '..', '..');

interface Rule {
  readonly name: string;
  readonly severity: string;
  readonly from: { readonly path?: string };
}
const { forbidden } = jest.requireActual<{ readonly forbidden: readonly Rule[] }>('../../.dependency-cruiser.cjs');

interface Cruised {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: Pick<Rule, 'name'> }[] };
}

function cruise(): Cruised {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [program, '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src', 'demo', 'test'];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: violations, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as Cruised;
}

const files = readdirSync(violations, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: relative('.', file).replaceAll('\\', '/'),
    breaks: /^\/\/ breaks: (\S+)/.exec(readFileSync(join(violations, file), 'utf8'))?.[1],
  }));
const found = cruise().summary.violations;
const rulesOf = (file: string): readonly string[] => [...new Set(found.filter(({ from }) => from === file).map(({ rule }) => rule.name))];

describe('every rule of .dependency-cruiser.cjs', () => {
  it.each(forbidden.map(({ name }) => name))('%s fires', (name) => {
    const written = files.filter(({ breaks }) => breaks === name);
    expect(written).not.toEqual([]);
    for (const { file } of written) expect([file, rulesOf(file)]).toEqual([file, [name]]);
  });

  it('fires nowhere else', () => {
    for (const { file } of files.filter(({ breaks }) => breaks === 'nothing')) expect([file, rulesOf(file)]).toEqual([file, []]);
  });

  it('is an error', () => expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]));
  it('has no rule that the fixture does not name', () => expect(files.filter(({ breaks }) => breaks === undefined)).toEqual([]));
  it('knows every context there is', () => {
    const folders = readdirSync(join(root, 'src', 'contexts'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const inLine = new Set(forbidden.flatMap(({ from }) => /^\^src\/contexts\/([a-z-]+)\/$/.exec(from.path ?? '')?.[1] ?? []));
    // The last of the line has nobody after it.
    expect(folders.filter((folder) => !inLine.has(folder) && folder !== 'supervision')).toEqual([]);
  });
});
