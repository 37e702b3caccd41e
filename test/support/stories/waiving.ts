import type { CandidateEvidence } from '../../../src/contexts/assessment/candidate-evidence';
import {
  CandidacyEvent,
  CandidateRegistered,
  EligibilityRejected,
  WaiverProposed,
} from '../../../src/contexts/assessment/assessment.events';
import { policyPackOn } from '../../../src/contexts/catalogue';
import { day } from '../../../src/kernel/day';
import { ASSESSED_ON, BATCH, batchAfter, CANDIDACY, ENTERPRISE, OPEN, PERSON, registered, TEXT } from './assessed-batch';
import { id, OFFICER } from './given';

/** A turner who has held 四级 for two of the four years that N23-3-2 asks for, and wants 三级 by way of a waiver. */
export const WAIVER = id(70);
export const certificate = {
  recordId: id(50),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'INTERMEDIATE',
  number: 'Y000032080001244000042',
  issuedOn: day('2024-11-20'),
} as const;
export const waivingEvidence: CandidateEvidence = {
  batch: batchAfter(OPEN),
  policy: policyPackOn('320803', ASSESSED_ON)!,
  filing: {
    status: 'filed',
    enterpriseId: ENTERPRISE,
    institutionCode: 'Y000032080001',
    validFrom: day('2026-01-01'),
    validTo: day('2028-12-31'),
    scope: [
      {
        occupationCode: '6-18-01-01',
        edition: '2022',
        trade: null,
        level: 'SENIOR',
        standard: 'NATIONAL',
        fromOn: day('2026-01-01'),
        toOn: null,
      },
    ],
  },
  worker: { status: 'registered', enterpriseId: ENTERPRISE, personRef: PERSON, region: '320803', employeeNo: 'W1' },
  employment: [{ spanId: id(40), employer: 'OWN', occupationCode: '6-18-01-01', fromOn: day('2020-11-20'), lastOn: null }],
  qualifications: { certificates: [certificate], diplomas: [], titles: [] },
  issuedHere: [],
  birthOn: day('1995-05-05'),
};
export const rejected = EligibilityRejected({
  candidacyId: CANDIDACY,
  batchId: BATCH,
  ruleSet: 'NATIONAL-2023',
  asOf: day('2026-11-20'),
  failures: [],
  policyPack: 'CN-320800@2026-01',
});
export const applied = (path: 'EXCEPTIONAL' | 'SKIP_LEVEL' = 'EXCEPTIONAL'): readonly CandidacyEvent[] => [
  CandidateRegistered({ ...registered.data, path }),
  rejected,
];
export const waiver = {
  candidacyId: CANDIDACY,
  waiverId: WAIVER,
  kind: 'EXCEPTIONAL',
  ruleSet: 'NATIONAL-2023',
  ruleId: 'N23-3-2',
  reasonCode: 'KEY_PROJECT',
  proposedBy: OFFICER.ref,
} as const;
export const waiverProposed = WaiverProposed({ ...waiver, waived: ['YEARS'], reason: TEXT, documents: [] });
