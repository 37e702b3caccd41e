import type { Recorded } from '../../../ledger/recorded';
import { on, projection, Reaction, Rows } from '../../../projecting/projection';
import { FilingEvent, FilingGranted, filingEvents } from '../accreditation.events';
import { withHeadcount } from '../enterprise';
import { EnterpriseRegistered, EnterpriseRenamed, EnterpriseSucceeded, HeadcountDeclared, RefilingBanned } from '../enterprise.events';
import { endingOf } from '../filing';
import { filing, FilingRecord } from '../filing-record';
import { EnterpriseRow, FilingRow } from './enterprise-register.entity';

/** What a row shows beside the state it keeps. */
const columnsOf = (state: FilingRecord): Pick<FilingRow, 'validTo' | 'endedFrom' | 'isMarkedExpired' | 'warnedFor' | 'state'> => ({
  state,
  validTo: state.validTo,
  endedFrom: endingOf(state)?.fromOn ?? null,
  isMarkedExpired: state.isMarkedExpired,
  warnedFor: state.warnedFor,
});

async function granted(event: Recorded<FilingEvent>, rows: Rows): Promise<void> {
  const state = filing.evolve(filing.initial, event as FilingEvent) as FilingRecord;
  const { enterpriseId, institutionCode } = state;
  const { region } = await rows.of(EnterpriseRow).require({ enterpriseId });
  const { filingId } = event.data;
  rows.of(FilingRow).put({
    filingId,
    enterpriseId,
    region,
    institutionCode,
    ...columnsOf(state),
    grantedPosition: String(event.position),
    revision: event.revision,
    recordedAt: event.at,
  });
}

/** Every later event of a filing: the fold that its decisions use says what it changes. */
async function changed(event: Recorded<FilingEvent>, rows: Rows): Promise<void> {
  const { filingId } = event.data;
  const { state } = await rows.of(FilingRow).require({ filingId });
  await rows
    .of(FilingRow)
    .alter({ filingId }, { ...columnsOf(filing.evolve(state, event as FilingEvent) as FilingRecord), revision: event.revision });
}

const ofFiling: readonly Reaction[] = filingEvents.map((type) => ({
  type,
  apply: (type === FilingGranted ? granted : changed) as Reaction['apply'],
}));

/** Enterprises and what they may assess. */
export const enterpriseRegister = projection({
  name: 'accreditation.enterprise-register',
  version: 3,
  tables: [EnterpriseRow, FilingRow],
  on: [
    on(EnterpriseRegistered, ({ data, revision, at }, rows) => {
      rows.of(EnterpriseRow).put({
        ...data,
        formerNames: [],
        succeeded: null,
        predecessors: [],
        bannedUntil: null,
        headcounts: [],
        revision,
        registeredAt: at,
      });
    }),
    on(EnterpriseRenamed, async ({ data, revision }, rows) => {
      const { enterpriseId, name, formerName, fromOn } = data;
      const { formerNames } = await rows.of(EnterpriseRow).require({ enterpriseId });
      await rows
        .of(EnterpriseRow)
        .alter({ enterpriseId }, { name, formerNames: [...formerNames, { name: formerName, untilOn: fromOn }], revision });
    }),
    on(EnterpriseSucceeded, async ({ data, revision }, rows) => {
      const { enterpriseId, successorId, extent, fromOn } = data;
      await rows
        .of(EnterpriseRow)
        .alter({ enterpriseId }, { revision, ...(extent === 'WHOLE' ? { succeeded: { successorId, fromOn } } : {}) });
      const { predecessors } = await rows.of(EnterpriseRow).require({ enterpriseId: successorId });
      await rows
        .of(EnterpriseRow)
        .alter({ enterpriseId: successorId }, { predecessors: [...predecessors, { enterpriseId, extent, fromOn }] });
    }),
    on(RefilingBanned, async ({ data, revision }, rows) => {
      await rows.of(EnterpriseRow).alter({ enterpriseId: data.enterpriseId }, { bannedUntil: data.untilOn, revision });
    }),
    on(HeadcountDeclared, async ({ data, revision }, rows) => {
      const { headcounts } = await rows.of(EnterpriseRow).require({ enterpriseId: data.enterpriseId });
      await rows.of(EnterpriseRow).alter({ enterpriseId: data.enterpriseId }, { headcounts: withHeadcount(headcounts, data), revision });
    }),
    ...ofFiling,
  ],
});
