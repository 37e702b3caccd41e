import ts from 'typescript';
import { nodesOf, parsed, production, textOf } from './sources';

/**
 * What two persons put in force (decision 17): results, every annulment and suspension, the reinstatement of a certificate, month
 * closings, waivers, rate tables, policy packs. That the wrong person is refused is tried wherever a journey confirms
 * (test/support/stories/second-persons); here, that nothing else records these facts.
 */
const IN_FORCE =
  /^\w+\.(\w*annulled|\w*suspended|certificate_reinstated|reinstated|filing_cancelled|bulk_order_confirmed|results_approved|approval_completed|period_closed|waiver_granted|rate_table_adopted|policy_pack_published)\.v\d+$/;
/** A rule without a second person of its own, and why that is right. */
const BY_OTHERS: Readonly<Record<string, string>> = {
  'src/contexts/certificate/bulk-annulment/annul-by-order.ts': 'one row of an order that two persons confirmed: BULK_ORDER_NOT_CONFIRMED',
};

const calls = (file: string): readonly ts.CallExpression[] => nodesOf(parsed(file)).filter(ts.isCallExpression);
const nameOf = (call: ts.CallExpression): string => call.expression.getText();

/** By the name under which a file of events declares them. */
const declared = production
  .filter((file) => file.endsWith('.events.ts'))
  .flatMap((file) =>
    nodesOf(parsed(file))
      .filter(ts.isVariableDeclaration)
      .flatMap((variable) => {
        const made = variable.initializer;
        if (!made || !ts.isCallExpression(made) || nameOf(made) !== 'eventType') return [];
        const type = made.arguments[0]!;
        return ts.isStringLiteral(type) && IN_FORCE.test(type.text) ? [variable.name.getText()] : [];
      }),
  );
const recording = production.filter((file) => !file.endsWith('.events.ts') && calls(file).some((call) => declared.includes(nameOf(call))));

it('knows the facts of every kind', () =>
  expect([...declared].sort()).toEqual([
    'ApprovalCompleted',
    'BulkOrderConfirmed',
    'CertificateAnnulled',
    'CertificateReinstated',
    'CertificateSuspended',
    'FilingCancelled',
    'FilingSuspended',
    'PeriodClosed',
    'PolicyPackPublished',
    'RateTableAdopted',
    'ResultsApproved',
    'WaiverGranted',
  ]));
it('they are recorded by rules that ask for a second person, or stand here', () =>
  expect(recording.filter((file) => !/refuse\('SECOND_PERSON_REQUIRED'\)/.test(textOf(file)) && !(file in BY_OTHERS))).toEqual([]));
it('which also refuse systems', () =>
  expect(recording.filter((file) => !/refuse\('PERSON_REQUIRED'\)/.test(textOf(file)) && !(file in BY_OTHERS))).toEqual([]));
it('and what stands here gives its reason', () => {
  for (const [file, reason] of Object.entries(BY_OTHERS))
    expect([file, textOf(file).includes(`refuse('${reason.split(': ').at(-1)!}')`)]).toEqual([file, true]);
});
