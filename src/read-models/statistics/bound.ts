/** A statement with parameters by place, as the driver takes them. */
export interface Bound {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** `:name` becomes `$1`, `$2`..., `{table}` the table in its schema. A cast, `::text`, is no parameter. */
export function bound(statement: string, parameters: Readonly<Record<string, unknown>>, tableOf: (name: string) => string): Bound {
  const names: string[] = [];
  const text = statement
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => tableOf(name))
    .replaceAll(/(?<!:):([a-z]+)/g, (_, name: string) => {
      if (!(name in parameters)) throw new Error(`the statement asks for ${name}`);
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}`;
    });
  return { text, values: names.map((name) => parameters[name]) };
}
