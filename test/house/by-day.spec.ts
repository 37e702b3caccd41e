import { specs, textOf } from './sources';

/**
 * Which readings depend on a day, which do not, and which keep no past (ADR 71): a new one must decide, and one that
 * depends must be asked for a day before, on and after the change, in a journey that names it.
 */
interface Operation {
  readonly operationId: string;
  readonly 'x-same-on-every-day'?: true;
  readonly 'x-keeps-no-past'?: string;
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string }[];
}
const BY_DAY = [
  'AppointmentObjections_objections',
  'AppointmentRegister_appointment',
  'AwardRegister_list',
  'AwardRegister_one',
  'BatchLists_batches',
  'BatchLists_candidacies',
  'BatchLists_recognitions',
  'BatchRegister_batch',
  'BatchRegister_candidacy',
  'BatchRegister_candidates',
  'Anomalies_list',
  'Anomalies_one',
  'AgreementRegister_agreement',
  'AgreementRegister_agreements',
  'AgreementRegister_cohort',
  'AgreementRegister_cohorts',
  'AppointmentRegister_appointments',
  'BatchRegister_recognition',
  'BulkAnnulment_one',
  'BulkOrderRegister_list',
  'CertificateFiles_files',
  'CertificateRegister_list',
  'CertificateRegister_one',
  'ChainNorms_one',
  'Chains_one',
  'Employments_employments',
  'EnterpriseDossier_dossier',
  'EnterpriseRegister_enterprise',
  'EnterpriseRegister_filing',
  'ComplaintRegister_list',
  'ComplaintRegister_one',
  'EnterpriseRegister_filings',
  'FilingApplications_list',
  'FilingApplications_one',
  'GuidingCatalogues_guiding',
  'LegalHold_holds',
  'Objections_objections',
  'OccupationSearch_search',
  'PayEvidence_list',
  'Entitlements_list',
  'PlanRegister_plan',
  'PlanRegister_plans',
  'PolicyPacks_inForce',
  'PolicyPacks_one',
  'RateTables_all',
  'RateTables_one',
  'ExportMapping_list',
  'ScoreCards_list',
  'ScoreCards_ofFiling',
  'ScoreCards_one',
  'SittingRegister_sitting',
  'RecognitionRegister_list',
  'RecognitionRegister_one',
  'SittingRegister_sittings',
  'StandardRegister_one',
  'Statistics_figures',
  'TeamLeaderRegister_list',
  'TeamLeaderRegister_one',
  'WorkerAwards_list',
  'WorkerPassport_worker',
  'BatchChoices_choices',
  'InspectionRegister_finding',
  'InspectionRegister_findings',
  'InspectionRegister_inspection',
  'InspectionRegister_inspections',
  'WorkerLinks_list',
  'WorkerLinks_unmatched',
  'WorkerList_list',
];
/** What is known, not what was so on a day: accounts, lists of what was published or proposed, and stories whose every line has its own day. */
const SAME_ON_EVERY_DAY = [
  'BatchArchive_archive',
  'CertificateEvidence_file',
  'WorkerEvidence_file',
  'CertificateHistory_history',
  'ForeignCertificates_papers',
  'LedgerSummary_summary',
  'LinkRecords_links',
  'NumberRegister_series',
  'Recoveries_list',
  'Recoveries_one',
  'StandardRegister_list',
  'Statement_read',
  'InspectionRegister_redraw',
  'PayOfWorker_read',
  'Reconciliations_ofMonth',
  'Reconciliations_overMonths',
  'ErasureRegister_list',
  'Erasure_requests',
  'SubmissionReceipt_receipt',
  'UploadTables_one',
  'WorkingDays_year',
  'CandidateFiles_list',
  'OwnCredential_own',
];
const KEEPS_NO_PAST = [
  'ApiKeys_list',
  'ApiKeys_one',
  'OAuthMetadata_metadata',
  'CodeLists_list',
  'CodeLists_names',
  'DeliveryList_list',
  'ErrorCatalogue_all',
  'EventTypes_schema',
  'EventTypes_types',
  'Feed_events',
  'ImportWithdrawals_list',
  'Imports_errorFile',
  'Imports_list',
  'Imports_one',
  'Meta_figures',
  'NoticeList_list',
  'Proofs_consistency',
  'Proofs_event',
  'Proofs_streamHead',
  'Readings_list',
  'Verification_byToken',
  'Verification_form',
  'Reconciliations_sheet',
  'RosterTemplate_template',
  'RateSheet_template',
  'SampleList_list',
  'Statistics_definitions',
  'Tlog_checkpoint',
  'Tlog_checkpointOf',
  'Tlog_keys',
  'Tlog_policy',
  'Tlog_tile',
  'Tlog_vkey',
  'UploadTables_password',
  'WebhookDeliveries_deliveries',
  'WebhookEndpoints_list',
  'WebhookEndpoints_one',
  'WorkList_timeline',
  'WorkList_workList',
  'CandidateFiles_content',
  'EvidenceImports_files',
  'EvidenceImports_one',
  'StatusLists_keys',
  'StatusLists_list',
];

const api = JSON.parse(textOf('docs/api/openapi.json')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const readings = Object.values(api.paths).flatMap(({ get }) => (get ? [get] : []));
const named = (which: (operation: Operation) => boolean): readonly string[] =>
  readings
    .filter(which)
    .map(({ operationId }) => operationId)
    .sort();
const isSame = (operation: Operation): boolean => operation['x-same-on-every-day'] === true;
const isKept = (operation: Operation): boolean => operation['x-keeps-no-past'] === undefined;

it('every reading has decided whether its answer depends on a day', () =>
  expect([named((each) => isKept(each) && !isSame(each)), named(isSame), named((each) => !isKept(each))]).toEqual(
    [BY_DAY, SAME_ON_EVERY_DAY, KEEPS_NO_PAST].map((names) => [...names].sort()),
  ));

it('says in a sentence why it keeps no past', () =>
  expect(
    readings.filter((each) => !isKept(each) && !/^[A-Z].{10,}$/.test(each['x-keeps-no-past']!)).map(({ operationId }) => operationId),
  ).toEqual([]));

describe('a reading that depends on a day is asked for one in a journey that names it', () => {
  const journeys = specs
    .filter((file) => file.endsWith('.journey.spec.ts'))
    .map((file) => textOf(file))
    .filter((text) => text.includes('effectiveOn'));
  it.each(BY_DAY)('%s', (operation) =>
    expect(journeys.filter((text) => new RegExp(`\\b${operation}\\b`).test(text)).length).toBeGreaterThan(0),
  );
});
