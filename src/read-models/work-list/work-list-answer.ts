import { renewalOpensOn, rowsInForce, standingOn } from '../../contexts/accreditation';
import { occupationByCode, type PolicyPack } from '../../contexts/catalogue';
import type { Day } from '../../kernel/day';
import { type Level, LEVEL_NAMES, rank } from '../../kernel/level';
import type { WorkItem } from './work-items';
import type { FilingStanding, WorkFacts } from './work-list-facts';

/** Lines of one answer; how many there are in all is said beside them. */
export const MAX_ITEMS = 200;

/** Whom to call; null where the authority has published nobody. */
export const officeOf = ({ office }: PolicyPack): { readonly name: string; readonly telephone: string } | null =>
  office ? { name: office.officeName, telephone: office.telephone } : null;

/** What may be assessed under a filing today: each occupation and trade with its levels, in the order of the scope. */
function scopeToday(filing: FilingStanding, today: Day): readonly object[] {
  const levels = new Map<string, Set<Level>>();
  for (const { occupationCode, trade, level } of rowsInForce(filing, today)) {
    const subject = JSON.stringify([occupationCode, trade]);
    levels.set(subject, (levels.get(subject) ?? new Set<Level>()).add(level));
  }
  return [...levels].map(([subject, of]) => {
    const [occupationCode, trade] = JSON.parse(subject) as [string, string | null];
    const sorted = [...of].sort((a, b) => rank(a) - rank(b));
    return {
      occupationCode,
      occupation: occupationByCode(occupationCode)?.name ?? occupationCode,
      trade,
      levels: sorted.map((level) => ({ level, printed: LEVEL_NAMES[level].printed })),
    };
  });
}

function filingAnswer(filing: FilingStanding, pack: PolicyPack | undefined, today: Day): object {
  const { filingId, receiptNo, institutionCode, branchName = null, validFrom, validTo } = filing;
  const opensOn = pack ? renewalOpensOn(validTo, pack.filing.renewalWindowDays) : null;
  return {
    filingId,
    receiptNo,
    institutionCode,
    branchName,
    standing: standingOn(filing, today),
    validFrom,
    validTo,
    renewalOpensOn: opensOn,
    mayBeAssessed: scopeToday(filing, today),
  };
}

const countBy = (items: readonly WorkItem[], keyOf: (item: WorkItem) => string): Readonly<Record<string, number>> =>
  items.reduce<Record<string, number>>((counts, item) => ({ ...counts, [keyOf(item)]: (counts[keyOf(item)] ?? 0) + 1 }), {});

/** What an officer sees first: who she is, what she may assess until when, and what waits for whom. */
export function workListAnswer(
  { enterprise: { enterpriseId, name, creditCode }, filings }: WorkFacts,
  items: readonly WorkItem[],
  pack: PolicyPack | undefined,
  today: Day,
): object {
  const standing = filings.filter(({ isMarkedExpired }) => !isMarkedExpired);
  const possible = standing.filter((filing) => rowsInForce(filing, today).length > 0);
  return {
    enterprise: { id: enterpriseId, name, creditCode },
    today,
    filings: (standing.length > 0 ? standing : filings).map((filing) => filingAnswer(filing, pack, today)),
    /** The one thing to begin with, and where its choices are. */
    newBatch: { isPossible: possible.length > 0, choices: possible.map(({ filingId }) => `/v1/filings/${filingId}/choices`) },
    office: pack ? officeOf(pack) : null,
    counts: {
      total: items.length,
      late: items.filter(({ isLate }) => isLate).length,
      byKind: countBy(items, ({ kind }) => kind),
      byRole: countBy(items, ({ waitsFor }) => waitsFor.role),
    },
    items: items.slice(0, MAX_ITEMS),
  };
}
