import { BASIS_WORDS, WAIVED_WORDS } from '../../assessment';
import type { CandidacyFact } from './history-event';
import { markOrAbsence, markText, partName, ruleSetName, told, Told } from './told';
import { DOCUMENT_WORDS, IRREGULARITY_WORDS, MAJORITY_WORDS, WAIVER_WORDS } from './words';

type Proceeding = Extract<
  CandidacyFact,
  {
    type:
      | `assessment.eligibility_rejected.v1`
      | `assessment.waiver_${string}`
      | `assessment.part_kept.v1`
      | `assessment.correction_proposed.v1`
      | `assessment.irregularity_found.v1`
      | `assessment.recognition_${string}`
      | `assessment.committee_decided.v1`
      | `assessment.candidate_file_attached.v1`;
  }
>;

type Recognising = Extract<Proceeding, { type: `assessment.recognition_${string}` | 'assessment.committee_decided.v1' }>;

/** What does not happen to most candidacies: waivers, resits, irregularities, recognitions by a committee. */
export function toldOfProceedings(fact: Proceeding): Told {
  switch (fact.type) {
    case 'assessment.eligibility_rejected.v1': {
      const { ruleSet, asOf, policyPack } = fact.data;
      return told(
        'NOT_ELIGIBLE',
        `截至 ${asOf} 不符合申报条件（${ruleSetName(ruleSet).zh}）`,
        `no condition of ${ruleSetName(ruleSet).en} fulfilled as of ${asOf}`,
        { before: 'REGISTERED', after: 'NOT_ELIGIBLE', ruleSet, policyPack },
      );
    }
    case 'assessment.waiver_proposed.v1':
    case 'assessment.waiver_granted.v1': {
      const { kind, ruleSet, ruleId, waived, reasonCode } = fact.data;
      const isGranted = fact.type === 'assessment.waiver_granted.v1';
      return told(
        isGranted ? 'WAIVER_GRANTED' : 'WAIVER_PROPOSED',
        `${isGranted ? '批准' : '提议'}${WAIVER_WORDS[kind].zh}：${ruleId} 免除${waived.map((each) => WAIVED_WORDS[each].zh).join('、')}`,
        `waiver ${isGranted ? 'granted' : 'proposed'} for ${WAIVER_WORDS[kind].en}: ${waived.map((each) => WAIVED_WORDS[each].en).join(', ')} of ${ruleId}`,
        { ruleSet, ruleId, why: { reasonCode } },
      );
    }
    case 'assessment.part_kept.v1': {
      const { part, tenths, satOn, keptUntil } = fact.data;
      const { zh, en } = partName(part);
      return told(
        'PART_KEPT',
        `${zh} ${markText(tenths)} 分（${satOn}）保留至 ${keptUntil}`,
        `${en} ${markText(tenths)} of ${satOn} kept to ${keptUntil}`,
        { after: `${part} ${markText(tenths)}` },
      );
    }
    case 'assessment.correction_proposed.v1': {
      const { part, fromTenths, toTenths, reasonCode } = fact.data;
      const [from, to] = [markOrAbsence(fromTenths), markText(toTenths)];
      return told(
        'CORRECTION_PROPOSED',
        `提议将${partName(part).zh}成绩由 ${from.zh} 更正为 ${to}`,
        `correction of ${partName(part).en} from ${from.en} to ${to} proposed`,
        { before: `${part} ${from.code}`, after: `${part} ${from.code}`, why: { reasonCode } },
      );
    }
    case 'assessment.irregularity_found.v1':
      return told(
        'IRREGULARITY',
        `考场违纪：${IRREGULARITY_WORDS[fact.data.kind].zh}`,
        `irregularity: ${IRREGULARITY_WORDS[fact.data.kind].en}`,
        { after: 'VOID', why: { reasonCode: fact.data.kind } },
      );
    case 'assessment.candidate_file_attached.v1': {
      const { kind, commitment, source = null } = fact.data;
      return told(
        'FILE_ATTACHED',
        kind === 'PHOTO' ? '收到照片' : '收到佐证材料',
        kind === 'PHOTO' ? 'a photo was received' : 'evidence was received',
        { after: commitment, source },
      );
    }
    default:
      return toldOfRecognition(fact);
  }
}

function toldOfRecognition(fact: Recognising): Told {
  switch (fact.type) {
    case 'assessment.recognition_proposed.v1':
      return told(
        'RECOGNITION_PROPOSED',
        `提议直接认定，依据${BASIS_WORDS[fact.data.basis].zh}`,
        `recognition proposed on the ground of ${BASIS_WORDS[fact.data.basis].en}`,
        { after: 'PROPOSED', why: { basis: fact.data.basis } },
      );
    case 'assessment.recognition_document_attached.v1':
      return told(
        'EVIDENCE_ATTACHED',
        `补充材料：${DOCUMENT_WORDS[fact.data.kind].zh}`,
        `evidence attached: ${DOCUMENT_WORDS[fact.data.kind].en}`,
        { after: fact.data.sha256 },
      );
    case 'assessment.committee_decided.v1': {
      const { inFavour, against, abstained, majority, isGranted, policyPack, decidedOn } = fact.data;
      const votes = `${inFavour}:${against}:${abstained}`;
      return told(
        'COMMITTEE_DECIDED',
        `评审委员会 ${decidedOn} 表决（赞成:反对:弃权 ${votes}，${MAJORITY_WORDS[majority].zh}）`,
        `committee vote on ${decidedOn} (for:against:abstained ${votes}, ${MAJORITY_WORDS[majority].en})`,
        {
          after: isGranted ? 'GRANTED' : 'REFUSED',
          policyPack,
        },
      );
    }
  }
}
