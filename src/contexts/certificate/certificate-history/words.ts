import type { Wording } from '../../../kernel/words';
import type { HistoryFact } from './history-event';

type DataOf<Name extends HistoryFact['type']> = Extract<HistoryFact, { type: Name }>['data'];

// Terms that only a history uses; what refusals say as well stands beside them (assessment-words.ts, certificate-words.ts).
export const RESOLUTION_WORDS: Wording<DataOf<'assessment.objection_resolved.v1'>['resolution']> = {
  DISMISSED: { zh: '不成立', en: 'dismissed' },
  UPHELD: { zh: '成立', en: 'upheld' },
};
export const OBJECTOR_WORDS: Wording<DataOf<'assessment.objection_raised.v1'>['by']> = {
  CANDIDATE: { zh: '考生本人', en: 'the candidate' },
  OTHER: { zh: '其他人', en: 'somebody else' },
};
export const WAIVER_WORDS: Wording<DataOf<'assessment.waiver_granted.v1'>['kind']> = {
  EXCEPTIONAL: { zh: '破格', en: 'an exceptional promotion' },
  SKIP_LEVEL: { zh: '越级', en: 'skipping a level' },
};
export const IRREGULARITY_WORDS: Wording<DataOf<'assessment.irregularity_found.v1'>['kind']> = {
  CHEATING: { zh: '作弊', en: 'cheating' },
  SUBSTITUTE_SITTER: { zh: '替考', en: 'somebody else sat' },
  DISRUPTION: { zh: '扰乱考场秩序', en: 'disruption' },
  FALSE_DOCUMENTS: { zh: '材料造假', en: 'false documents' },
  PAPER_LEAKED: { zh: '试题泄露', en: 'leaked paper' },
};
export const DOCUMENT_WORDS: Wording<DataOf<'assessment.recognition_document_attached.v1'>['kind']> = {
  RESULT_DOCUMENT: { zh: '成绩文件', en: 'document of the result' },
  AWARD: { zh: '获奖证明', en: 'award' },
  PATENT: { zh: '专利', en: 'patent' },
  PROJECT_REPORT: { zh: '项目报告', en: 'project report' },
  BENEFIT_STATEMENT: { zh: '效益证明', en: 'statement of the benefit' },
  MENTORING_RECORD: { zh: '带徒记录', en: 'record of mentoring' },
  OTHER: { zh: '其他', en: 'other' },
};
export const MAJORITY_WORDS: Wording<DataOf<'assessment.committee_decided.v1'>['majority']> = {
  TWO_THIRDS: { zh: '须三分之二多数', en: 'two thirds asked for' },
  SIMPLE: { zh: '须过半数', en: 'more than half asked for' },
};
export const EFFECT_WORDS: Wording<DataOf<'certificate.annulled.v1' | 'certificate.reinstated.v1'>['effect']> = {
  EX_TUNC: { zh: '溯及既往', en: 'with effect from the start' },
  EX_NUNC: { zh: '不溯及既往', en: 'with effect from then on' },
};
export const DELIVERY_WORDS: Wording<DataOf<'certificate.delivered.v1'>['method']> = {
  IN_PERSON: { zh: '本人领取', en: 'in person' },
  BY_REPRESENTATIVE: { zh: '他人代领', en: 'to a representative' },
  BY_POST: { zh: '邮寄', en: 'by post' },
  ELECTRONIC: { zh: '电子证书', en: 'electronically' },
};
export const UPLOAD_WORDS: Wording<DataOf<'certificate.upload_reported.v1'>['report']> = {
  NEW: { zh: '新增', en: 'of a new certificate' },
  CORRECTION: { zh: '更正', en: 'of a correction' },
  LATE_ENTRY: { zh: '补录', en: 'of a late entry' },
  WITHDRAWAL: { zh: '撤回', en: 'of a withdrawal' },
};
export const UPLOAD_STATE_WORDS: Wording<DataOf<'certificate.upload_reported.v1'>['state']> = {
  SENT: { zh: '已报送', en: 'sent' },
  CONFIRMED: { zh: '已确认', en: 'confirmed' },
  MISMATCH: { zh: '不一致', en: 'not matching' },
};
