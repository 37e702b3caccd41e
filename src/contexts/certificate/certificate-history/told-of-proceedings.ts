import type { CandidacyFact } from './history-event';
import { markText, partName, told, Told } from './told';

type Proceeding = Extract<CandidacyFact, { type:
  | `assessment.eligibility_rejected.v1` | `assessment.waiver_${string}` | `assessment.part_kept.v1` | `assessment.correction_proposed.v1` | `assessment.irregularity_found.v1`
  | `assessment.recognition_${string}` | `assessment.committee_decided.v1` }>;

type Recognising = Extract<Proceeding, { type: `assessment.recognition_${string}` | 'assessment.committee_decided.v1' }>;

/** What does not happen to most candidacies: waivers, resits, irregularities, recognitions by a committee. */
export function toldOfProceedings(fact: Proceeding): Told {
  switch (fact.type) {
    case 'assessment.eligibility_rejected.v1': {
      const { ruleSet, asOf, policyPack } = fact.data;
      return told('NOT_ELIGIBLE', `截至 ${asOf} 不符合申报条件（${ruleSet}）`, `no condition of ${ruleSet} fulfilled as of ${asOf}`, { before: 'REGISTERED', after: 'NOT_ELIGIBLE', ruleSet, policyPack });
    }
    case 'assessment.waiver_proposed.v1':
    case 'assessment.waiver_granted.v1': {
      const { kind, ruleSet, ruleId, waived, reasonCode } = fact.data;
      const isGranted = fact.type === 'assessment.waiver_granted.v1';
      return told(isGranted ? 'WAIVER_GRANTED' : 'WAIVER_PROPOSED', `${isGranted ? '批准' : '提议'}${kind === 'SKIP_LEVEL' ? '越级' : '破格'}：${ruleId} 免除 ${waived.join('、')}`,
        `waiver ${isGranted ? 'granted' : 'proposed'} (${kind}): ${waived.join(', ')} of ${ruleId}`, { ruleSet, ruleId, why: { reasonCode } });
    }
    case 'assessment.part_kept.v1': {
      const { part, tenths, satOn, keptUntil } = fact.data;
      const { zh, en } = partName(part);
      return told('PART_KEPT', `${zh} ${markText(tenths)} 分（${satOn}）保留至 ${keptUntil}`, `${en} ${markText(tenths)} of ${satOn} kept to ${keptUntil}`, { after: `${part} ${markText(tenths)}` });
    }
    case 'assessment.correction_proposed.v1': {
      const { part, fromTenths, toTenths, reasonCode } = fact.data;
      const [from, to] = [fromTenths === null ? 'ABSENT' : markText(fromTenths), markText(toTenths)];
      return told('CORRECTION_PROPOSED', `提议将${partName(part).zh}成绩由 ${from} 更正为 ${to}`, `correction of ${partName(part).en} from ${from} to ${to} proposed`, { before: `${part} ${from}`, after: `${part} ${from}`, why: { reasonCode } });
    }
    case 'assessment.irregularity_found.v1':
      return told('IRREGULARITY', `考场违纪：${fact.data.kind}`, `irregularity: ${fact.data.kind}`, { after: 'VOID', why: { reasonCode: fact.data.kind } });
    default:
      return toldOfRecognition(fact);
  }
}

function toldOfRecognition(fact: Recognising): Told {
  switch (fact.type) {
    case 'assessment.recognition_proposed.v1':
      return told('RECOGNITION_PROPOSED', `提议直接认定，依据 ${fact.data.basis}`, `recognition proposed on the ground of ${fact.data.basis}`, { after: 'PROPOSED', why: { basis: fact.data.basis } });
    case 'assessment.recognition_document_attached.v1':
      return told('EVIDENCE_ATTACHED', `补充材料 ${fact.data.kind}`, `evidence attached: ${fact.data.kind}`, { after: fact.data.sha256 });
    case 'assessment.committee_decided.v1': {
      const { inFavour, against, abstained, majority, isGranted, policyPack, decidedOn } = fact.data;
      const votes = `${inFavour}:${against}:${abstained}`;
      return told('COMMITTEE_DECIDED', `评审委员会 ${decidedOn} 表决（赞成:反对:弃权 ${votes}，${majority}）`, `committee vote on ${decidedOn} (for:against:abstained ${votes}, ${majority})`, {
        after: isGranted ? 'GRANTED' : 'REFUSED', policyPack,
      });
    }
  }
}
