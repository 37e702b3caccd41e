import ts from 'typescript';
import { nodesOf, parsed, production } from './sources';

/**
 * A command upon a thing that its path names asks which version was read (ADR 38). These do not, each for its reason.
 * Whatever begins something of its own has nothing that could have been read before.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'v1/anomalies/:id/judgements': 'names the digest of the rows that were read, which says more than a version',
  'v1/appointments/:id/endings': 'appends to the career of the worker, whom the path does not name',
  'v1/appointments/:id/objections': 'adds an objection beside others; whoever objects has read the notice, and no version',
  'v1/appointments/:id/renewals': 'appends to the career of the worker, whom the path does not name',
  'v1/appointments/:id/resumptions': 'appends to the career of the worker, whom the path does not name',
  'v1/appointments/:id/starts': 'appends to the career of the worker, whom the path does not name',
  'v1/appointments/:id/term-reviews': 'appends to the career of the worker, whom the path does not name',
  'v1/batches/:id/candidates': 'begins a candidacy',
  'v1/batches/:id/evidence-imports': 'begins an import',
  'v1/batches/:id/delivery-list/imports': 'appends to the certificates of the batch, which the path does not name',
  'v1/batches/:id/imports': 'begins an import',
  'v1/api-keys/:id/account-links': 'changes a setting, no stream; the same again changes nothing',
  'v1/api-keys/:id/revocations': 'changes a setting, no stream; the same again changes nothing',
  'v1/api-keys/:id/rotations': 'adds a secret beside the one that there is; a second while both open is refused',
  'v1/batches/:id/objections': 'is for people who see nothing of the batch but its notice',
  'v1/batches/:id/objections/:objectionId/resolutions': 'appends to the candidacy, which the path does not name',
  'v1/batches/:id/others-objections': 'appends to the candidacy, which the path does not name',
  'v1/batches/:id/sittings': 'begins a sitting',
  'v1/batches/:id/upload-tables': 'begins a table',
  'v1/candidacies/:id/certificates': 'begins a certificate',
  'v1/cohorts/:id/agreement-signings': 'appends to the agreements of the enterprise, which the path does not name',
  'v1/enterprises/:id/allowance-rules': 'begins a version of its own; its adoption asks',
  'v1/enterprises/:id/allowance-rules/imports': 'begins a version of its own; its adoption asks',
  'v1/enterprises/:id/allowance-statements/:period/closings': 'begins a proposal',
  'v1/enterprises/:id/allowance-statements/:period/closings/:closingId/confirmations':
    'names the digest of what was proposed, which says more than a version',
  'v1/enterprises/:id/allowance-statements/:period/payment-confirmations':
    'speaks of lines, each a stream of its own; the same payment again is the same, a different one is told',
  'v1/enterprises/:id/allowance-statements/:period/payment-corrections':
    'speaks of lines, each a stream of its own, and names the payment by its reference',
  'v1/enterprises/:id/employee-numbers':
    'appends to the numbers that it lists, which the path does not name; one that is paid already is no news',
  'v1/enterprises/:id/employee-numbers/withdrawals': 'appends to the numbers that it lists, which the path does not name',
  'v1/enterprises/:id/export-mappings': 'adds a version beside others, which holds from its own day',
  'v1/enterprises/:id/headcounts': 'adds a figure beside others, or corrects the one of its day; the same again is refused',
  'v1/enterprises/:id/worker-links': 'appends to the number, which the path does not name; one that means another worker is refused',
  'v1/enterprises/:id/worker-links/imports':
    'appends to the numbers that its file lists, which the path does not name; one that means another worker is refused',
  'v1/enterprises/:id/worker-links/withdrawals':
    'appends to the number, which the path does not name; one that was ended on another day is refused',
  'v1/evidence-imports/:id/applications': 'takes on a job of its own, once',
  'v1/filings/:id/score-cards': 'begins a score card',
  'v1/findings/:id/rectification-reports': 'appends to the inspection, which the enterprise does not see and the path does not name',
  'v1/imports/:id/applications': 'takes on a job of its own, once',
  'v1/mentor-agreements/:id/assessments': 'appends to the agreements of the enterprise, which the path does not name',
  'v1/mentor-agreements/:id/endings': 'appends to the agreements of the enterprise, which the path does not name',
  'v1/mentor-agreements/:id/replacements': 'appends to the agreements of the enterprise, which the path does not name',
  'v1/policy-packs/:id/confirmations': 'confirms a document that cannot have changed since it was read',
  'v1/team-leader-posts/:id/endings': 'appends to the career of the worker, whom the path does not name',
  'v1/upload-tables/:id/answers/imports': 'appends to the certificates of the table, which the path does not name',
  'v1/upload-tables/:id/sendings': 'appends to the certificates of the table, which the path does not name',
  'v1/webhook-endpoints/:id/endings': 'changes a setting, no stream; the same again changes nothing',
  'v1/webhook-endpoints/:id/replays': 'asks for work to be done again, whatever the settings are',
  'v1/webhook-endpoints/:id/resumptions': 'changes a setting, no stream; the same again changes nothing',
  'v1/webhook-endpoints/:id/secret-rotations': 'adds a secret beside the one that there is; a second within a day is refused',
  'v1/webhook-endpoints/:id/suspensions': 'changes a setting, no stream; the same again changes nothing',
  'v1/webhook-endpoints/:id/test-deliveries': 'sends a test, and changes nothing',
  'v1/workers/:id/apprentice-gradings': 'appends to the career of the worker, of which the worker has no version',
  'v1/workers/:id/apprenticeships': 'adds a paper beside others; the same again adds nothing',
  'v1/workers/:id/codes': 'appends nothing to the ledger',
  'v1/workers/:id/diplomas': 'adds a paper beside others, whichever they are',
  'v1/workers/:id/documents': 'appends to the person behind the worker, whom the path does not name',
  'v1/workers/:id/employments': 'adds a span beside others; one that overlaps is refused',
  'v1/workers/:id/enrolments': 'adds a paper beside others; the same again adds nothing',
  'v1/workers/:id/foreign-certificates': 'adds a paper beside others; the same again is refused',
  'v1/workers/:id/erasure-requests': 'appends to the person behind the worker, whom the path does not name',
  'v1/workers/:id/erasure-requests/:requestId/decisions': 'appends to the person behind the worker, whom the path does not name',
  'v1/workers/:id/legal-holds': 'appends to the person behind the worker, whom the path does not name',
  'v1/workers/:id/legal-holds/:holdId/liftings': 'appends to the person behind the worker, whom the path does not name',
  'v1/workers/:id/pre-technician-certificates': 'adds a paper beside others; the same again adds nothing',
  'v1/workers/:id/prior-certificates': 'adds a paper beside others, whichever they are',
  'v1/workers/:id/recognition-refusals': 'answers about a certificate, whose recognition the path does not name',
  'v1/workers/:id/recognitions': 'begins a recognition, or one anew, that the path does not name',
  'v1/workers/:id/titles': 'adds a paper beside others, whichever they are',
};

interface Posted {
  readonly path: string;
  readonly asks: boolean;
}
const decoratorsOf = (node: ts.Node): readonly ts.CallExpression[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) => expression).filter(ts.isCallExpression);
const named = (node: ts.Node, name: string): ts.CallExpression | undefined =>
  decoratorsOf(node).find(({ expression }) => expression.getText() === name);
const textOf = (call: ts.CallExpression | undefined): string =>
  call?.arguments[0] && ts.isStringLiteral(call.arguments[0]) ? call.arguments[0].text : '';

const postsOf = (file: string): readonly Posted[] =>
  nodesOf(parsed(file))
    .filter(ts.isMethodDeclaration)
    .flatMap((method) => {
      const post = named(method, 'Post');
      if (!post) return [];
      const path = [textOf(named(method.parent, 'Controller')), textOf(post)].filter((part) => part !== '').join('/');
      return [{ path, asks: named(method, 'NeedsIfMatch') !== undefined }];
    });
const posts = production.filter((file) => file.endsWith('.controller.ts')).flatMap(postsOf);
const uponThings = posts.filter(({ path }) => path.includes(':'));

it('finds the commands', () => expect(uponThings.length).toBeGreaterThan(50));
it('every command upon a thing in its path asks for the version that was read, or says why not', () =>
  expect(uponThings.filter(({ path, asks }) => !asks && EXCEPTIONS[path] === undefined).map(({ path }) => path)).toEqual([]));
it('no exception is without a route, or of one that asks', () =>
  expect(Object.keys(EXCEPTIONS).filter((path) => !uponThings.some((each) => each.path === path && !each.asks))).toEqual([]));
