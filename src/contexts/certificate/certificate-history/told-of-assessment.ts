import { levelWords } from '../../../kernel/level';
import { OUTCOME_WORDS } from '../../assessment';
import { occupationByCode } from '../../catalogue';
import type { BatchFact, CandidacyFact } from './history-event';
import { markOrAbsence, markText, partName, ruleSetName, told, Told } from './told';
import { toldOfProceedings } from './told-of-proceedings';
import { RESOLUTION_WORDS } from './words';

export { toldOfFiling } from './told-of-filing';

/** Steps of the whole batch that this certificate went through; the others tell nothing of it. */
export function toldOfBatch(fact: BatchFact): Told | null {
  switch (fact.type) {
    case 'assessment.results_submitted.v1':
      return told('RESULTS_SUBMITTED', '成绩提交，待第二人审核', 'results submitted, waiting for a second person', { after: 'SUBMITTED' });
    case 'assessment.results_approved.v1':
      return told('RESULT_APPROVED', '成绩经第二人审核确认', 'result approved by a second person', {
        before: 'SUBMITTED',
        after: 'APPROVED',
      });
    case 'assessment.notice_published.v1': {
      const { endsOn, policyPack } = fact.data;
      return told('NOTICE_PUBLISHED', `公示至 ${endsOn}`, `public notice to ${endsOn}`, { after: endsOn, policyPack });
    }
    case 'assessment.notice_closed.v1':
      return told('NOTICE_CLOSED', `公示于 ${fact.data.endsOn} 期满`, `public notice ran out on ${fact.data.endsOn}`, {
        before: fact.data.endsOn,
      });
    default:
      return null;
  }
}

/** Every event of the candidacy itself; `outcome` is what was determined before, if anything. */
export function toldOfCandidacy(fact: CandidacyFact, outcome: string | null): Told {
  switch (fact.type) {
    case 'assessment.candidate_registered.v1': {
      const { level, occupationCode, trade, source, policyPack } = fact.data;
      const what = (words: string): string =>
        [words, occupationCode, trade ?? occupationByCode(occupationCode)?.name].filter(Boolean).join(' ');
      const { zh, en } = levelWords(level);
      return told('REGISTERED', `报名 ${what(zh)}`, `registered for ${what(en)}`, { after: 'REGISTERED', source, policyPack });
    }
    case 'assessment.eligibility_confirmed.v1': {
      const { ruleId, ruleSet, asOf, policyPack } = fact.data;
      return told(
        'ELIGIBLE',
        `申报条件 ${ruleId} 成立（${ruleSetName(ruleSet).zh}，截至 ${asOf}）`,
        `eligible under ${ruleId} (${ruleSetName(ruleSet).en}, as of ${asOf})`,
        { before: 'REGISTERED', after: 'ELIGIBLE', ruleSet, ruleId, policyPack },
      );
    }
    case 'assessment.outcome_determined.v1':
      return told('OUTCOME', `考核结果${OUTCOME_WORDS[fact.data.outcome].zh}`, `outcome: ${OUTCOME_WORDS[fact.data.outcome].en}`, {
        before: outcome,
        after: fact.data.outcome,
        why: fact.data.reason === null ? null : { reasonCode: fact.data.reason },
      });
    case 'assessment.candidate_withdrawn.v1':
      return told('WITHDRAWN', '退出本批次', 'withdrawn from the batch', {
        before: outcome,
        after: 'WITHDRAWN',
        why: { reasonCode: fact.data.reasonCode },
      });
    default:
      return isMarking(fact) ? toldOfMarks(fact) : toldOfProceedings(fact);
  }
}

const isMarking = (fact: CandidacyFact): fact is Marking => /^assessment\.(score_|candidate_absent|objection_)/.test(fact.type);
type Marking = Extract<
  CandidacyFact,
  { type: `assessment.score_${string}` | 'assessment.candidate_absent.v1' | `assessment.objection_${string}` }
>;

function toldOfMarks(fact: Marking): Told {
  switch (fact.type) {
    case 'assessment.score_recorded.v1': {
      const [{ zh, en }, mark] = [partName(fact.data.part), markText(fact.data.tenths)];
      return told('SCORED', `${zh} ${mark} 分`, `${en} ${mark}`, { after: `${fact.data.part} ${mark}`, source: fact.data.source });
    }
    case 'assessment.candidate_absent.v1': {
      const { zh, en } = partName(fact.data.part);
      return told('ABSENT', `${zh}缺考`, `absent from ${en}`, { after: `${fact.data.part} ABSENT`, source: fact.data.source });
    }
    case 'assessment.score_corrected.v1': {
      const { part, fromTenths, toTenths, reasonCode } = fact.data;
      const [from, to] = [markOrAbsence(fromTenths), markText(toTenths)];
      return told(
        'SCORE_CORRECTED',
        `${partName(part).zh}成绩由 ${from.zh} 更正为 ${to}`,
        `${partName(part).en} corrected from ${from.en} to ${to}`,
        { before: `${part} ${from.code}`, after: `${part} ${to}`, why: { reasonCode } },
      );
    }
    case 'assessment.objection_raised.v1':
      return told('OBJECTION_RAISED', '公示期内提出异议', 'objection raised during the notice', {
        after: 'OBJECTION_OPEN',
        why: { by: fact.data.by },
      });
    case 'assessment.objection_resolved.v1':
      return told(
        'OBJECTION_RESOLVED',
        `异议处理：${RESOLUTION_WORDS[fact.data.resolution].zh}`,
        `objection ${RESOLUTION_WORDS[fact.data.resolution].en}`,
        { before: 'OBJECTION_OPEN', after: fact.data.resolution },
      );
  }
}
