import { addDays, type Day, later } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { linksOf } from '../../../ledger/links';
import type { Recorded } from '../../../ledger/recorded';
import type { Rows } from '../../../projecting/projection';
import { PayBasisRow, PayWorkerRow } from './pay-basis.entity';

/**
 * The fact in the world behind an event: what a process recorded happened because of the certificate, the annulment or
 * the leaving that made it act, and that is what an auditor asks for.
 */
export const causeOf = ({ id, metadata }: Recorded): Uuid => (linksOf(metadata).causationId as Uuid | null) ?? id;

type End = Pick<PayBasisRow, 'lastOn' | 'endReason' | 'endCauseEventId'>;
type Basis = Omit<PayBasisRow, 'region' | 'turn' | 'resumedOn' | 'restsOn' | keyof End> & Partial<Pick<PayBasisRow, 'restsOn'> & End>;
type BasisKey = Pick<PayBasisRow, 'workerId' | 'basisId'>;

/** The row of the turn in which it counts, or counted last. */
export async function lastTurn(rows: Rows, { workerId, basisId }: BasisKey): Promise<PayBasisRow | undefined> {
  let last: PayBasisRow | undefined;
  for (let turn = 0; ; turn += 1) {
    const next = await rows.of(PayBasisRow).find({ workerId, basisId, turn });
    if (!next) return last;
    last = next;
  }
}

/** Whoever begins to earn, or begins again: a basis has a row for each turn in which it counts. */
export async function begin(rows: Rows, basis: Basis): Promise<void> {
  const { region } = await rows.of(PayWorkerRow).require({ workerId: basis.workerId });
  const before = await lastTurn(rows, basis);
  const first = firstTurn(basis, region);
  rows.of(PayBasisRow).put(before?.lastOn ? { ...first, ...again(before, before.lastOn, basis) } : first);
}

function firstTurn(begun: Basis, region: string): PayBasisRow {
  const {
    basisId,
    workerId,
    enterpriseId,
    item,
    level,
    basis,
    occupationCode,
    ofOccupation,
    restsOn = null,
    effectiveOn,
    causeEventId,
    lastOn = null,
    endReason = null,
    endCauseEventId = null,
  } = begun;
  return {
    basisId,
    workerId,
    enterpriseId,
    region,
    turn: 0,
    item,
    level,
    basis,
    occupationCode,
    ofOccupation,
    restsOn,
    effectiveOn,
    resumedOn: null,
    causeEventId,
    lastOn,
    endReason,
    endCauseEventId,
  };
}

/**
 * A career counts a certificate a second time only because its annulment was overturned: from the start, so that no day is
 * left between the two turns, or from the decision on. What ended stays on record; the start rule is that of the issue.
 */
const again = (before: PayBasisRow, lastOn: string, { effectiveOn }: Basis): Pick<PayBasisRow, 'turn' | 'effectiveOn' | 'resumedOn'> => ({
  turn: before.turn + 1,
  effectiveOn: before.item === 'NONE' ? effectiveOn : before.effectiveOn,
  resumedOn: later(effectiveOn as Day, addDays(lastOn as Day, 1)),
});

export async function end(rows: Rows, key: BasisKey, how: End): Promise<void> {
  const { workerId, basisId, turn } = (await lastTurn(rows, key)) ?? { ...key, turn: 0 };
  await rows.of(PayBasisRow).alter({ workerId, basisId, turn }, how);
}
