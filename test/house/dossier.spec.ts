import 'reflect-metadata';
import { getMetadataArgsStorage } from 'typeorm';
import { CONTEXTS } from '../../src/contexts/contexts.declaration';
import type { TableOf } from '../../src/projecting/projection';
import { DOSSIER_SECTIONS } from '../../src/read-models/enterprise-dossier/dossier-sections';
import { READ_MODELS } from '../../src/read-models/read-models.declaration';

/**
 * Everything about an enterprise is in its dossier (ADR 85), or stands here with the reason why it is not: a read model that comes later
 * must decide. A table of which two columns name an enterprise is two questions.
 */
const COUNTED = 'statistics count it; what is counted is told by the section of its own';
const WATCHED = 'the rules of anomalies look at it; judgements are told, and the rows by their own sections';
const PASSPORT = 'the passport’s copy of what its register tells';
const PRACTISED = 'counted for score cards and renewals, which are told';
const NOT_TOLD: Readonly<Record<string, string>> = {
  'worker.enterpriseId': 'workers are told with their tier, from the passport',
  'employment_span.enterpriseId': 'employments are told as pay reads them, with what ended them',
  'examiner_duty.enterpriseId': 'sittings tell who examines in which room',
  'inspectable.enterpriseId': 'what there was to draw from: batches and certificates, which are told',
  'passport_post.enterpriseId': PASSPORT,
  'passport_pair.enterpriseId': PASSPORT,
  'passport_team_post.enterpriseId': PASSPORT,
  'passport_recognition.enterpriseId': PASSPORT,
  'pay_number.enterpriseId': 'which number of payroll means whom; workers are told under the number of their registration',
  'erasure_request.enterpriseId': 'what a person asked about their own data is no record of the enterprise; it has a list of its own',
  'listed_worker.enterpriseId': 'workers are told with their tier, from the passport',
  'listed_number.enterpriseId': 'which number means whom; workers are told under the number of their registration',
  'pay_enterprise.enterpriseId': 'name and region, which are told',
  'pay_worker.enterpriseId': 'workers are told',
  'pay_certificate.enterpriseId': 'certificates are told; whether pay followed is computed for a filing and a term, by its own route',
  'pay_basis.enterpriseId': 'what pay can rest on; entitlements tell what it rests on',
  'pay_recognition.enterpriseId': 'which certificates are recognised; recognitions are told',
  'pay_pause.enterpriseId': 'suspensions, which certificates tell by their course',
  'practised_batch.enterpriseId': PRACTISED,
  'practised_fact.enterpriseId': PRACTISED,
  'practised_sitting.enterpriseId': PRACTISED,
  'practised_certificate.enterpriseId': PRACTISED,
  'stat_batch.enterpriseId': COUNTED,
  'stat_candidacy.enterpriseId': COUNTED,
  'stat_employment.enterpriseId': COUNTED,
  'stat_enterprise.enterpriseId': COUNTED,
  'stat_filing.enterpriseId': COUNTED,
  'stat_headcount.enterpriseId': COUNTED,
  'stat_holding.enterpriseId': COUNTED,
  'stat_joined.enterpriseId': COUNTED,
  'stat_worker.enterpriseId': COUNTED,
  'watched_basis.enterpriseId': WATCHED,
  'watched_batch.enterpriseId': WATCHED,
  'watched_certificate.enterpriseId': WATCHED,
  'watched_enterprise.enterpriseId': WATCHED,
  'watched_entitlement.enterpriseId': WATCHED,
  'feed_event.enterpriseId': 'what payroll is told of facts that are told themselves',
  'feed_head.enterpriseId': 'how many of them there are',
  'watched_marks.enterpriseId': WATCHED,
  'watched_rate_table.enterpriseId': WATCHED,
  'watched_worker.enterpriseId': WATCHED,
};

const lineOf = (table: TableOf | null): TableOf[] =>
  typeof table === 'function' && table.name !== '' ? [table, ...lineOf(Object.getPrototypeOf(table) as TableOf | null)] : [];
const columnsOf = (table: TableOf): readonly string[] =>
  getMetadataArgsStorage()
    .filterColumns(lineOf(table))
    .map(({ propertyName }) => propertyName);
const nameOf = (table: TableOf): string => getMetadataArgsStorage().tables.find(({ target }) => target === table)!.name!;
const tables = [...CONTEXTS.flatMap(({ projections }) => projections), ...READ_MODELS].flatMap(
  (projection) => projection.tables,
) as readonly TableOf[];
const ofEnterprises = tables.flatMap((table) =>
  columnsOf(table)
    .filter((column) => /enterpriseId$/i.test(column))
    .map((column) => `${nameOf(table)}.${column}`),
);
const told = DOSSIER_SECTIONS.map(({ table, column = 'enterpriseId' }) => `${table}.${column}`);

it('there are such tables', () => expect(ofEnterprises.length).toBeGreaterThan(DOSSIER_SECTIONS.length));
it('every read model of an enterprise is in a section of its dossier, or says why not', () =>
  expect(ofEnterprises.filter((each) => !told.includes(each) && !(each in NOT_TOLD))).toEqual([]));
it('what says why not is in no section, and is there', () =>
  expect(Object.keys(NOT_TOLD).filter((each) => told.includes(each) || !ofEnterprises.includes(each))).toEqual([]));
