import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { DrawnUnit, InspectionEvent, inspectionEvents, Subject } from './inspection.events';

export const FLAGGED = 'ANOMALY';

export interface Finding {
  readonly findingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly foundOn: Day;
  readonly rectification: { readonly orderedOn: Day; readonly dueOn: Day; readonly reportedOn: Day | null } | null;
  readonly sanctions: number;
  readonly closedOn: Day | null;
}
/** What is to be looked into, as it was opened, and how far it came. */
export interface OpenedInspection {
  readonly status: 'open' | 'drawn' | 'closed';
  readonly region: string;
  /** ANOMALY: a flag led to it, and stands in the place of a sample. */
  readonly subject: Subject | typeof FLAGGED;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly levels: readonly Level[];
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly sample: readonly DrawnUnit[];
  readonly findings: readonly Finding[];
}
export type Inspection = { readonly status: 'none' } | OpenedInspection;

export const inspection: Fold<Inspection, InspectionEvent> = {
  category: 'inspection',
  events: inspectionEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'supervision.inspection_opened.v1') {
      const { region, subject, fromOn, toOn, levels, openedOn } = event.data;
      return { status: 'open', region, subject, fromOn, toOn, levels, openedOn, closedOn: null, sample: [], findings: [] };
    }
    if (event.type === 'supervision.flagged_inspection_opened.v1') {
      const { region, anomalyId: unitId, enterpriseId, filingId, openedOn } = event.data;
      return {
        status: 'drawn',
        region,
        subject: FLAGGED,
        fromOn: openedOn,
        toOn: openedOn,
        levels: [],
        openedOn,
        closedOn: null,
        sample: [{ unitId, enterpriseId, filingId }],
        findings: [],
      };
    }
    return state.status === 'none' ? state : evolveOpened(state, event);
  },
};

type Later = Exclude<InspectionEvent, { type: 'supervision.inspection_opened.v1' | 'supervision.flagged_inspection_opened.v1' }>;

function evolveOpened(state: OpenedInspection, event: Later): Inspection {
  switch (event.type) {
    case 'supervision.sample_drawn.v1':
      return { ...state, status: 'drawn', sample: event.data.lot.units };
    case 'supervision.finding_recorded.v1': {
      const { findingId, enterpriseId, filingId, foundOn } = event.data;
      return {
        ...state,
        findings: [...state.findings, { findingId, enterpriseId, filingId, foundOn, rectification: null, sanctions: 0, closedOn: null }],
      };
    }
    case 'supervision.rectification_ordered.v1': {
      const { findingId, orderedOn, dueOn } = event.data;
      return withFinding(state, findingId, (finding) => ({ ...finding, rectification: { orderedOn, dueOn, reportedOn: null } }));
    }
    case 'supervision.rectification_reported.v1': {
      const { findingId, reportedOn } = event.data;
      return withFinding(state, findingId, (finding) => ({
        ...finding,
        rectification: finding.rectification && { ...finding.rectification, reportedOn },
      }));
    }
    case 'supervision.sanction_imposed.v1':
      return withFinding(state, event.data.findingId, (finding) => ({ ...finding, sanctions: finding.sanctions + 1 }));
    case 'supervision.finding_closed.v1': {
      const { findingId, closedOn } = event.data;
      return withFinding(state, findingId, (finding) => ({ ...finding, closedOn }));
    }
    case 'supervision.inspection_closed.v1':
      return { ...state, status: 'closed', closedOn: event.data.closedOn };
  }
}

const withFinding = (state: OpenedInspection, findingId: Uuid, change: (finding: Finding) => Finding): OpenedInspection => ({
  ...state,
  findings: state.findings.map((finding) => (finding.findingId === findingId ? change(finding) : finding)),
});

export const findingOf = (state: Inspection, findingId: Uuid): Finding | undefined =>
  state.status === 'none' ? undefined : state.findings.find((finding) => finding.findingId === findingId);

export const inspectionRecord = streamView('supervision.inspection', inspection, (state) => state);

const PAIR = 2;
/** A province is `32....`, a city `3208..`: what lies below it begins with the same digits. */
export function prefixOf(region: string): string {
  let prefix = region;
  while (prefix.length > PAIR && prefix.endsWith('00')) prefix = prefix.slice(0, -PAIR);
  return prefix;
}
