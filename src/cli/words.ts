/** Options that are followed by a value. */
const WITH_VALUE = [
  '--data',
  '--from',
  '--to',
  '--region',
  '--on',
  '--ground',
  '--document-no',
  '--asked-by',
  '--decided-by',
  '--audience',
  '--enterprise',
  '--roles',
  '--up-to-level',
  '--chain',
  '--for',
  '--scopes',
  '--person',
  '--account',
  '--subject',
  '--system',
  '--expires',
  '--overlap-hours',
];

/** The words of a command line that are neither options nor their values: names of projections. */
export const namesOf = (args: readonly string[]): readonly string[] =>
  args.filter((word, index) => !word.startsWith('--') && !WITH_VALUE.includes(args[index - 1] ?? ''));

/** Those of the given things that are named; all of them where none is. @throws naming what there is */
export function chosen<Thing extends { readonly name: string }>(things: readonly Thing[], names: readonly string[]): readonly Thing[] {
  const unknown = names.find((name) => !things.some((thing) => thing.name === name));
  if (unknown !== undefined) throw new Error(`there is no ${unknown}; there are ${things.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? things : things.filter(({ name }) => names.includes(name));
}

/** What follows an option; undefined where it does not stand there. */
export const valueOf = (args: readonly string[], option: string): string | undefined =>
  args.includes(option) ? args[args.indexOf(option) + 1] : undefined;
