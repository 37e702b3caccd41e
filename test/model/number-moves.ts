import { publishExportMapping } from '../../src/contexts/allowance/export-mapping/publish-export-mapping';
import { workerRecord } from '../../src/contexts/workforce';
import { linkNumber } from '../../src/contexts/workforce/link-numbers/link-number';
import { dropNumber, nameNumber } from '../../src/contexts/workforce/link-numbers/name-number';
import { releaseNumber } from '../../src/contexts/workforce/link-numbers/release-number';
import { day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Model } from './model';
import type { Move } from './move';
import { the } from './world';

interface Span {
  readonly from: string;
  last: string | null;
}
/** What the stories know of payroll's numbers; nobody was registered under one of these. */
interface NumberModel {
  readonly links: (Span & { readonly worker: number })[];
  readonly named: Span[];
}
const known = new WeakMap<Model, Map<number, NumberModel>>();
function numberOf(model: Model, which: number): NumberModel {
  const numbers = known.get(model) ?? new Map<number, NumberModel>();
  known.set(model, numbers);
  const number = numbers.get(which) ?? { links: [], named: [] };
  numbers.set(which, number);
  return number;
}

const FROM = ['2026-03-01', '2026-03-01', '2026-03-01', '2026-02-01', '2026-04-01', '2026-03-01'] as const;
const LAST = ['2026-03-31', '2026-03-31', '2026-02-15', '2026-05-31', '2026-03-31', '2026-03-01'] as const;
const named = (which: number) => ({ numberId: the('number', which), enterpriseId: the('enterprise', 0), employeeNo: `N${which}` });
/** Filled in the second way a command is about the next worker. */
const workerOf = (which: number, how: number): number => (how === 1 ? which + 1 : which);
/** Days that nobody took back. */
const isSome = ({ from, last }: Span): boolean => last === null || from <= last;
const goesOnAt =
  (on: string) =>
  ({ last }: Span): boolean =>
    last === null || on <= last;

const link: Move = ({ world, model, actor, which, how }) => {
  const [worker, from] = [workerOf(which, how), FROM[how]!];
  const { links } = numberOf(model, which);
  const meeting = links.filter(isSome).filter(goesOnAt(from));
  return {
    no: { WORKER_UNKNOWN: !model.workers.has(worker), EMPLOYEE_NO_HELD: meeting.some((each) => each.worker !== worker) },
    isSoAlready: meeting.every((each) => each.worker === worker) && meeting.some((each) => each.from <= from),
    record: async () =>
      world.record(
        actor,
        linkNumber,
        the('number', which),
        { ...named(which), linkId: the('number-link', links.length), workerId: the('worker', worker), fromOn: day(from) },
        { worker: await world.see(workerRecord, the('worker', worker)), registered: valueEvidence('model.registered', 0n, []) },
      ),
    learn: () => {
      links.push({ worker, from, last: null });
    },
  };
};

const release: Move = ({ world, model, actor, which, how }) => {
  const [worker, last] = [workerOf(which, how), LAST[how]!];
  const all = numberOf(model, which).links.filter((each) => each.worker === worker);
  const [own, open] = [all.filter(isSome), all.find((each) => each.last === null)];
  const ended = own.at(-1);
  return {
    no: {
      EMPLOYEE_NO_NOT_HELD: own.length === 0,
      EMPLOYEE_NO_RELEASED_BEFORE: !open && ended !== undefined && ended.last !== last,
      EMPLOYEE_NO_SPAN_REVERSED: open && last < open.from,
    },
    isSoAlready: !open && ended?.last === last,
    record: async () =>
      world.record(
        actor,
        releaseNumber,
        the('number', which),
        { ...named(which), workerId: the('worker', worker), lastOn: day(last) },
        { worker: await world.see(workerRecord, the('worker', worker)) },
      ),
    learn: () => all.filter((each) => each.last === null).forEach((each) => (each.last = last)),
  };
};

const name: Move = ({ world, model, actor, which, how }) => {
  const [from, paid] = [FROM[how]!, numberOf(model, which).named];
  return {
    no: {},
    isSoAlready: paid.some((each) => each.from <= from && goesOnAt(from)(each)),
    record: () => world.record(actor, nameNumber, the('number', which), { ...named(which), fromOn: day(from) }, NO_EVIDENCE),
    learn: () => {
      paid.push({ from, last: null });
    },
  };
};

const drop: Move = ({ world, model, actor, which, how }) => {
  const paid = numberOf(model, which).named;
  return {
    no: { EMPLOYEE_NO_NOT_NAMED: paid.length === 0 },
    isSoAlready: paid.length > 0 && paid.every(({ last }) => last !== null),
    record: () => world.record(actor, dropNumber, the('number', which), { ...named(which), lastOn: day(LAST[how]!) }, NO_EVIDENCE),
    learn: () => paid.filter(({ last }) => last === null).forEach((each) => (each.last = LAST[how]!)),
  };
};

/** In order; a name that another column has; an allowance twice; a level of what has none. */
const publish: Move = ({ world, actor, how }) => ({
  no: { EXPORT_HEADING_TWICE: how === 1, EXPORT_ITEM_TWICE: how === 2, EXPORT_LEVEL_IN_VAIN: how === 3 },
  record: () =>
    world.record(
      actor,
      publishExportMapping,
      the('mapping', 0),
      {
        mappingId: the('mapping', 0),
        enterpriseId: the('enterprise', 0),
        validFrom: day('2026-03-01'),
        headings: [{ item: 'SKILL', heading: how === 1 ? '合计' : '能级津贴' }],
        codes: [
          { item: 'SKILL', level: null, code: 'A01' },
          ...(how === 2 ? [{ item: 'SKILL' as const, level: null, code: 'A02' }] : []),
          ...(how === 3 ? [{ item: 'MENTOR' as const, level: 'SENIOR' as const, code: 'A03' }] : []),
        ],
      },
      NO_EVIDENCE,
    ),
});

export const numberMoves: Readonly<Record<string, Move>> = {
  'link-number': link,
  'release-number': release,
  'name-number': name,
  'drop-number': drop,
  'publish-export-mapping': publish,
};
