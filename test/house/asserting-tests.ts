import ts from 'typescript';
import { nodesOf } from './sources';

/** A test or a group of tests as it is written: how it is called, its title, and what it does. */
export interface WrittenTest {
  readonly title: string;
  /** `it`, `it.each`, `describe`, or with what leaves it out (`.skip`). */
  readonly called: string;
  /** Tests inside of it, itself where it is one; false: does nothing that could fail. */
  readonly asserts: readonly boolean[];
}

const TEST = /^(?:it|test)\b/;
const GROUP = /^describe\b/;
/** What fails where something is not as it should be: of jest, of fast-check, and the sentences of `given` (test/support/stories/given.ts). */
const ASSERTION = /^(?:expect|assert)$|^then[A-Z]/;

/** `it.each(rows)('title', ...)` is called `it.each`. */
const calledOf = (call: ts.CallExpression): string =>
  (ts.isCallExpression(call.expression) ? call.expression.expression : call.expression).getText();
const titleOf = ({ arguments: [title] }: ts.CallExpression): string | undefined =>
  title && ts.isStringLiteralLike(title) ? title.text : title && ts.isTemplateExpression(title) ? title.getText() : undefined;
const lastName = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : '';
const callsIn = (node: ts.Node): readonly ts.CallExpression[] => nodesOf(node).filter(ts.isCallExpression);

/** Names of functions of the file that assert, themselves or by calling one that does. */
function assertingHelpers(file: ts.SourceFile): ReadonlySet<string> {
  const bodies = nodesOf(file).flatMap((node): [string, ts.Node][] => {
    if (ts.isFunctionDeclaration(node) && node.name && node.body) return [[node.name.text, node.body]];
    return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && ts.isArrowFunction(node.initializer)
      ? [[node.name.text, node.initializer.body]]
      : [];
  });
  const known = new Set<string>();
  for (let before = -1; before < known.size; ) {
    before = known.size;
    for (const [name, body] of bodies) if (isAsserting(body, known)) known.add(name);
  }
  return known;
}

const isAsserting = (node: ts.Node, helpers: ReadonlySet<string>): boolean =>
  callsIn(node).some(
    ({ expression }) => ASSERTION.test(lastName(expression)) || (ts.isIdentifier(expression) && helpers.has(expression.text)),
  );

export function testsIn(file: ts.SourceFile): readonly WrittenTest[] {
  const helpers = assertingHelpers(file);
  const isTest = (call: ts.CallExpression): boolean => TEST.test(calledOf(call)) && titleOf(call) !== undefined;
  return callsIn(file).flatMap((call) => {
    const [called, title] = [calledOf(call), titleOf(call)];
    if (title === undefined || (!TEST.test(called) && !GROUP.test(called))) return [];
    const inside = GROUP.test(called) ? callsIn(call).filter(isTest) : [call];
    return [{ title, called, asserts: inside.map((each) => each.arguments.slice(1).some((body) => isAsserting(body, helpers))) }];
  });
}
