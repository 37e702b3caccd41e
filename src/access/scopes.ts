/**
 * What a key may be limited to, within its audience: an area of the API, to read or to write. An area is named by its paths, so that a
 * new route below one of them has its scope at once; a route of no area opens only to keys without limits, and fails the build (test/house).
 */
const AREAS: Readonly<Record<string, RegExp>> = {
  // Before the others: what is paid stands below enterprises, workers and filings.
  allowances:
    /^(enterprises\/\*\/(allowance-rules|allowance-statements|employee-numbers|entitlements|export-mappings|rate-table-template|reconciliations|worker-links)|recoveries|workers\/\*\/pay|filings\/\*\/pay-evidence)\b/,
  imports: /^(imports|evidence-imports|batches\/\*\/(imports|evidence-imports|roster-template))\b/,
  certificates:
    /^(certificates|bulk-orders|number-series|upload-tables|batches\/\*\/(delivery-list|upload-tables)|candidacies\/\*\/certificates)\b/,
  batches: /^(batches|candidacies|direct-recognitions|plans|sittings)\b/,
  careers: /^(appointments|cohorts|mentor-agreements|recognitions|team-leader-posts|workers\/\*\/(recognitions|recognition-refusals))\b/,
  workers: /^(workers|worker-registrations|erasure-requests)\b/,
  filings: /^(filings|filing-applications|score-cards)\b/,
  enterprises: /^enterprises\b/,
  chains: /^(chains|chain-[a-z-]+|shared-sites)\b/,
  catalogues: /^(awards|catalogues|policy-packs|standards)\b/,
  supervision: /^(anomalies|complaints|findings|inspections)\b/,
  readings: /^readings\b/,
  statistics: /^(ledger-summary|statistics)\b/,
  events: /^events\b/,
};

/** Acts that a system is let do without being let write the rest of their area, and areas that are had whole. */
const APART: Readonly<Record<string, RegExp>> = {
  'allowances:confirm': /^POST enterprises\/\*\/allowance-statements\/\*\/payment-(confirmations|corrections)$/,
  'workers:link': /^POST enterprises\/\*\/(worker-links|employee-numbers)\b/,
  'workers:search': /^POST worker-searches$/,
  // Names and ID numbers in full, where the rest of certificates shows them masked.
  'certificates:print': /^\w+ batches\/\*\/certificate-files$/,
  'certificates:annul': /^POST (certificates\/\*\/annulments|bulk-orders)\b/,
  'webhooks:manage': /^\w+ webhook-endpoints\b/,
  'keys:manage': /^\w+ api-keys\b/,
};

/** Every scope that a key can be given. */
export const SCOPES: readonly string[] = [
  ...Object.keys(AREAS).flatMap((area) => [`${area}:read`, `${area}:write`]),
  ...Object.keys(APART),
].sort();
export const MAX_SCOPES = 40;

const found = new Map<string, string>();
/** The same, found once for each route: a service has some hundreds. */
export function scopeOfRoute(method: string, template: string): string {
  const route = `${method} ${template}`;
  const scope = found.get(route) ?? scopeOf(method, template);
  found.set(route, scope);
  return scope;
}

/** The scope of a route, by its template (`/v1/certificates/:id` or `{id}`); of a route in no area one that nobody can be given. */
export function scopeOf(method: string, template: string): string {
  const path = template.replace(/^\/v\d+\//, '').replaceAll(/:\w+|\{\w+\}/g, '*');
  const apart = Object.keys(APART).find((scope) => APART[scope]!.test(`${method} ${path}`));
  if (apart !== undefined) return apart;
  const area = Object.keys(AREAS).find((name) => AREAS[name]!.test(path)) ?? path.split('/')[0]!;
  return `${area}:${method === 'GET' ? 'read' : 'write'}`;
}

/** Whether a key with these scopes, or with none and so without limits, may use a route of that scope. */
export const isWithin = (scopes: readonly string[] | undefined, scope: string): boolean => scopes === undefined || scopes.includes(scope);
