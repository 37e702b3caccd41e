import { LIVE_SCHEMA } from '../../projecting/tables/read-models.schema';

const from = (table: string): string => `${LIVE_SCHEMA}.${table}`;
/** The legal day of a moment as rows keep it. */
const beijingDay = (column: string): string => `to_char(${column}::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;
/** The day on which a batch was over; null while it is under way. Who withdrew has no more to do with it. */
const BATCH_ENDED = `CASE WHEN b.state IN ('ARCHIVED', 'CANCELLED', 'NOTICE_CLOSED')
  THEN greatest(b.assessment_on, b.archived_on, b.cancellation->>'cancelledOn', (SELECT max(n->>'endsOn') FROM jsonb_array_elements(b.notices) n)) END`;

/**
 * Every record that read models of any context hold of these people (uuid[]), with the day from which its time counts: one
 * statement, whoever the employers are. Columns: person_ref, record, region, ended_on.
 */
export const KEPT_RECORDS_OF = `
  WITH who AS MATERIALIZED (SELECT person_ref, worker_id FROM ${from('worker')} WHERE person_ref = ANY($1))
  SELECT person_ref, 'CERTIFICATE' AS record, region,
      CASE WHEN status = 'ANNULLED' THEN (SELECT max(a->>'effectiveOn') FROM jsonb_array_elements(annulments) a WHERE a->>'state' = 'CONFIRMED') END AS ended_on
    FROM ${from('certificate')} WHERE person_ref = ANY($1)
  UNION ALL SELECT person_ref, 'EMPLOYMENT', region, last_on FROM ${from('employment_span')} WHERE person_ref = ANY($1) AND employer = 'OWN'
  UNION ALL SELECT w.person_ref, 'CANDIDACY', c.region, CASE WHEN c.state = 'WITHDRAWN' THEN b.assessment_on ELSE ${BATCH_ENDED} END
    FROM who w JOIN ${from('candidacy')} c USING (worker_id) JOIN ${from('batch')} b USING (batch_id)
  UNION ALL SELECT w.person_ref, 'MATERIALS', c.region, ${BATCH_ENDED}
    FROM who w JOIN ${from('candidacy')} c USING (worker_id) JOIN ${from('candidate_file')} f USING (candidacy_id) JOIN ${from('batch')} b ON b.batch_id = c.batch_id
  UNION ALL SELECT w.person_ref, 'PAY', e.region, e.last_on FROM who w JOIN ${from('entitlement_span')} e USING (worker_id)
  UNION ALL SELECT w.person_ref, 'POST', a.region, a.last_on FROM who w JOIN ${from('appointment')} a USING (worker_id) WHERE a.from_on IS NOT NULL
  UNION ALL SELECT w.person_ref, 'POST', t.region, t.last_on FROM who w JOIN ${from('team_leader_post')} t USING (worker_id)
  UNION ALL SELECT w.person_ref, 'POST', m.region, m.last_on FROM who w JOIN ${from('mentor_agreement')} m ON w.worker_id IN (m.mentor_id, m.apprentice_id)
  UNION ALL SELECT w.person_ref, 'OBJECTION', o.region, ${beijingDay('o.resolved_at')} FROM who w JOIN ${from('objection')} o USING (worker_id)`;

/** A page of people with the newest of their records, in the order of their reference, after the one given. */
export const PEOPLE_AFTER = `
  SELECT DISTINCT ON (person_ref) person_ref AS "personRef", worker_id AS "workerId", enterprise_id AS "enterpriseId", region, ${beijingDay('registered_at')} AS "registeredOn"
  FROM ${from('worker')} WHERE $1::uuid IS NULL OR person_ref > $1 ORDER BY person_ref, registered_at DESC LIMIT $2`;

export const EMPLOYERS_OF = `SELECT DISTINCT enterprise_id FROM ${from('worker')} WHERE person_ref = $1 ORDER BY enterprise_id`;
