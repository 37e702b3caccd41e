import type { PolicyPack } from '../../contexts/catalogue';
import type { Day } from '../../kernel/day';
import type { Words } from '../../kernel/words';
import { type BatchStep, openSteps } from './batch-steps';
import type { BatchRowFacts } from './batch-facts.query';
import { officeOf } from './work-list-answer';

/** In one sentence, what the officer would otherwise telephone about. */
export function nowInWords(steps: readonly BatchStep[], cancelledOn: Day | null): Words {
  if (cancelledOn !== null) return { zh: `本批次已于 ${cancelledOn} 取消`, en: `This batch was called off on ${cancelledOn}` };
  const open = openSteps(steps);
  if (open.length === 0) return { zh: '本批次已全部办结', en: 'Everything in this batch is done' };
  return {
    zh: open
      .map(({ step, zh, dueOn, workingDaysLeft, waitsFor }) =>
        step === 'NOTICE' ? noticeZh(dueOn, workingDaysLeft) : `${zh}：等待${waitsFor!.zh}${dueOn === null ? '' : `，期限 ${dueOn}`}`,
      )
      .join('；'),
    en: open
      .map(({ step, en, dueOn, workingDaysLeft, waitsFor }) =>
        step === 'NOTICE'
          ? noticeEn(dueOn, workingDaysLeft)
          : `${en}: waits for ${waitsFor!.en}${dueOn === null ? '' : `, due on ${dueOn}`}`,
      )
      .join('; '),
  };
}
const noticeZh = (dueOn: Day | null, left: number | null): string => `公示至 ${dueOn}${left === null ? '' : `，还剩 ${left} 个工作日`}`;
const noticeEn = (dueOn: Day | null, left: number | null): string =>
  `public notice until ${dueOn}${left === null ? '' : `, ${left} working days left`}`;

export function timelineAnswer(
  { batchId, planNo, path, levels, assessmentOn, state, cancelledOn, counts, papers }: BatchRowFacts,
  steps: readonly BatchStep[],
  pack: PolicyPack,
  today: Day,
): object {
  const shown = cancelledOn === null ? steps : steps.filter((each) => each.state === 'DONE');
  return {
    batchId,
    planNo,
    path,
    levels,
    assessmentOn,
    state,
    cancelledOn,
    today,
    now: nowInWords(steps, cancelledOn),
    steps: shown,
    candidates: counts,
    certificates: { issued: papers.issued, notUploaded: papers.notUploaded },
    office: officeOf(pack),
  };
}
