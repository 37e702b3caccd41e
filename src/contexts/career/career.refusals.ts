import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { careerTerms } from './career-words';

export const careerRefusals = inTerms(
  {
    APPOINTMENT_POLICY_MISSING: {
      kind: 'conflict',
      zh: '{region} 当日没有生效的政策包，不能办理评聘',
      en: 'No policy pack of {region} is in force on that day; no appointment can be made',
    },
    APPOINTMENT_BASIS_MISSING: {
      kind: 'conflict',
      zh: '聘任 {level} 须以本职业或相关职业有效的一级/高级技师证书为依据',
      en: 'A post of {level} rests on a valid senior-technician certificate (一级) in this or a related occupation; there is none',
    },
    APPOINTMENT_OUT_OF_ORDER: {
      kind: 'conflict',
      zh: '评聘当前环节为 {status}，不能办理此步',
      en: 'The nomination is {status}; this step is not the next',
    },
    COMMITTEE_INVALID: {
      kind: 'invalid',
      zh: '评审委员会 {committee} 人，应为不少于 {minimum} 人的单数',
      en: 'A committee of {committee}: it takes an odd number of at least {minimum}',
    },
    VOTES_EXCEED_COMMITTEE: {
      kind: 'invalid',
      zh: '赞成 {inFavour} 票多于委员 {committee} 人',
      en: '{inFavour} votes in favour from a committee of {committee}',
    },
    APPOINTMENT_NOT_SUPPORTED: {
      kind: 'conflict',
      zh: '评审赞成 {inFavour}/{committee}，未过半数',
      en: '{inFavour} of {committee} were in favour: no majority',
    },
    APPOINTMENT_UNDER_NOTICE: {
      kind: 'conflict',
      zh: '公示至 {noticeEndsOn}，次日起方可聘任',
      en: 'The public notice runs to the end of {noticeEndsOn}; the post can begin on the next day',
    },
    APPOINTMENT_RECEIPT_MISSING: { kind: 'conflict', zh: '尚无主管部门备案回执', en: 'The receipt of the authority is missing' },
    APPOINTMENT_STARTED_BEFORE: { kind: 'conflict', zh: '该聘任已开始', en: 'This appointment began before' },
    APPOINTMENT_OVERLAPS: {
      kind: 'conflict',
      zh: '同一职业已有聘任至 {lastOn}，不能重叠',
      en: 'The worker is in a post of this occupation until {lastOn}; two never overlap',
    },
    APPOINTMENT_ENDED_BEFORE: { kind: 'conflict', zh: '该聘任已于 {lastOn} 结束', en: 'This appointment ended on {lastOn}' },
    APPOINTMENT_END_OUTSIDE_TERM: {
      kind: 'invalid',
      zh: '结束日须在聘期 {fromOn} 至 {termEndsOn} 之内',
      en: 'The last day lies inside the term, from {fromOn} to {termEndsOn}',
    },
    APPOINTMENT_NOT_RESUMABLE: {
      kind: 'conflict',
      zh: '只有因证书撤销而结束的聘任可以恢复',
      en: 'Only a post that ended with the annulment of its certificate can be given back',
    },
    APPOINTMENT_RESUMED_OUTSIDE_TERM: {
      kind: 'invalid',
      zh: '恢复日须在 {earliestOn} 至聘期末 {termEndsOn} 之内',
      en: 'A post is given back between {earliestOn} and the end of its term, {termEndsOn}',
    },
    MENTOR_IS_APPRENTICE: { kind: 'invalid', zh: '师傅与徒弟不能是同一人', en: 'Mentor and apprentice are the same person' },
    AGREEMENT_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '协议止于 {lastOn}，早于起始日 {fromOn}',
      en: 'The agreement would end on {lastOn}, before it begins on {fromOn}',
    },
    AGREEMENT_POLICY_MISSING: {
      kind: 'conflict',
      zh: '{region} 当日没有生效的政策包，不能签订师徒协议',
      en: 'No policy pack of {region} is in force on that day; no agreement can be signed',
    },
    MENTOR_BELOW_LEVEL: {
      kind: 'conflict',
      zh: '师傅等级 {level} 低于 {minimum}',
      en: 'The mentor is at the level {level}, below {minimum}',
    },
    MENTOR_NOT_ABOVE_APPRENTICE: {
      kind: 'conflict',
      zh: '师傅 {mentor} 不高于徒弟 {apprentice}',
      en: 'The mentor, {mentor}, does not stand above the apprentice, {apprentice}',
    },
    APPRENTICE_HAS_MENTOR: {
      kind: 'conflict',
      zh: '徒弟在此职业已有师傅，协议至 {lastOn}',
      en: 'The apprentice has a mentor in this occupation until {lastOn}',
    },
    TOO_MANY_APPRENTICES: {
      kind: 'conflict',
      zh: '师傅同时所带徒弟不得超过 {maxApprentices} 人',
      en: 'A mentor has at most {maxApprentices} apprentices at a time',
    },
    AGREEMENT_ENDED_BEFORE: { kind: 'conflict', zh: '该协议已于 {lastOn} 结束', en: 'This agreement ended on {lastOn}' },
    AGREEMENT_END_OUTSIDE_TERM: {
      kind: 'invalid',
      zh: '结束日须在协议期 {fromOn} 至 {termEndsOn} 之内',
      en: 'The last day lies inside the term, from {fromOn} to {termEndsOn}',
    },
    NOT_EMPLOYED_THEN: { kind: 'conflict', zh: '该职工 {on} 不在本单位在职', en: 'The worker is not in service here on {on}' },
    TEAM_LEADER_HELD: {
      kind: 'conflict',
      zh: '该职工自 {fromOn} 起任 {teamCode} 班组长，一人同时只能任一个班组',
      en: 'The worker leads team {teamCode} since {fromOn}; nobody leads two at a time',
    },
    TEAM_LEADER_ENDED_BEFORE: { kind: 'conflict', zh: '该班组长岗位已于 {lastOn} 结束', en: "This team leader's post ended on {lastOn}" },
    TEAM_LEADER_END_OUTSIDE: {
      kind: 'invalid',
      zh: '结束日不得早于任职起始日 {fromOn}',
      en: 'The last day is not before the first, {fromOn}',
    },
    TERM_REVIEW_IN_FUTURE: {
      kind: 'invalid',
      zh: '考核日 {reviewedOn} 在今天之后',
      en: 'The review is dated {reviewedOn}, which is after today',
    },
    TERM_REVIEW_TOO_EARLY: {
      kind: 'conflict',
      zh: '{dueOn} 到期的聘期考核最早可于 {opensOn} 进行',
      en: 'The review due on {dueOn} can be made from {opensOn} on',
    },
    TERM_REVIEWED_BEFORE: { kind: 'conflict', zh: '{dueOn} 到期的聘期考核已完成', en: 'The review due on {dueOn} has been made' },
    RENEWAL_WITHOUT_REVIEW: {
      kind: 'conflict',
      zh: '{dueOn} 到期的聘期考核尚未合格，不能续聘',
      en: 'The review due on {dueOn} has not been passed; the post cannot be renewed',
    },
    APPOINTMENT_RENEWED_BEFORE: {
      kind: 'conflict',
      zh: '已续聘，聘期 {fromOn} 至 {termEndsOn}',
      en: 'The post has been renewed for the term from {fromOn} to {termEndsOn}',
    },
    APPOINTMENT_RENEWAL_TOO_LATE: {
      kind: 'conflict',
      zh: '聘期已于 {termEndsOn} 届满，须重新评聘',
      en: 'The term ended on {termEndsOn}; a new nomination is needed',
    },
    RECOGNITION_CERTIFICATE_UNKNOWN: {
      kind: 'invalid',
      zh: '该职工没有此编号的证书',
      en: 'The worker holds no certificate of this number',
    },
    RECOGNITION_OF_OWN: {
      kind: 'invalid',
      zh: '证书为本单位所发，无须认可',
      en: 'The enterprise issued the certificate itself; there is nothing to recognise',
    },
    RECOGNISED_BEFORE: {
      kind: 'conflict',
      zh: '本单位已于 {recognisedOn} 认可该证书',
      en: 'The enterprise recognised the certificate on {recognisedOn}',
    },
    RECOGNISED_CERTIFICATE_NOT_VALID: { kind: 'conflict', zh: '证书 {number} 目前无效', en: 'Certificate {number} is not valid now' },
    CERTIFICATE_WITHOUT_NORM: {
      kind: 'conflict',
      zh: '证书不是依据产业链规范评价的（{standard}）',
      en: 'The certificate was not assessed under a norm of a chain ({standard})',
    },
    RECOGNITION_OUTSIDE_CHAIN: {
      kind: 'conflict',
      zh: '本单位在 {on} 不是产业链 {chainCode} 的成员',
      en: 'The enterprise is no member of chain {chainCode} on {on}',
    },
    RECOGNITION_NORM_NOT_SIGNED: {
      kind: 'conflict',
      zh: '本单位在 {on} 未签署 {standard}',
      en: 'The enterprise does not keep to {standard} on {on}',
    },
    TOP_UP_DUE_IN_PAST: {
      kind: 'invalid',
      zh: '补评截止日 {dueOn} 早于今日 {today}',
      en: 'The last day of the top-up, {dueOn}, is before today, {today}',
    },
    TOP_UP_UNIT_UNKNOWN: {
      kind: 'invalid',
      zh: '本单位签署的规范中没有单元 {unit}',
      en: 'No version that the enterprise signed has unit {unit}',
    },
    TOP_UP_NOT_ASKED: { kind: 'conflict', zh: '该认可没有待完成的补评', en: 'The recognition waits for no top-up' },
    TOP_UP_COMPLETED_BEFORE: { kind: 'conflict', zh: '补评已于 {completedOn} 完成', en: 'The top-up was completed on {completedOn}' },
    TOP_UP_DAY_WRONG: {
      kind: 'invalid',
      zh: '补评日 {completedOn} 须在认可日 {recognisedOn} 至今日 {today} 之间',
      en: 'The top-up of {completedOn} lies outside the days from the recognition, {recognisedOn}, to today, {today}',
    },
    TOP_UP_OVERDUE: {
      kind: 'conflict',
      zh: '补评已于 {dueOn} 逾期，须重新认可',
      en: 'The top-up was due by {dueOn}; the certificate is to be recognised anew',
    },
    AGREEMENT_REPLACED_OUTSIDE_TERM: {
      kind: 'invalid',
      zh: '新师傅起始日须在 {fromOn} 至 {termEndsOn} 之内',
      en: 'The new mentor begins between {fromOn} and {termEndsOn}',
    },
    MENTOR_SAME: { kind: 'invalid', zh: '新师傅就是现任师傅', en: 'The new mentor is the present one' },
    AGREEMENT_NOT_OVER: {
      kind: 'conflict',
      zh: '协议至 {lastOn}，届时方可评定',
      en: 'The agreement runs to {lastOn}; it is graded then at the earliest',
    },
    AGREEMENT_ASSESSED_BEFORE: { kind: 'conflict', zh: '该协议已评定为 {grade}', en: 'This agreement was graded {grade}' },
    AGREEMENT_ASSESSED_IN_FUTURE: {
      kind: 'invalid',
      zh: '评定日 {assessedOn} 在今天之后',
      en: 'The grade is dated {assessedOn}, which is after today',
    },
    ASSESSED_BY_PARTY: {
      kind: 'conflict',
      zh: '师傅或徒弟本人不能评定该协议',
      en: 'Neither the mentor nor the apprentice grades the agreement',
    },
    COHORT_UNKNOWN: { kind: 'missing', zh: '没有此学徒班或工作室', en: 'No such cohort or studio' },
    COHORT_OPENED_BEFORE: {
      kind: 'conflict',
      zh: '代码 {code} 的学徒班或工作室已开设',
      en: 'A cohort or studio with the code {code} was opened before',
    },
    AGREEMENT_OUTSIDE_COHORT: {
      kind: 'conflict',
      zh: '协议须与 {code}（{fromOn} 至 {lastOn}）的职业、等级和期限一致',
      en: 'The agreement must keep to occupation, level and days of {code}, {fromOn} to {lastOn}',
    },
    APPRENTICESHIP_TOO_LONG: {
      kind: 'invalid',
      zh: '学徒培养期最长三年，最迟至 {latestOn}',
      en: 'An apprenticeship lasts three years at most, until {latestOn}',
    },
    APPOINTMENT_ABOVE_CERTIFICATE: {
      kind: 'conflict',
      zh: '证书等级为 {certified}，政策不允许高聘为 {level}',
      en: 'The certificate is of {certified}; the policy lets nobody be appointed above it, to {level}',
    },
    APPOINTMENT_REASON_MISSING: {
      kind: 'invalid',
      zh: '证书等级为 {certified}，高聘为 {level} 须说明理由和文号',
      en: 'The certificate is of {certified}; an appointment above it, to {level}, needs a reason and its document',
    },
    APPRENTICE_GRADED_BEFORE: {
      kind: 'conflict',
      zh: '该职工已于 {gradedOn} 转正定级',
      en: 'The apprentice passed the check on {gradedOn}',
    },
    NOT_AN_APPRENTICE: {
      kind: 'conflict',
      zh: '该职工已是 {level}，不再是学徒',
      en: 'The worker is at the level {level}, and an apprentice no more',
    },
    GRADING_BEFORE_APPRENTICESHIP_ENDS: {
      kind: 'conflict',
      zh: '学徒期至 {endsOn}，届时方可转正定级',
      en: 'The apprenticeship runs to {endsOn}; the check comes then at the earliest',
    },
    APPRENTICE_GRADED_IN_FUTURE: {
      kind: 'invalid',
      zh: '转正定级日 {gradedOn} 在今天之后',
      en: 'The check is dated {gradedOn}, which is after today',
    },
    GRADING_EXTENSION_INVALID: {
      kind: 'invalid',
      zh: '延长学徒期须写明晚于 {gradedOn} 的新期限，其他结果不写',
      en: 'An extension names a day after {gradedOn}; no other result names one',
    },
    GRADED_BY_SELF: { kind: 'conflict', zh: '不能由本人为自己转正定级', en: 'Nobody checks the own apprenticeship' },
    APPOINTMENT_QUOTA_FULL: {
      kind: 'conflict',
      zh: '{level} 岗位限额 {quota} 人，已满',
      en: 'The policy lets {quota} be in post as {level}, and so many are',
    },
    APPOINTMENT_RULE_SET_UNKNOWN: {
      kind: 'conflict',
      zh: '政策包所列评聘条件 {ruleSet} 中没有 {level} 的条款',
      en: 'The policy names the conditions {ruleSet}, of which none is known for a post of {level}',
    },
    APPOINTMENT_CONDITIONS_MISSING: {
      kind: 'invalid',
      zh: '评聘 {level} 须按 {ruleSet} 提交条件证明',
      en: 'A nomination for {level} shows how the conditions of {ruleSet} are met',
    },
    APPOINTMENT_CONDITIONS_NOT_ASKED: {
      kind: 'invalid',
      zh: '当日政策包对 {level} 没有规定评聘条件',
      en: 'The policy of the day asks no conditions for a post of {level}',
    },
    APPOINTMENT_NOT_IN_OCCUPATION: {
      kind: 'conflict',
      zh: '该职工 {on} 不在本单位从事 {occupationCode} 或相关职业',
      en: 'The worker is not in service here on {on} in occupation {occupationCode} or one related to it',
    },
    APPOINTMENT_SERVICE_DAYS_WRONG: {
      kind: 'invalid',
      zh: '此前任职 {fromOn} 至 {lastOn} 起止颠倒或晚于 {on}',
      en: 'The earlier service from {fromOn} to {lastOn} ends before it begins, or after {on}',
    },
    APPOINTMENT_YEARS_SHORT: {
      kind: 'conflict',
      zh: '在 {level} 岗位须满 {years} 年，现计 {months} 个月，最早 {reachedOn} 满足',
      en: '{years} full years in posts of {level} are asked; {months} months are counted, and the rest is reached on {reachedOn}',
    },
    APPOINTMENT_MERIT_MISSING: { kind: 'invalid', zh: '须具备其中一项业绩：{merits}', en: 'One merit is asked, of {merits}' },
    APPOINTMENT_MERIT_UNCLEAR: {
      kind: 'invalid',
      zh: '奖项业绩须指明登记条目，其他业绩（{ground}）只附证明材料',
      en: 'An award is named by its entry in the register, any other merit ({ground}) by its document alone',
    },
    APPOINTMENT_AWARD_UNKNOWN: {
      kind: 'invalid',
      zh: '奖项登记中没有该职工的这一奖项',
      en: 'The register of awards holds no such award of the worker',
    },
    APPOINTMENT_AWARD_NOT_STANDING: {
      kind: 'conflict',
      zh: '该奖项（{awardedOn}）在 {on} 不成立，或不属于本职业',
      en: 'The award of {awardedOn} does not stand on {on}, or is of another occupation',
    },
    APPOINTMENT_NOTICE_NOT_OPEN: {
      kind: 'conflict',
      zh: '评聘公示未在进行（截止日：{endsOn}），不受理异议',
      en: 'Objections are taken while the public notice is open; its last day: {endsOn}',
    },
    APPOINTMENT_OBJECTIONS_TOO_MANY: {
      kind: 'conflict',
      zh: '未处理的异议已达 {limit} 件，请先处理',
      en: 'There are {limit} open objections to this nomination; answer those first',
    },
    APPOINTMENT_OBJECTION_OPEN: {
      kind: 'conflict',
      zh: '尚有 {open} 件异议未处理，不能聘任',
      en: 'Objections that are still open: {open}; the post waits for the answers',
    },
    APPOINTMENT_OBJECTION_RESOLVED_BEFORE: {
      kind: 'conflict',
      zh: '该异议已处理：{resolution}',
      en: 'This objection was decided before: {resolution}',
    },
    TEAM_HAS_LEADER: {
      kind: 'conflict',
      zh: '{teamCode} 自 {fromOn} 起已有班组长（职工 {workerId}），一个班组同日只能有一名班组长',
      en: 'Worker {workerId} leads team {teamCode} since {fromOn}; a team has one leader on a day',
    },
  } as const satisfies RefusalCatalogue,
  careerTerms,
);
