import type { DecisionRule, RuleDeclaration } from '../kernel/decision';
import type { Fact } from '../kernel/event-type';
import type { StreamView, ViewDeclaration } from '../kernel/evidence';

/** A rule whose types are known to its own context alone: what was stored is what it takes. */
export type AnyRule = DecisionRule<unknown, Fact, unknown, unknown, string>;
export type AnyView = StreamView<unknown, unknown>;

export interface Declarations {
  readonly rules: readonly RuleDeclaration[];
  readonly views: readonly ViewDeclaration[];
}

/** The rules and views of every context, found by the names under which events have stored them. */
export class DeclaredDecisions {
  private readonly rules: ReadonlyMap<string, AnyRule>;
  private readonly views: ReadonlyMap<string, AnyView>;
  private readonly versions = new Map<string, number>();

  /** @throws where two rules or two views have one name: a stored decision would not know which it was */
  constructor(contexts: readonly Declarations[]) {
    const rules = contexts.flatMap((context) => context.rules) as unknown as AnyRule[];
    this.rules = byName(rules, ({ name, version }) => `${name}@${version}`);
    this.views = byName(contexts.flatMap((context) => context.views) as unknown as AnyView[], ({ name }) => name);
    for (const { name, version } of rules) this.versions.set(name, Math.max(version, this.versions.get(name) ?? 0));
  }

  /** `name@version`, as metadata names it. */
  rule(decision: string): AnyRule | undefined {
    return this.rules.get(decision);
  }

  /** The newest version of a rule of this name, whatever version was asked for. */
  newestVersion(decision: string): number | undefined {
    return this.versions.get(decision.slice(0, decision.lastIndexOf('@')));
  }

  view(name: string): AnyView | undefined {
    return this.views.get(name);
  }
}

function byName<Named>(all: readonly Named[], nameOf: (one: Named) => string): ReadonlyMap<string, Named> {
  const named = new Map(all.map((one) => [nameOf(one), one]));
  if (named.size < all.length)
    throw new Error(
      `declared twice: ${all
        .map(nameOf)
        .filter((name, at, names) => names.indexOf(name) !== at)
        .join(', ')}`,
    );
  return named;
}
