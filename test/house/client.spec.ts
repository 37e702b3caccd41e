import ts from 'typescript';
import { filesBelow, lineOf, nodesOf, parsed, sources, textOf } from './sources';

/**
 * Whoever calls the API in a test does it by the generated client, so that a route that is gone, or a body of another
 * shape, fails to compile. These call something that is no route of the API, and say what.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'test/fuzz/raw-caller.ts': 'sends what no client would send',
  'test/verifier/witness.spec.ts': 'calls a witness, which is no part of the ledger',
  'test/docker/proxy.ts': 'waits for the proxy in front of the service to answer at all',
  'test/support/s3/s3-server.ts': 'answers as an S3-compatible service, and calls nobody',
  'test/support/callers/identity-provider.ts': 'is a provider of identities, at which people sign in, and no part of the ledger',
  'test/faults/settling.ts': 'reads /metrics, which is text for a collector',
  'test/soak/seal-lag.ts': 'reads /metrics as well',
  'test/support/callers/webhook-receiver.ts': 'is called by the service, and calls nobody',
};
const CLIENT = 'client/ledger-client.ts';
const WAYS = new Set(['fetch', 'XMLHttpRequest', 'EventSource']);
const MODULES = /^(node:)?(http|https|http2)$|^(undici|axios|got|supertest|node-fetch)$/;

const isImportOf = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) && MODULES.test((node.moduleSpecifier as ts.StringLiteral).text) && !node.importClause?.isTypeOnly;
const isCall = (node: ts.Node): boolean =>
  ts.isIdentifier(node) &&
  WAYS.has(node.text) &&
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !('name' in node.parent && node.parent.name === node);
const MAY_CALL = new RegExp(`\\b(${[...WAYS].join('|')}|https?2?|undici|axios|got|supertest)\\b`);
const callsOf = (file: string): readonly string[] =>
  (MAY_CALL.test(textOf(file)) ? nodesOf(parsed(file)) : [])
    .filter((node) => isImportOf(node) || isCall(node))
    .map((node) => `${file}:${lineOf(node)}`);

const tests = [
  ...filesBelow('test').filter((file) => file.endsWith('.ts')),
  ...sources.filter((file) => file.endsWith('.journey.spec.ts')),
].filter((file) => !file.startsWith('test/house/'));

it('every journey, and what supports it, calls the API by the generated client', () => {
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter((file) => EXCEPTIONS[file] === undefined).flatMap(callsOf)).toEqual([]);
});
it('who may do otherwise still does', () => expect(Object.keys(EXCEPTIONS).filter((file) => callsOf(file).length === 0)).toEqual([]));
it('the client itself has one way', () => expect(callsOf(CLIENT)).toHaveLength(1));
