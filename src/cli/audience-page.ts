import { AUDIENCES, ENTERPRISE_ROLES, RouteAudience } from '../access/audience';
import { AUDIENCE_WORDS, ENTERPRISE_ROLE_WORDS } from '../access/audience-words';

/** Of the document of the API, what says for whom a route is. */
export interface ScopedApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ScopedOperation>>>>;
}
interface ScopedOperation {
  readonly 'x-audience'?: readonly RouteAudience[];
  readonly 'x-roles'?: readonly string[];
}

const MAY = '●';
const EVERYBODY = 'everybody, without a key';

/** Who may use which route, as a table; what stands in no cell is refused (test/journeys/matrix). */
export function audiencePage({ paths }: ScopedApi, note: string): string {
  const routes = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => rowOf(`${verb.toUpperCase()} ${path}`, operation)),
  );
  const [names, lines] = [AUDIENCES.map((audience) => `${AUDIENCE_WORDS[audience].zh} ${audience}`), AUDIENCES.map(() => '---')];
  return [
    '# Who may use which route',
    '',
    `${note} Every cell is tried over HTTP: what is empty is refused. What a key sees of a route that it may use is said in [the guide](../guide/access/audiences.md).`,
    '',
    `In the column of enterprises stand the roles: ${ENTERPRISE_ROLES.map((role) => `\`${role[0]}\` ${ENTERPRISE_ROLE_WORDS[role].zh} ${role}`).join(', ')}.`,
    '',
    `| route | ${names.join(' | ')} |`,
    `|---|${lines.join('|')}|`,
    ...routes,
    '',
  ].join('\n');
}

function rowOf(route: string, { 'x-audience': audiences = [], 'x-roles': roles = [] }: ScopedOperation): string {
  if (audiences.includes('public')) return `| \`${route}\` | ${EVERYBODY} |${' |'.repeat(AUDIENCES.length - 1)}`;
  const cells = AUDIENCES.map((audience) =>
    !audiences.includes(audience) ? '' : audience === 'enterprise' ? roles.map((role) => role[0]).join(' ') : MAY,
  );
  return `| \`${route}\` | ${cells.join(' | ')} |`;
}
