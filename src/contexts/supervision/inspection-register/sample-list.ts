import type { Course } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import { type Level, LEVEL_NAMES } from '../../../kernel/level';
import type { Cell, Sheet } from '../../../sheets/sheet';
import { occupationByCode } from '../../catalogue';
import { STATUS_WORDS, statusOn } from '../../certificate';
import type { DrawnLot, Subject } from '../inspection.events';

/** A certificate as the list names it; the number of its holder is masked. */
export interface SampledCertificate {
  readonly number: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: string;
  readonly issuedOn: string;
  readonly course: Course;
  readonly holder: { readonly name: string; readonly idNumberMasked: string } | undefined;
}
export interface SampledBatch {
  readonly planNo: string;
  readonly assessmentOn: string;
  readonly levels: readonly string[];
}
/** A unit that was drawn, with what the one who asks may see of it. */
export interface Sampled {
  readonly unitId: string;
  readonly enterprise: string | undefined;
  readonly institutionCode: string | undefined;
  readonly certificate: SampledCertificate | undefined;
  readonly batch: SampledBatch | undefined;
}
/** What the list says of the inspection above its headings. */
export interface SampledInspection {
  readonly documentNo: string | null;
  readonly subject: Subject;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly lot: DrawnLot;
}

const printed = (level: string): string => LEVEL_NAMES[level as Level].printed;
const occupationOf = (code: string): string => occupationByCode(code)?.name ?? code;

interface Columns {
  readonly headings: readonly string[];
  cells(unit: Sampled, on: Day): readonly Cell[];
}
/** What is known of a unit, by what was drawn. What the ledger no longer shows to the one who asks is named by its id. */
const OF: Readonly<Record<Subject, Columns>> = {
  CERTIFICATES: {
    headings: ['证书编号', '姓名', '证件号码', '职业', '工种', '等级', '发证日期', '证书状态'],
    cells: ({ unitId, certificate }, on) => {
      if (certificate === undefined) return [unitId, '', '', '', '', '', '', ''];
      const { number, holder, occupationCode, trade, level, issuedOn, course } = certificate;
      const person = [holder?.name ?? '', holder?.idNumberMasked ?? ''];
      const status = STATUS_WORDS[statusOn(course, on)].zh;
      return [number, ...person, occupationOf(occupationCode), trade ?? '', printed(level), issuedOn, status];
    },
  },
  BATCHES: {
    headings: ['计划编号', '认定日期', '等级'],
    cells: ({ unitId, batch }) => [batch?.planNo ?? unitId, batch?.assessmentOn ?? '', batch?.levels.map(printed).join('、') ?? ''],
  },
  INSTITUTIONS: { headings: [], cells: () => [] },
};

const FOUND = '检查结果';
const BY_HAND = [FOUND, '问题及说明'];
const SUBJECT_WORDS: Readonly<Record<Subject, string>> = { CERTIFICATES: '证书', BATCHES: '认定批次', INSTITUTIONS: '评价机构' };

/** Why these and no others: whoever has the seed and the ids can cast the lot again. */
function titlesOf({ documentNo, subject, fromOn, toOn, lot }: SampledInspection): readonly string[] {
  const { algorithm, seed, seedFrom, population, units } = lot;
  const seedWords = seedFrom === 'LEDGER' ? '由台账给出' : '公开抽取';
  return [
    `抽查名单${documentNo === null ? '' : ` ${documentNo}`}`,
    `${fromOn} 至 ${toOn} 的${SUBJECT_WORDS[subject]}共 ${population} 个，抽取 ${units.length} 个`,
    `抽签方法 ${algorithm}，种子（${seedWords}）${seed}；同一种子抽出同一名单`,
  ];
}

/** The sample to take along on the visit: in the order of the lot, with columns for what is found there. */
export function sampleList(inspection: SampledInspection, units: readonly Sampled[], on: Day): Sheet {
  const { headings, cells } = OF[inspection.subject];
  return {
    name: '抽查名单',
    titles: titlesOf(inspection),
    headings: ['序号', ...headings, '企业', '机构代码', ...BY_HAND],
    choices: { [FOUND]: ['未发现问题', '发现问题'] },
    rows: units.map((unit, index) => [index + 1, ...cells(unit, on), unit.enterprise ?? '', unit.institutionCode ?? '', '', '']),
  };
}
