import { inTerms, type RefusalCatalogue } from '../../kernel/refusal';
import { accreditationTerms } from './accreditation-words';

export const accreditationRefusals = inTerms(
  {
    FILING_POLICY_UNKNOWN: {
      kind: 'conflict',
      zh: '备案所在地区在该日没有已发布的政策包',
      en: 'No policy pack is published for the region of the filing on that day',
    },
    ENTERPRISE_REGISTERED_BEFORE: {
      kind: 'conflict',
      zh: '该统一社会信用代码的单位已登记',
      en: 'An enterprise with this credit code is registered already',
    },
    CREDIT_CODE_INVALID: {
      kind: 'invalid',
      zh: '统一社会信用代码不正确（{reason}有误），请对照营业执照',
      en: 'The credit code is wrong ({reason}); compare with the business licence',
    },
    ENTERPRISE_UNKNOWN: { kind: 'missing', zh: '没有此单位', en: 'No such enterprise' },
    FILING_GRANTED_BEFORE: {
      kind: 'conflict',
      zh: '机构代码 {institutionCode} 已有备案',
      en: 'Institution code {institutionCode} has a filing already',
    },
    FILING_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '备案有效期止 {validTo} 早于起 {validFrom}',
      en: 'The filing would end on {validTo}, before it begins on {validFrom}',
    },
    CHAIN_DAY_IN_PAST: { kind: 'invalid', zh: '起始日 {fromOn} 早于今日 {today}', en: 'It would begin on {fromOn}, before today, {today}' },
    CHAIN_SPAN_REVERSED: {
      kind: 'invalid',
      zh: '截止日 {lastOn} 早于起始日 {fromOn}',
      en: 'The last day, {lastOn}, is before the first, {fromOn}',
    },
    CHAIN_MEMBER_BEFORE: {
      kind: 'conflict',
      zh: '该企业已是产业链 {chainCode} 的成员',
      en: 'The enterprise is a member of chain {chainCode} already',
    },
    CHAIN_MEMBER_UNKNOWN: {
      kind: 'conflict',
      zh: '该企业届时不是产业链 {chainCode} 的成员',
      en: 'The enterprise is no member of chain {chainCode} then',
    },
    SITE_SHARED_BEFORE: { kind: 'conflict', zh: '场地 {siteCode} 已在共享中', en: 'Site {siteCode} is shared already' },
    SITE_NOT_SHARED: {
      kind: 'conflict',
      zh: '场地 {siteCode} 在 {on} 未向本产业链共享',
      en: 'Site {siteCode} is not shared with the chain on {on}',
    },
    HOST_NOT_IN_CHAIN: {
      kind: 'invalid',
      zh: '企业 {enterpriseId} 在 {on} 不是该产业链的成员',
      en: 'Enterprise {enterpriseId} is no member of the chain on {on}',
    },
    CHAIN_NOT_LED: { kind: 'conflict', zh: '产业链 {chainCode} 当日没有牵头单位', en: 'Nobody leads chain {chainCode} on that day' },
    CHAIN_LED_ELSEWHERE: {
      kind: 'conflict',
      zh: '该产业链由 {leadName} 牵头，须由其主管部门办理',
      en: 'The chain is led by {leadName}; its authority decides',
    },
    CHAIN_NORM_OF_ANOTHER: { kind: 'conflict', zh: '该规范属于产业链 {chainCode}', en: 'The norm is that of chain {chainCode}' },
    CHAIN_NORM_PUBLISHED_BEFORE: {
      kind: 'conflict',
      zh: '规范 {version} 版已发布',
      en: 'Version {version} of the norm is published already',
    },
    CHAIN_NORM_STANDARD_MISSING: {
      kind: 'invalid',
      zh: '标准目录中没有产业链规范 {standard}',
      en: 'The catalogue has no chain norm {standard}',
    },
    CHAIN_NORM_UNKNOWN: { kind: 'missing', zh: '没有产业链规范 {standard}', en: 'There is no chain norm {standard}' },
    NORM_SIGNATURE_IN_PAST: {
      kind: 'invalid',
      zh: '起始日 {fromOn} 早于今日 {today}',
      en: 'It would begin on {fromOn}, before today, {today}',
    },
    NORM_SIGNED_BEFORE: { kind: 'conflict', zh: '本单位已签署 {version} 版', en: 'The enterprise signed version {version} before' },
    NORM_NOT_SIGNED: {
      kind: 'conflict',
      zh: '本单位届时未签署 {version} 版',
      en: 'The enterprise does not keep to version {version} then',
    },
    SCOPE_NORM_NOT_SIGNED: {
      kind: 'conflict',
      zh: '该单位在 {on} 未签署产业链规范 {standard}',
      en: 'The enterprise does not keep to chain norm {standard} on {on}',
    },
    SCOPE_NORM_VERSION_OPEN: {
      kind: 'invalid',
      zh: '产业链规范 {standard} 须写明版本',
      en: 'A row names chain norm {standard} with its version',
    },
    SCOPE_STANDARD_UNKNOWN: {
      kind: 'invalid',
      zh: '标准 {standard} 未发布，或当日尚未施行',
      en: 'Standard {standard} is not published, or not in force on the first day of the row',
    },
    SCOPE_STANDARD_UNFIT: {
      kind: 'invalid',
      zh: '标准 {standard} 不适用于职业 {occupationCode} 的 {level}，或属于其他企业',
      en: 'Standard {standard} is not for {level} of occupation {occupationCode}, or is the norm of another enterprise',
    },
    SCOPE_LEVEL_NOT_CERTIFIED: {
      kind: 'invalid',
      zh: '{level} 不以证书认定，不能列入备案范围',
      en: '{level} is not proven by a certificate and cannot be in a filing',
    },
    FILING_ENDED: { kind: 'conflict', zh: '备案已终止（{standing}），不能办理', en: 'The filing has come to its end ({standing})' },
    FILING_IS_SUSPENDED: {
      kind: 'conflict',
      zh: '备案暂停期间不能办理，请先恢复',
      en: 'The filing is suspended; it must be reinstated first',
    },
    FILING_STILL_VALID: { kind: 'conflict', zh: '备案有效期至 {validTo}，尚未到期', en: 'The filing runs to {validTo}; it is not over' },
    FILING_HAS_OPEN_BATCHES: {
      kind: 'conflict',
      zh: '有 {batches} 个认定批次未结束，不能撤回备案',
      en: '{batches} batches have not come to their end; the filing cannot be withdrawn',
    },
    DECISION_IN_FUTURE: { kind: 'invalid', zh: '决定日期 {decidedOn} 晚于今天', en: 'The decision is dated {decidedOn}, in the future' },
    EFFECT_BEFORE_DECISION: {
      kind: 'invalid',
      zh: '生效日期 {fromOn} 早于决定日期 {decidedOn}',
      en: 'It would take effect on {fromOn}, before it was decided on {decidedOn}',
    },
    SCOPE_ROW_UNKNOWN: { kind: 'invalid', zh: '备案范围没有第 {row} 项（共 {rows} 项）', en: 'The scope has no row {row}; it has {rows}' },
    SCOPE_ROW_ENDED: { kind: 'conflict', zh: '备案范围第 {row} 项已于 {toOn} 终止', en: 'Row {row} of the scope ended on {toOn}' },
    SCOPE_ROW_FILED_BEFORE: {
      kind: 'conflict',
      zh: '{occupationCode} {trade} {level} 已在备案范围内',
      en: '{occupationCode} {trade} {level} is in the scope already',
    },
    SCOPE_STARTS_IN_PAST: {
      kind: 'invalid',
      zh: '增加的范围不能早于今天（{today}）生效：{fromOn}',
      en: 'Added scope begins today ({today}) or later, not on {fromOn}',
    },
    SCOPE_ENDS_IN_PAST: {
      kind: 'invalid',
      zh: '减少的范围不能早于今天（{today}）终止：{fromOn}',
      en: 'Removed scope ends today ({today}) or later, not on {fromOn}',
    },
    SCOPE_AFTER_VALIDITY: {
      kind: 'invalid',
      zh: '增加的范围自 {fromOn} 起，晚于备案有效期止 {validTo}；增加范围不延长有效期',
      en: 'The row would begin on {fromOn}, after the last day {validTo} of the filing, which no added scope extends',
    },
    SCOPE_TOO_LARGE: { kind: 'invalid', zh: '备案范围至多 {limit} 项', en: 'A scope has at most {limit} rows' },
    SUSPENDED_BEFORE: { kind: 'conflict', zh: '此暂停已经确认', en: 'This suspension was confirmed before' },
    SUSPENSION_LIFTED_BEFORE: {
      kind: 'conflict',
      zh: '此暂停已恢复，暂停至 {lastOn}',
      en: 'This suspension was lifted; its last day was {lastOn}',
    },
    RECTIFICATION_OPEN: {
      kind: 'conflict',
      zh: '{orderedOn} 的整改尚未验收',
      en: 'The rectification ordered on {orderedOn} is not closed',
    },
    RECTIFICATION_ORDERED_BEFORE: {
      kind: 'conflict',
      zh: '此整改编号已于 {orderedOn} 使用',
      en: 'A rectification of this id was ordered on {orderedOn}',
    },
    RECTIFICATION_CLOSED_BEFORE: { kind: 'conflict', zh: '此整改已于 {closedOn} 验收', en: 'This rectification was closed on {closedOn}' },
    RENEWAL_WINDOW_CLOSED: {
      kind: 'conflict',
      zh: '备案有效期至 {validTo}，{opensOn} 起可申请续期',
      en: 'The filing runs to {validTo}; a renewal can be asked for from {opensOn} on',
    },
    RENEWAL_REQUESTED_BEFORE: {
      kind: 'conflict',
      zh: '已于 {requestedOn} 申请续期，请等待决定',
      en: 'A renewal was asked for on {requestedOn} and is not decided',
    },
    RENEWAL_BATCHES_TOO_FEW: {
      kind: 'conflict',
      zh: '本期认定 {batches} 批次，续期须至少 {needed} 批次',
      en: '{batches} batches were held in this term; a renewal needs {needed}',
    },
    RENEWAL_PAY_EVIDENCE_MISSING: {
      kind: 'conflict',
      zh: '续期须有薪酬待遇与证书挂钩的证明',
      en: 'A renewal needs evidence that pay followed the certificates',
    },
    RENEWAL_PAY_UNEXPLAINED: {
      kind: 'conflict',
      zh: '有 {certificates} 本证书既未兑现待遇，也未说明原因',
      en: '{certificates} certificates were neither followed by pay nor explained',
    },
    RENEWAL_CERTIFICATES_NOT_VISIBLE: {
      kind: 'conflict',
      zh: '有 {certificates} 本证书在全国联网查询系统中查不到，也未书面说明原因',
      en: '{certificates} certificates are not visible in the national look-up, and no reasons were given in writing',
    },
    RENEWAL_SPAN_WRONG: {
      kind: 'invalid',
      zh: '续期止于 {validTo}，须晚于 {from}，且不晚于 {longest}',
      en: 'The renewal would end on {validTo}; it must end after {from} and not after {longest}',
    },
    ENTERPRISE_NAME_SAME: { kind: 'conflict', zh: '单位名称没有变化', en: 'The enterprise bears this name already' },
    RENAMING_IN_FUTURE: { kind: 'invalid', zh: '{fromOn} 尚未到，届时再办理', en: 'It begins on {fromOn}; record it then' },
    RENAMING_OUT_OF_ORDER: {
      kind: 'conflict',
      zh: '更名日期 {fromOn} 须晚于上次的 {last}',
      en: 'The renaming of {fromOn} must come after the last one, of {last}',
    },
    HEADCOUNT_IN_FUTURE: { kind: 'invalid', zh: '人数所属日期 {on} 晚于今天', en: 'The headcount is dated {on}, in the future' },
    HEADCOUNT_DECLARED_BEFORE: {
      kind: 'conflict',
      zh: '{on} 已申报 {employees} 人',
      en: '{employees} people are declared for {on} already',
    },
    SUCCESSOR_UNKNOWN: {
      kind: 'invalid',
      zh: '承继单位未登记，或即为本单位',
      en: 'The successor is not registered, or is the enterprise itself',
    },
    SUCCEEDED_BEFORE: {
      kind: 'conflict',
      zh: '本单位已于 {fromOn} 整体由他单位承继',
      en: 'The whole enterprise was succeeded on {fromOn}',
    },
    ENTERPRISE_SUCCEEDED: {
      kind: 'conflict',
      zh: '本单位已于 {fromOn} 由他单位承继，由承继单位备案',
      en: 'Another enterprise took over on {fromOn}; the successor files',
    },
    REFILING_BANNED: {
      kind: 'forbidden',
      zh: '{untilOn} 之前（含当日）不得重新备案',
      en: 'It may not file anew until {untilOn}, that day included',
    },
    FILING_SPAN_TOO_LONG: {
      kind: 'invalid',
      zh: '备案有效期至 {validTo} 过长，至多到 {longest}',
      en: 'The filing would run to {validTo}, longer than {longest}',
    },
    INSTITUTION_CODE_CATEGORY: {
      kind: 'invalid',
      zh: '机构代码 {institutionCode} 的首字母与申请类别 {category} 不符',
      en: 'The first letter of {institutionCode} is not that of the category ({category})',
    },
    INSTITUTION_CODE_UNKNOWN: {
      kind: 'invalid',
      zh: '机构代码 {institutionCode} 不正确（{reason}有误）：首字母或省份代码不在国家与本地区的编码之内',
      en: '{institutionCode} is no institution code ({reason}): its letter or its province is neither national nor one of the region',
    },
    APPLICATION_STATE_FORBIDS: {
      kind: 'conflict',
      zh: '备案申请为 {state}，不能办理',
      en: 'The application is {state}; this cannot be done',
    },
    APPLICATION_INCOMPLETE: { kind: 'invalid', zh: '备案申请缺少：{missing}', en: 'The application lacks: {missing}' },
    APPLICATION_SITE_UNKNOWN: {
      kind: 'invalid',
      zh: '考点 {siteCode} 不在申请的考点中',
      en: 'Site {siteCode} is none of the sites of the application',
    },
    GAP_TWICE: { kind: 'invalid', zh: '告知事项“{code}”重复，所在行：{row}', en: 'The gap “{code}” is named twice, row: {row}' },
    SCORE_CARD_YEAR_NOT_OVER: {
      kind: 'conflict',
      zh: '{year} 年度尚未结束（{lastOn}），届时再评分',
      en: 'The year {year} is not over; it ends on {lastOn}',
    },
    SCORE_CARD_WITHOUT_FILING: {
      kind: 'invalid',
      zh: '{year} 年度内没有有效备案，无可评分',
      en: 'The filing had no day in {year}; there is nothing to judge',
    },
    SCORE_CARD_DECIDED_BEFORE: { kind: 'conflict', zh: '{year} 年度评分已作出决定', en: 'The score card of {year} is decided already' },
    SCORE_CARD_REASON_WRONG: {
      kind: 'invalid',
      zh: '决定“{outcome}”与评分建议“{proposal}”不同时须另写理由，相同时理由为“按评分建议”',
      en: 'A decision ({outcome}) other than the proposal ({proposal}) needs a reason of its own; the same one has the reason that it is as proposed',
    },
    SCORE_CARD_DUE_DAY_MISSING: { kind: 'invalid', zh: '责令整改须写明限期', en: 'An order to mend needs the day by which it is due' },
  } as const satisfies RefusalCatalogue,
  accreditationTerms,
);
