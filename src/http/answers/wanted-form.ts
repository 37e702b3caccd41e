import { problem } from '../problems/refused';

/** The forms in which one address answers, by the words of `?as=`, each with its media type; the first is meant where nobody says. */
export type Forms = Readonly<Record<string, string>>;

/** What programs send that do not mind. */
const ANY = '*/*';

/** How much a media type is wanted by an Accept header (RFC 9110, 12.5.1): the most exact range that fits counts. */
export function quality(accept: string, type: string): number {
  const family = `${type.split('/')[0]}/*`;
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim().toLowerCase()));
  for (const wanted of [type, family, '*/*']) {
    const found = ranges.find(([name]) => name === wanted);
    if (found) return Number(/^q=([01](?:\.\d{1,3})?)$/.exec(found.find((part) => part.startsWith('q=')) ?? 'q=1')?.[1] ?? 1);
  }
  return 0;
}

/** What was named goes before what would be accepted; of forms that are wanted alike the first of the table. @throws Refused NOT_ACCEPTABLE with the list of what there is */
export function formWanted<Table extends Forms>(forms: Table, as: string | undefined, accept: string | undefined): keyof Table & string {
  const names = Object.keys(forms);
  if (as === undefined && (accept === undefined || accept === ANY || accept === forms[names[0]!])) return names[0]!;
  if (as !== undefined && names.includes(as)) return as;
  const qualities = names.map((name) => quality(accept ?? ANY, forms[name]!));
  const most = Math.max(...qualities);
  if (as !== undefined || most === 0) throw problem('NOT_ACCEPTABLE', { offered: names.map((name) => `${forms[name]} (?as=${name})`) });
  return names[qualities.indexOf(most)]!;
}
