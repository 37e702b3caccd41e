const VERSION = /^(.*)\.v(\d+)$/;

/** Name and version of `context.snake_case_fact.vN`; what is not named like an event is of version 0. */
export function versionedName(type: string): readonly [name: string, version: number] {
  const [, name = type, version = '0'] = VERSION.exec(type) ?? [];
  return [name, Number(version)];
}
