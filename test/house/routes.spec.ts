import ts from 'typescript';
import { lineOf, nodesOf, parsed, production } from './sources';

const VERBS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options']);
const controllers = production.filter((file) => file.endsWith('.controller.ts'));

interface Route {
  readonly where: string;
  readonly verb: string;
  readonly hasAudience: boolean;
  readonly parameters: readonly string[];
}

const decoratorsOf = (node: ts.Node): readonly string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression).getText());

function routesOf(file: string): readonly Route[] {
  return [...nodesOf(parsed(file))].filter(ts.isMethodDeclaration).flatMap((method) => {
    const own = decoratorsOf(method);
    const verb = own.find((name) => VERBS.has(name));
    if (!verb) return [];
    const hasAudience = [...own, ...decoratorsOf(method.parent)].includes('AudienceOf');
    return [{ where: `${file}:${lineOf(method)} ${method.name.getText()}`, verb, hasAudience, parameters: method.parameters.flatMap(decoratorsOf) }];
  });
}
const routes = controllers.flatMap(routesOf);

it('finds the routes', () => expect(routes.length).toBeGreaterThanOrEqual(controllers.length));
it('every route names its audience', () => expect(routes.filter(({ hasAudience }) => !hasAudience).map(({ where }) => where)).toEqual([]));
it('facts are created by POST; nothing is put, patched or deleted', () =>
  expect(routes.filter(({ verb }) => !['Get', 'Post'].includes(verb)).map(({ where }) => where)).toEqual([]));
it('no GET appends to the ledger', () =>
  expect(routes.filter(({ verb, parameters }) => verb === 'Get' && parameters.includes('Envelope')).map(({ where }) => where)).toEqual([]));
