import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  enumField,
  fenField,
  hashField,
  listField,
  optional,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { COMPETITION_TIERS, MAJORITIES, RECOGNITION_BASES, RECOGNITION_DOCUMENTS, VOTES } from './terms';

/** Papers of one case; a dossier of many pages is one. */
export const MAX_RECOGNITION_DOCUMENTS = 50;
/** More members than any committee was seen to have. */
export const MAX_COMMITTEE = 50;

export const RecognitionProposed = eventType(
  'assessment.recognition_proposed.v1',
  'A worker was proposed to be recognised without a sitting (直接认定, 竞赛认定), on a ground.',
  {
    candidacyId: uuidField(),
    batchId: uuidField(),
    basis: enumField(RECOGNITION_BASES),
    /** What the work brings in a year, where that is the ground. */
    yearlyBenefitFen: optional(fenField()),
    competition: optional(
      Type.Object(
        { code: codeField(), tier: enumField(COMPETITION_TIERS), rank: countField(), heldOn: dayField() },
        { additionalProperties: false },
      ),
    ),
    /** The entry of the register of awards that the ground is. */
    awardId: Type.Optional(uuidField()),
    reason: textReference(),
    proposedBy: uuidField(),
  },
);
export const RecognitionDocumentAttached = eventType(
  'assessment.recognition_document_attached.v1',
  'A paper was added to the case, by its hash.',
  {
    candidacyId: uuidField(),
    documentId: uuidField(),
    kind: enumField(RECOGNITION_DOCUMENTS),
    sha256: hashField(),
  },
);
export const CommitteeDecided = eventType('assessment.committee_decided.v1', 'The committee voted on a case.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  decidedOn: dayField(),
  votes: listField(Type.Object({ memberId: uuidField(), vote: enumField(VOTES) }, { additionalProperties: false }), MAX_COMMITTEE),
  inFavour: countField(),
  against: countField(),
  abstained: countField(),
  /** As the policy pack of the day of the decision asks. */
  quorum: countField(),
  majority: enumField(MAJORITIES),
  isGranted: Type.Boolean(),
  minutesSha256: hashField(),
  /** The upheld objection that asked for a new vote. */
  objectionId: optional(uuidField()),
  policyPack: codeField(),
});
