import { load } from 'js-yaml';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { production, textOf } from './sources';

interface Rules {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly annotations: { readonly summary: string; readonly runbook: string };
    }[];
  }[];
}
interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
}
const RULES = (load(textOf('docker/monitoring/alerts.yaml')) as Rules).groups.flatMap(({ rules }) => rules);
const PANELS = (JSON.parse(textOf('docker/monitoring/dashboard.json')) as Dashboard).panels;

/** Names that a service shows, as they are declared; a histogram shows three of its own. */
async function shownNames(): Promise<ReadonlySet<string>> {
  const declared = production
    .filter((file) => file.startsWith('src/health/'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/(?:gauge|counter)\(\s*'(\w+)'|name: '(\w+)'/g)].map(([whole, one, other]) =>
        whole.startsWith('counter') ? `${one}_total` : (one ?? other)!,
      ),
    );
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const ofProcess = (await registry.getMetricsAsJSON()).map(({ name }) => name);
  return new Set([...declared, ...declared.flatMap((name) => [`${name}_bucket`, `${name}_count`, `${name}_sum`]), ...ofProcess]);
}
/** Words of an expression that are neither functions, labels nor values. */
const namesIn = (expr: string): readonly string[] =>
  expr
    .replaceAll(/"[^"]*"|\{[^}]*\}|\[[^\]]*\]|\b(by|on|without) \([^)]*\)/g, ' ')
    .match(/[a-z]\w*_\w+/g)
    ?.filter((name) => name !== 'histogram_quantile') ?? [];

it('alarms and panels ask for what a service shows', async () => {
  const shown = await shownNames();
  const asked = [...RULES, ...PANELS.flatMap(({ targets }) => targets)].flatMap(({ expr }) => namesIn(expr));
  expect(asked.length).toBeGreaterThan(RULES.length);
  expect([...new Set(asked)].filter((name) => !shown.has(name))).toEqual([]);
});
it.each(RULES)('$alert has a page in both languages that says what to do', ({ alert, annotations: { runbook } }) => {
  const heading = alert.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  expect(runbook).toBe(`docs/guide/operation/runbooks.md#${heading.toLowerCase().replaceAll(' ', '-')}`);
  for (const page of ['docs/guide/operation/runbooks.md', 'docs/guide/operation/runbooks.zh-CN.md'])
    expect(textOf(page)).toContain(`\n## ${heading}\n`);
});
