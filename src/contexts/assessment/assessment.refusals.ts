import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { assessmentTerms } from './assessment-words';

const plan = {
  BATCH_OPENED_BEFORE: { kind: 'conflict', zh: '该批次已建立', en: 'This batch was opened before' },
  POLICY_PACK_UNKNOWN: {
    kind: 'conflict',
    zh: '{region} 在该日没有已发布的政策包',
    en: 'No policy pack is published for {region} on that day',
  },
  PATH_NOT_OFFERED: {
    kind: 'invalid',
    zh: '政策包未开放 {path} 评价方式，或不能用于此处',
    en: 'The path ({path}) is not offered by the policy, or not for this',
  },
  PATH_LEVEL_NOT_OFFERED: {
    kind: 'invalid',
    zh: '{path} 评价方式不适用于 {level}；适用：{levels}',
    en: 'The path ({path}) does not lead to {level}; it leads to {levels}',
  },
  PLAN_FILED_BEFORE: { kind: 'conflict', zh: '该计划已报送（{state}）', en: 'This plan was filed before ({state})' },
  PLAN_SUBJECT_TWICE: {
    kind: 'invalid',
    zh: '{occupationCode} {level} 在计划中列了两次',
    en: '{occupationCode} {level} is listed twice in the plan',
  },
  PLAN_TOO_LATE: {
    kind: 'invalid',
    zh: '计划须在考核前 {leadWorkingDays} 个工作日报送，考核日期 {assessmentOn} 最早为 {earliestOn}',
    en: 'A plan is filed {leadWorkingDays} working days before; {assessmentOn} would have to be {earliestOn} or later',
  },
  PLAN_NOT_WAITING: { kind: 'conflict', zh: '该计划不在待受理状态（{state}）', en: 'This plan is not waiting for an answer ({state})' },
  PLAN_REQUIRED: {
    kind: 'invalid',
    zh: '须先报送认定计划（考核前 {leadWorkingDays} 个工作日）并经受理',
    en: 'A plan must be filed {leadWorkingDays} working days before and accepted first',
  },
  PLAN_NOT_ACCEPTED: { kind: 'conflict', zh: '认定计划尚未受理（{state}）', en: 'The plan has not been accepted ({state})' },
  BATCH_NOT_AS_PLANNED: { kind: 'invalid', zh: '与受理的计划不一致：{differs}', en: 'This differs from the accepted plan: {differs}' },
  FILING_NOT_IN_FORCE: {
    kind: 'invalid',
    zh: '备案在 {on} 不在有效期内，请核对考核日期或先办理续期',
    en: 'The filing is not in force on {on}; check the assessment date or renew the filing first',
  },
  LEVEL_NOT_FILED: {
    kind: 'invalid',
    zh: '备案在 {on} 没有任何职业可认定 {level}',
    en: 'On {on} the filing holds no occupation at {level}',
  },
  ELIGIBILITY_DAY_WRONG: {
    kind: 'invalid',
    zh: '年限截止日 {eligibilityOn} 与政策规定（{asOf}）和考核日期 {assessmentOn} 不符',
    en: 'Years are counted to {eligibilityOn}, which does not fit the policy ({asOf}) and the assessment on {assessmentOn}',
  },
} as const satisfies RefusalCatalogue;

const registration = {
  LEVEL_NOT_IN_BATCH: {
    kind: 'invalid',
    zh: '本批次不含 {level}；本批次等级：{levels}',
    en: '{level} is not in this batch, which is for {levels}',
  },
  SUBJECT_NOT_IN_PLAN: {
    kind: 'invalid',
    zh: '受理的计划不含 {occupationCode} {level}',
    en: 'The accepted plan does not list {occupationCode} {level}',
  },
  OCCUPATION_NOT_IN_SCOPE: {
    kind: 'invalid',
    zh: '{occupation} 在 {on} 不在本单位备案范围内',
    en: '{occupation} is not in the scope of the filing on {on}',
  },
  LEVEL_NOT_IN_STANDARD: {
    kind: 'invalid',
    zh: '标准 {version} 版没有 {level}',
    en: 'Version {version} of the standard does not know {level}',
  },
  PANEL_SCORES_MISSING: {
    kind: 'conflict',
    zh: '{candidacies} 名考生已编排技能考核或综合评审考场，须由考评小组逐人评分',
    en: '{candidacies} candidates have a seat where a panel scores; their marks must come from its raw scores',
  },
  SITE_NOT_IN_SCOPE: {
    kind: 'invalid',
    zh: '{occupationCode} 的 {level} 在 {on} 未备案考点 {siteCode}',
    en: 'On {on} the filing allows {level} of {occupationCode} at other sites, not at {siteCode}',
  },
  LEVEL_NOT_IN_SCOPE: {
    kind: 'invalid',
    zh: '{occupation} 的 {level} 在 {on} 不在本单位备案范围内；可认定：{filedLevels}',
    en: '{level} of {occupation} is not in the scope of the filing on {on}; filed are {filedLevels}',
  },
  LEVEL_ALREADY_HELD: {
    kind: 'conflict',
    zh: '该职工已持有 {issuedOn} 颁发的同职业同等级（{level}）证书',
    en: 'This worker holds a certificate of the same occupation and level, {level}, issued on {issuedOn}',
  },
  BIRTH_DAY_UNKNOWN: {
    kind: 'conflict',
    zh: '该职工没有登记出生日期，无法核对年龄',
    en: 'No birth day is registered for this worker, so the age cannot be judged',
  },
  RULE_SET_UNKNOWN: { kind: 'conflict', zh: '没有申报条件集 {ruleSet}', en: 'Rule set {ruleSet} is not known' },
  CONDITION_UNKNOWN: {
    kind: 'invalid',
    zh: '{ruleSet} 中 {level} 没有申报条件 {claim}',
    en: '{ruleSet} has no condition {claim} for {level}',
  },
  NO_CONDITIONS_FOR_LEVEL: { kind: 'invalid', zh: '{ruleSet} 没有 {level} 的申报条件', en: '{ruleSet} has no conditions for {level}' },
  CANDIDATE_WITHDRAWN: { kind: 'conflict', zh: '该考生已退出本批次', en: 'This candidate has been withdrawn from the batch' },
} as const satisfies RefusalCatalogue;

const eligibility = {
  NOT_ELIGIBLE_AGE: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：至 {asOf} 未满 {years} 周岁，{reachedOn} 年满',
    en: 'Condition {ruleId}: not {years} years old on {asOf}, but on {reachedOn}',
  },
  NOT_ELIGIBLE_WORK: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：至 {asOf} 登记的累计工作年限不足 {years} 年，差[ {shortMonths} 个月][ {shortDays} 天]（{reachedOn} 满足）',
    en: 'Condition {ruleId}: the registered work up to {asOf} is less than {years} years by[ {shortMonths} months][ {shortDays} days]; reached on {reachedOn}',
  },
  NOT_ELIGIBLE_CERTIFICATE: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：没有登记 {level} 证书',
    en: 'Condition {ruleId}: no certificate of {level} is registered',
  },
  NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：登记的 {level} 证书尚待第二人核验，核验后方可作为依据',
    en: 'Condition {ruleId}: the registered certificate of {level} waits for a second person to verify it, and counts from then on',
  },
  NOT_ELIGIBLE_AFTER_CERTIFICATE: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：取得 {level} 证书后至 {asOf} 不足 {years} 年，差[ {shortMonths} 个月][ {shortDays} 天]（{reachedOn} 满足）',
    en: 'Condition {ruleId}: less than {years} years after the certificate of {level} up to {asOf}, by[ {shortMonths} months][ {shortDays} days]; reached on {reachedOn}',
  },
  NOT_ELIGIBLE_DIPLOMA: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：没有登记符合的学历（{kinds}，本专业或相关专业）',
    en: 'Condition {ruleId}: no fitting diploma ({kinds}, this or a related major) is registered',
  },
  NOT_ELIGIBLE_TITLE: { kind: 'invalid', zh: '申报条件 {ruleId}：没有登记{grade}', en: 'Condition {ruleId}: no {grade} is registered' },
  NOT_ELIGIBLE_AFTER_TITLE: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：取得{grade}后至 {asOf} 不足 {years} 年，差[ {shortMonths} 个月][ {shortDays} 天]（{reachedOn} 满足）',
    en: 'Condition {ruleId}: less than {years} years after the {grade} up to {asOf}, by[ {shortMonths} months][ {shortDays} days]; reached on {reachedOn}',
  },
  NOT_ELIGIBLE_OTHER: {
    kind: 'invalid',
    zh: '申报条件 {ruleId}：没有登记所需材料（{condition}）',
    en: 'Condition {ruleId}: what it asks for ({condition}) is not registered',
  },
} as const satisfies RefusalCatalogue;

const waivers = {
  ELIGIBILITY_NOT_CONFIRMED: {
    kind: 'conflict',
    zh: '该考生尚未确认符合申报条件，不能录入成绩',
    en: 'The eligibility of this candidate is not confirmed; no mark is taken',
  },
  WAIVER_NOT_NEEDED: {
    kind: 'conflict',
    zh: '该考生无需免除条件（{ruleId}）',
    en: 'Nothing needs to be waived for this candidate ({ruleId})',
  },
  WAIVER_NAMES_NOTHING: {
    kind: 'invalid',
    zh: '须指明免除哪条申报条件的哪一项',
    en: 'A waiver names the line of the conditions and what of it is waived',
  },
  WAIVER_DOES_NOT_FIT: {
    kind: 'invalid',
    zh: '申报条件 {ruleId} 不能免除 {waived}；可免除：{waivable}',
    en: 'Condition {ruleId} has no {waived} to waive; it has {waivable}',
  },
  WAIVER_OF_WHOLE_CHECK: {
    kind: 'invalid',
    zh: '不能免除申报条件 {ruleId} 的全部要求',
    en: 'Condition {ruleId} cannot be waived as a whole',
  },
  WAIVER_APPROVER_UNNAMED: {
    kind: 'invalid',
    zh: '该考生有师徒协议，批准人须写明本人职工记录',
    en: 'This candidate has a mentor; whoever approves names the own worker record',
  },
  WAIVER_APPROVER_IS_MENTOR: {
    kind: 'forbidden',
    zh: '考生的师傅不能批准其破格或越级',
    en: 'The mentor of the candidate cannot approve the waiver',
  },
  WAIVER_APPROVER_IS_CANDIDATE: { kind: 'forbidden', zh: '考生不能批准本人的破格或越级', en: 'Nobody approves the own waiver' },
  SKIP_LEVEL_NOT_NEEDED: { kind: 'invalid', zh: '已持有 {held}，申报 {level} 不属越级', en: 'With {held} held, {level} skips no level' },
  REGISTRATION_CLOSED: { kind: 'conflict', zh: '报名已截止（{registrationUntil}）', en: 'Registration is closed ({registrationUntil})' },
  COMMITTEE_DECIDES: {
    kind: 'invalid',
    zh: '{path} 由评审委员会认定，请提交认定申请',
    en: 'On this path ({path}) a committee decides; propose a recognition',
  },
  RESIT_OF_UNKNOWN: {
    kind: 'invalid',
    zh: '没有可补考的报考记录 {resitOf}（须为同一职工、职业、工种和等级）',
    en: 'There is no candidacy {resitOf} to sit again for this worker, occupation, trade and level',
  },
  RESIT_NOT_FAILED: {
    kind: 'invalid',
    zh: '该次考核的结果（{outcome}，审核 {approved}）不能补考',
    en: 'That result ({outcome}, approved {approved}) cannot be sat again',
  },
  RESITS_USED_UP: { kind: 'invalid', zh: '补考次数已用完（上限 {maxResits} 次）', en: 'No resit is left; there are {maxResits}' },
} as const satisfies RefusalCatalogue;

const marks = {
  PART_NOT_REQUIRED: {
    kind: 'invalid',
    zh: '该等级不考 {part}；应考：{requiredParts}',
    en: '{part} is not a part at this level, which has {requiredParts}',
  },
  PART_KEPT: { kind: 'conflict', zh: '{part} 已合格并保留，不再考', en: '{part} was passed before and is kept; it is not marked again' },
  SCORE_BEFORE_ASSESSMENT: {
    kind: 'conflict',
    zh: '考核日期为 {assessmentOn}，此前不能录入成绩',
    en: 'The assessment is on {assessmentOn}; no mark is taken before',
  },
  SCORE_MISSING: { kind: 'invalid', zh: '没有填写成绩', en: 'There is no score' },
  SCORE_NOT_A_NUMBER: {
    kind: 'invalid',
    zh: '成绩不是数字，缺考请填 ABSENT',
    en: 'The score is no number; write ABSENT for somebody who did not sit',
  },
  SCORE_TOO_MANY_DECIMALS: {
    kind: 'invalid',
    zh: '成绩最多一位小数，不作四舍五入',
    en: 'A score has at most one decimal and is never rounded',
  },
  SCORE_OUT_OF_RANGE: {
    kind: 'invalid',
    zh: '成绩应在 0 至满分之间（满分由政策包规定，最高 100）',
    en: 'A score lies between 0 and the full mark that the policy states, 100 at most',
  },
  SCORE_IS_ABSENCE: { kind: 'invalid', zh: '更正后的成绩不能为缺考', en: 'A mark cannot be corrected to absence' },
  CORRECTION_WAITING: {
    kind: 'conflict',
    zh: '{part} 已有一项更正待第二人确认',
    en: 'A correction of {part} is waiting for its second person already',
  },
  RESULT_VOID: { kind: 'conflict', zh: '该考生成绩因违纪无效', en: 'The result of this candidate is void' },
  SCORE_UNCHANGED: { kind: 'conflict', zh: '更正后的成绩与原成绩相同', en: 'The corrected score is the one on record' },
} as const satisfies RefusalCatalogue;

const results = {
  BATCH_EMPTY: { kind: 'conflict', zh: '本批次没有考生', en: 'The batch has no candidates' },
  BATCH_TOO_LARGE: {
    kind: 'conflict',
    zh: '本批次有 {candidacies} 名考生，超过上限 {limit}',
    en: 'The batch has {candidacies} candidates, more than {limit}',
  },
  RESULTS_INCOMPLETE: { kind: 'conflict', zh: '还有 {undetermined} 名考生没有结果', en: '{undetermined} candidates have no outcome yet' },
  RESULTS_SUBMITTED: {
    kind: 'conflict',
    zh: '成绩已提交，只能更正，不能修改',
    en: 'Results were submitted; they can be corrected, not changed',
  },
  RESULTS_NOT_SUBMITTED: { kind: 'conflict', zh: '成绩尚未提交', en: 'Results have not been submitted' },
  RESULTS_APPROVED_BEFORE: { kind: 'conflict', zh: '这些成绩已审核确认', en: 'These results were approved before' },
  RESULTS_CHANGED_SINCE_SUBMISSION: {
    kind: 'conflict',
    zh: '成绩在提交之后有变动，请重新提交',
    en: 'Results changed after they were submitted; submit them again',
  },
  RESULTS_NOT_APPROVED: {
    kind: 'conflict',
    zh: '成绩尚未由第二人审核确认，不能公示',
    en: 'A second person has not approved the results; they cannot be published',
  },
} as const satisfies RefusalCatalogue;

const recognition = {
  COMMITTEE_NOT_ASKED: { kind: 'invalid', zh: '{path} 批次不由评审委员会认定', en: 'A batch on this path ({path}) asks no committee' },
  RECOGNITION_PROPOSED_BEFORE: { kind: 'conflict', zh: '该职工在本批次已提出认定', en: 'This worker was proposed in this round before' },
  RECOGNITION_BASIS_INCOMPLETE: { kind: 'invalid', zh: '认定依据“{basis}”缺少{asks}', en: 'The ground ({basis}) lacks {asks}' },
  BENEFIT_TOO_SMALL: {
    kind: 'invalid',
    zh: '年经济效益 {yearlyBenefitFen} 分低于 {level} 的标准 {minimumFen} 分',
    en: 'A yearly benefit of {yearlyBenefitFen} fen is below the {minimumFen} fen asked for {level}',
  },
  COMPETITION_NOT_LISTED: {
    kind: 'invalid',
    zh: '竞赛 {competition} 不在政策认可的名录内',
    en: 'Competition {competition} is not in the list of the policy',
  },
  AWARD_NOT_OF_WORKER: {
    kind: 'invalid',
    zh: '奖项登记中没有此人的这一奖项',
    en: 'The register of awards holds no such award of this person',
  },
  AWARD_NOT_STANDING: {
    kind: 'conflict',
    zh: '该奖项（{awardedOn}）在 {on} 不成立；撤销起始日：{withdrawnFrom}',
    en: 'The award of {awardedOn} does not stand on {on}; withdrawn from: {withdrawnFrom}',
  },
  AWARD_KIND_WRONG: {
    kind: 'invalid',
    zh: '{kind}类奖项不能作为“{basis}”的依据',
    en: 'An award of kind {kind} does not go with the ground ({basis})',
  },
  AWARD_OCCUPATION_DIFFERS: { kind: 'invalid', zh: '该奖项属于职业 {occupationCode}', en: 'The award is for occupation {occupationCode}' },
  AWARD_NOT_ENOUGH: {
    kind: 'invalid',
    zh: '按政策，此奖项（{tier}，名次：{rank}）不足以认定 {level}',
    en: 'By the policy such an award (tier: {tier}, place: {rank}) does not lead to {level}',
  },
  RECOGNITION_WITHOUT_EVIDENCE: { kind: 'conflict', zh: '没有提交任何证明材料', en: 'No paper was attached' },
  RECOGNITION_DOCUMENTS_TOO_MANY: { kind: 'invalid', zh: '材料最多 {limit} 份', en: 'A case has at most {limit} papers' },
  COMMITTEE_DAY_WRONG: {
    kind: 'invalid',
    zh: '评审日期 {decidedOn} 晚于今日 {today}',
    en: 'The committee cannot have met on {decidedOn}, after {today}',
  },
  COMMITTEE_DECIDED_BEFORE: { kind: 'conflict', zh: '评审委员会已表决', en: 'The committee has voted before' },
  COMMITTEE_MEMBER_TWICE: { kind: 'invalid', zh: '有委员投了两票', en: 'A member votes twice' },
  COMMITTEE_WITHOUT_QUORUM: {
    kind: 'invalid',
    zh: '到会委员 {members} 名，少于 {committeeMin} 名',
    en: '{members} members are no quorum; {committeeMin} are',
  },
  COMMITTEE_MEMBER_IS_MENTOR: {
    kind: 'forbidden',
    zh: '委员 {memberId} 是该职工的师傅，须回避',
    en: 'Member {memberId} is the mentor of the candidate and may not vote',
  },
  COMMITTEE_MEMBER_IS_CANDIDATE: { kind: 'forbidden', zh: '本人不能参加表决', en: 'The candidate may not vote' },
} as const satisfies RefusalCatalogue;

const course = {
  ANNOUNCED_BEFORE: { kind: 'conflict', zh: '本批次已于 {publishedOn} 公告', en: 'This batch was announced on {publishedOn}' },
  REGISTRATION_DAY_WRONG: {
    kind: 'invalid',
    zh: '报名截止日 {registrationUntil} 不对：须自今日起、不晚于考核日 {assessmentOn}，并与年限截止日 {eligibilityOn} 的规定一致',
    en: 'Registration until {registrationUntil} does not fit: from today to the assessment on {assessmentOn}, and the day to which years are counted ({eligibilityOn}) where the policy says so',
  },
  BATCH_CANCELLED: { kind: 'conflict', zh: '本批次已取消', en: 'This batch was called off' },
  NOTICE_NOT_PUBLISHED_YET: { kind: 'conflict', zh: '有考生的成绩尚未公示', en: 'Some outcomes have not been published yet' },
  RESULTS_REPORTED_BEFORE: { kind: 'conflict', zh: '成绩已上报（{state}）', en: 'The results were reported before ({state})' },
  RESULTS_NOT_REPORTED: { kind: 'conflict', zh: '没有待审核的上报成绩', en: 'No report is waiting for an answer' },
  BATCH_ARCHIVED_BEFORE: { kind: 'conflict', zh: '本批次已归档', en: 'This batch was archived before' },
  ARCHIVE_INCOMPLETE: {
    kind: 'conflict',
    zh: '归档材料不全，缺少 {missing}（确已缺失的须写明原因）',
    en: 'The archive lacks {missing}; what is missing for good is named with its reason',
  },
  RESULTS_NOT_RETURNED: { kind: 'conflict', zh: '主管部门没有退回成绩', en: 'The authority has not returned the results' },
} as const satisfies RefusalCatalogue;

const notice = {
  NOTICE_LIST_MISSING: {
    kind: 'conflict',
    zh: '本批次还没有发布公示，没有可张贴的名单',
    en: 'No notice of this batch was published; there is no list to put up',
  },
  NOTICE_PUBLISHED_BEFORE: { kind: 'conflict', zh: '这些成绩已公示', en: 'These results were published before' },
  NOTICE_STILL_OPEN: { kind: 'conflict', zh: '公示至 {endsOn}', en: 'The notice runs to the end of {endsOn}' },
  NOTICE_NOT_OPEN: { kind: 'conflict', zh: '现在不在公示期内，不能提出异议', en: 'The notice is not open now; no objection can be raised' },
  NOTICE_CLOSED: {
    kind: 'conflict',
    zh: '公示已结束，只能依法更正或撤销证书',
    en: 'The notice has run out; only the certificate can now be corrected or annulled',
  },
  CALENDAR_UNKNOWN: { kind: 'conflict', zh: '没有工作日历 {calendar}', en: 'Working calendar {calendar} is not known' },
  CANDIDACY_NOT_NAMED: {
    kind: 'invalid',
    zh: '您在本批次报考了多项，请指明 candidacyId',
    en: 'You are a candidate in this batch more than once; name the candidacyId',
  },
  OBJECTIONS_TOO_MANY: {
    kind: 'conflict',
    zh: '对该结果未处理的异议已有 {limit} 件，请先处理',
    en: 'There are {limit} open objections to this result; answer them first',
  },
  OBJECTION_RAISED_BEFORE: { kind: 'conflict', zh: '已有一项异议正在处理', en: 'An objection is waiting for its answer already' },
  OBJECTION_RESOLVED_BEFORE: { kind: 'conflict', zh: '该异议已处理', en: 'This objection was resolved before' },
  OBJECTION_NOT_UPHELD: {
    kind: 'invalid',
    zh: '更正原因与异议不符：须为已成立且尚未更正的异议',
    en: 'The reason and the objection do not go together: it must be one that was upheld and not yet corrected',
  },
} as const satisfies RefusalCatalogue;

/** By stage, from plan to notice. NOT_FOUND, PERSON_REQUIRED and SECOND_PERSON_REQUIRED belong to no single context. */
export const assessmentRefusals = inTerms(
  {
    ...plan,
    ...registration,
    ...eligibility,
    ...waivers,
    ...marks,
    ...results,
    ...recognition,
    ...course,
    ...notice,
  } as const satisfies RefusalCatalogue,
  assessmentTerms,
);
