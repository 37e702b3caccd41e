import { Level, LEVEL_NAMES } from '../../../kernel/level';
import { nameMask } from '../../../kernel/masks';
import type { Uuid } from '../../../kernel/uuid';
import type { Cell, Sheet } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import { OUTCOME_WORDS } from '../assessment-words';
import type { OpenBatch } from '../batch';
import type { Notice } from '../batch-state';

/** A candidacy as the list names it. */
export interface NoticedCandidacy {
  readonly candidacyId: string;
  readonly personRef: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: string;
  readonly state: string;
}
/** What the vault gave; ERASED after an erasure, absent where it holds nothing. */
export type NoticedPerson = { readonly name?: string; readonly department?: string } | 'ERASED';

export interface NoticeListWishes {
  readonly batch: OpenBatch;
  readonly newest: Notice;
  readonly candidacies: readonly NoticedCandidacy[];
  readonly people: ReadonlyMap<string, NoticedPerson>;
  readonly enterpriseName: string;
  /** What the policy pack says of the day of publication. */
  readonly maskNames: boolean;
}

const HEADINGS = ['序号', '姓名', '单位/部门', '职业工种', '等级', '结果', '公示截止日'];
/** What an erasure leaves to be shown (handbook 15.3). */
const ERASED = '已删除';

export const occupationWords = ({ occupationCode, trade }: Pick<NoticedCandidacy, 'occupationCode' | 'trade'>): string => {
  const name = occupationByCode(occupationCode)?.name ?? occupationCode;
  return trade === null ? name : `${name}/${trade}`;
};

function nameOf(person: NoticedPerson | undefined, maskNames: boolean): string {
  if (person === 'ERASED') return ERASED;
  const name = person?.name ?? '';
  return maskNames ? nameMask(name) : name;
}
const unitOf = (enterpriseName: string, person: NoticedPerson | undefined): string =>
  person === undefined || person === 'ERASED' || !person.department ? enterpriseName : `${enterpriseName}/${person.department}`;

/** A result that no notice has shown yet stands in none; who withdrew afterwards is no longer shown. */
function rowOf(candidacy: NoticedCandidacy, { batch, people, enterpriseName, maskNames }: NoticeListWishes): Cell[][] {
  const result = batch.approved.get(candidacy.candidacyId as Uuid);
  if (!result || result.noticeEndsOn === null || candidacy.state === 'WITHDRAWN') return [];
  const person = people.get(candidacy.personRef);
  return [
    [
      nameOf(person, maskNames),
      unitOf(enterpriseName, person),
      occupationWords(candidacy),
      LEVEL_NAMES[candidacy.level as Level].printed,
      OUTCOME_WORDS[result.outcome].zh,
      result.noticeEndsOn,
    ],
  ];
}

/**
 * The list for the wall and the web page (roster format, section 13): no ID number, no telephone, no score. Each row says to
 * which day its own notice runs: after a re-approval only some are shown anew.
 */
export function noticeList(wishes: NoticeListWishes): Sheet {
  const {
    newest: { publishedOn, endsOn },
    enterpriseName,
    candidacies,
  } = wishes;
  const rows = candidacies.flatMap((candidacy) => rowOf(candidacy, wishes));
  return {
    name: '公示名单',
    titles: [
      `${enterpriseName} 职业技能等级认定结果公示`,
      `公示期：${publishedOn} 至 ${endsOn}`,
      `对结果有异议的，请在公示截止日（含当日）前向 ${enterpriseName} 提出。`,
    ],
    headings: HEADINGS,
    rows: rows.map((cells, index) => [index + 1, ...cells]),
  };
}
