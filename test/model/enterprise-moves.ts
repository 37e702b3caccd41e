import { enterpriseRecord } from '../../src/contexts/accreditation';
import { banRefiling } from '../../src/contexts/accreditation/ban-refiling/ban-refiling';
import { declareHeadcount } from '../../src/contexts/accreditation/declare-headcount/declare-headcount';
import { draftApplication } from '../../src/contexts/accreditation/draft-application/draft-application';
import { applicationRecord } from '../../src/contexts/accreditation/filing-application';
import type { ApplicationContent } from '../../src/contexts/accreditation/filing-application.events';
import { filingOrigin, filingScope } from '../../src/contexts/accreditation/filing';
import { acceptApplication } from '../../src/contexts/accreditation/grant-application/accept-application';
import { grantApplication } from '../../src/contexts/accreditation/grant-application/grant-application';
import { registerEnterprise } from '../../src/contexts/accreditation/register-enterprise/register-enterprise';
import { renameEnterprise } from '../../src/contexts/accreditation/rename-enterprise/rename-enterprise';
import { returnApplication } from '../../src/contexts/accreditation/return-application/return-application';
import { submitApplication } from '../../src/contexts/accreditation/submit-application/submit-application';
import { succeedEnterprise } from '../../src/contexts/accreditation/succeed-enterprise/succeed-enterprise';
import { REQUIREMENTS } from '../../src/contexts/catalogue';
import { addDays, addMonths, day, Day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import { ApplicationModel, filingModel, mayNotFile, Model } from './model';
import { Asked, isSystem, isThere, Move } from './move';
import { OCCUPATION, PAPER, policyOr, REGION, the } from './world';

const register: Move = ({ world, model, actor, which, how }) => ({
  no: { ENTERPRISE_REGISTERED_BEFORE: model.enterprises.has(which), CREDIT_CODE_INVALID: how === 1 },
  record: () =>
    world.record(
      actor,
      registerEnterprise,
      the('enterprise', which),
      {
        enterpriseId: the('enterprise', which),
        creditCode: how === 1 ? '91320803MA1HA0018X' : '91320803MA1HA0017X',
        name: '甲厂',
        region: REGION,
      },
      NO_EVIDENCE,
    ),
  learn: () => model.enterprises.set(which, { name: '甲厂', renamedOn: null, succeededOn: null, bannedUntil: null, headcounts: new Map() }),
});

const rename: Move = ({ world, model, actor, which, how }) => {
  const known = model.enterprises.get(which);
  const [name, fromOn] = [how % 2 === 0 ? '乙厂' : '甲厂', addDays(model.today, [0, 0, 1, -1, -40, 2][how]!)];
  return {
    no: {
      ENTERPRISE_UNKNOWN: !known,
      ENTERPRISE_NAME_SAME: known?.name === name,
      RENAMING_IN_FUTURE: fromOn > model.today,
      RENAMING_OUT_OF_ORDER: known !== undefined && known.renamedOn !== null && fromOn <= known.renamedOn,
    },
    record: () =>
      world.record(
        actor,
        renameEnterprise,
        the('enterprise', which),
        { enterpriseId: the('enterprise', which), name, fromOn, documentNo: PAPER.documentNo },
        NO_EVIDENCE,
      ),
    learn: () => Object.assign(known!, { name, renamedOn: fromOn }),
  };
};

const succeed: Move = ({ world, model, actor, which, how }) => {
  const known = model.enterprises.get(which);
  const [other, extent, fromOn] = [
    how === 1 ? which : (which + 1) % 3,
    how < 3 ? ('WHOLE' as const) : ('PART' as const),
    addDays(model.today, how === 2 ? 1 : 0),
  ];
  return {
    no: {
      ENTERPRISE_UNKNOWN: !known,
      SUCCESSOR_UNKNOWN: other === which || !model.enterprises.has(other),
      SUCCEEDED_BEFORE: known !== undefined && known.succeededOn !== null,
      RENAMING_IN_FUTURE: fromOn > model.today,
    },
    record: async () =>
      world.record(
        actor,
        succeedEnterprise,
        the('enterprise', which),
        { enterpriseId: the('enterprise', which), successorId: the('enterprise', other), extent, fromOn, documentNo: PAPER.documentNo },
        { successor: await world.see(enterpriseRecord, the('enterprise', other)) },
      ),
    learn: () => {
      if (extent === 'WHOLE') known!.succeededOn = fromOn;
    },
  };
};

const declare: Move = ({ world, model, actor, which, how }) => {
  const known = model.enterprises.get(which);
  const [on, employees] = [addDays(model.today, [0, 0, 1, -1, -40, 2][how]!), how === 1 ? 351 : 350];
  return {
    no: {
      ENTERPRISE_UNKNOWN: !known,
      HEADCOUNT_IN_FUTURE: on > model.today,
      HEADCOUNT_DECLARED_BEFORE: known?.headcounts.get(on) === employees,
    },
    record: () =>
      world.record(
        actor,
        declareHeadcount,
        the('enterprise', which),
        { enterpriseId: the('enterprise', which), on, employees, documentNo: PAPER.documentNo },
        NO_EVIDENCE,
      ),
    learn: () => known!.headcounts.set(on, employees),
  };
};

const ban: Move = ({ world, model, actor, which, how }) => {
  const known = model.enterprises.get(which);
  const untilOn = addDays(model.today, [-1, 0, 1, 5, 30, 5][how]!);
  return {
    no: { ENTERPRISE_UNKNOWN: !known },
    isSoAlready: known !== undefined && known.bannedUntil !== null && known.bannedUntil >= untilOn,
    record: () =>
      world.record(
        actor,
        banRefiling,
        the('enterprise', which),
        { enterpriseId: the('enterprise', which), filingId: the('filing', 0), untilOn },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.bannedUntil = untilOn;
    },
  };
};

const SITE = { siteCode: 'SITE-1', region: REGION } as const;
const content = (how: number): ApplicationContent => ({
  category: 'EMPLOYER',
  wishedFrom: day('2026-01-01'),
  coverage: ['OWN_STAFF'],
  sites: [SITE],
  requirements: how === 1 ? [] : REQUIREMENTS.map((requirement) => ({ requirement, evidence: null })),
  scope: [
    {
      occupationCode: OCCUPATION,
      edition: '2022',
      trade: null,
      level: how === 2 ? 'CHIEF' : 'SENIOR',
      standard: 'NATIONAL',
      fromOn: day('2026-01-01'),
      toOn: null,
      ...(how === 3 && { siteCode: 'SITE-9' }),
    },
  ],
});

const draft: Move = ({ world, model, actor, which, how }) => {
  const [number, mine] = [which % 2, how === 4 ? 1 : 0];
  const known = model.applications.get(number);
  return {
    no: {
      NOT_FOUND: known !== undefined && known.enterprise !== mine,
      APPLICATION_STATE_FORBIDS: known?.state === 'SUBMITTED' || known?.state === 'GRANTED',
      ...mayNotFile(model, mine),
      SCOPE_LEVEL_NOT_CERTIFIED: how === 2,
      APPLICATION_SITE_UNKNOWN: how === 3,
    },
    record: async () =>
      world.record(
        actor,
        draftApplication,
        the('application', number),
        { applicationId: the('application', number), enterpriseId: the('enterprise', mine), content: content(how) },
        { enterprise: await world.see(enterpriseRecord, the('enterprise', mine)) },
      ),
    learn: () =>
      model.applications.set(number, {
        enterprise: mine,
        state: known?.state === 'RETURNED' ? 'RETURNED' : 'DRAFT',
        isComplete: how !== 1,
        granted: null,
      }),
  };
};

const submit: Move = ({ world, model, actor, which, how }) => {
  const known = model.applications.get(which % 2);
  return {
    no: {
      NOT_FOUND: known?.enterprise !== (how === 4 ? 1 : 0),
      APPLICATION_STATE_FORBIDS: known?.state === 'SUBMITTED' || known?.state === 'GRANTED',
      FILING_POLICY_UNKNOWN: how === 5,
      APPLICATION_INCOMPLETE: known?.isComplete === false,
    },
    record: () =>
      world.record(
        actor,
        submitApplication,
        the('application', which % 2),
        { applicationId: the('application', which % 2), enterpriseId: the('enterprise', how === 4 ? 1 : 0) },
        { policy: policyOr(how !== 5, model.today) },
      ),
    learn: () => {
      known!.state = 'SUBMITTED';
    },
  };
};

const giveBack: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const known = model.applications.get(which % 2);
  const gap = { code: 'SCOPE_ROW', row: how === 1 ? 2 : 1 } as const;
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      APPLICATION_STATE_FORBIDS: known && known.state !== 'SUBMITTED',
      SCOPE_ROW_UNKNOWN: how === 1,
      GAP_TWICE: how === 2,
    },
    record: () =>
      world.record(
        actor,
        returnApplication,
        the('application', which % 2),
        { applicationId: the('application', which % 2), documentNo: PAPER.documentNo, gaps: how === 2 ? [gap, gap] : [gap], remark: null },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.state = 'RETURNED';
    },
  };
};

/** The span that is granted: 36 months from the first day at the longest. */
function spanOf(how: number): { validFrom: Day; validTo: Day | null; longest: Day } {
  const validFrom = day('2026-01-01');
  return {
    validFrom,
    longest: addDays(addMonths(validFrom, 36), -1),
    validTo: [null, null, day('2025-12-31'), day('2029-01-01'), day('2026-03-14'), null][how]!,
  };
}

const spanFaults = ({ validFrom, validTo, longest }: ReturnType<typeof spanOf>): Record<string, boolean> => ({
  FILING_SPAN_REVERSED: validTo !== null && validTo < validFrom,
  FILING_SPAN_TOO_LONG: validTo !== null && validTo > longest,
});

const accept: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  // Filing 2 has the code of another category.
  const [number, filing] = [which % 2, how === 1 ? 2 : which < 2 ? 0 : 1];
  const [known, span, code] = [model.applications.get(number), spanOf(how), filing === 2 ? 'S000032080003' : `Y00003208000${filing + 1}`];
  const wasOvertaken =
    isThere(known?.granted) && model.filings.has(known.granted.filing) && model.filings.get(known.granted.filing)!.application !== number;
  return {
    no: {
      ...spanFaults(span),
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      APPLICATION_STATE_FORBIDS: known && known.state !== 'SUBMITTED' && !wasOvertaken,
      FILING_GRANTED_BEFORE: model.filings.has(filing),
      ...mayNotFile(model, known?.enterprise ?? 0),
      INSTITUTION_CODE_CATEGORY: filing === 2,
      FILING_POLICY_UNKNOWN: how === 5,
    },
    isSoAlready: known?.granted?.filing === filing && !model.filings.has(filing) && !isSystem(asked),
    record: async () =>
      world.record(
        actor,
        acceptApplication,
        the('application', number),
        {
          applicationId: the('application', number),
          filingId: the('filing', filing),
          institutionCode: code,
          receiptNo: PAPER.documentNo,
          validFrom: span.validFrom,
          validTo: span.validTo,
        },
        {
          enterprise: await world.see(enterpriseRecord, the('enterprise', known?.enterprise ?? 0)),
          policy: policyOr(how !== 5, span.validFrom),
          filing: await world.see(filingScope, the('filing', filing)),
          made: known?.granted ? await world.see(filingOrigin, the('filing', known.granted.filing)) : valueEvidence('none', 0n, null),
        },
      ),
    learn: () =>
      Object.assign(known!, {
        state: 'GRANTED',
        granted: { filing, validFrom: span.validFrom, validTo: span.validTo ?? span.longest },
      } satisfies Partial<ApplicationModel>),
  };
};

function makeFiling({ world, model, actor, which, how }: Asked): ReturnType<Move> {
  const [number, filing] = [which % 2, how < 4 ? (which < 2 ? 0 : 1) : 1];
  const [known, made] = [model.applications.get(number), model.filings.get(filing)];
  const isNamed = known?.granted?.filing === filing;
  return {
    no: { NOT_FOUND: !isNamed, FILING_GRANTED_BEFORE: isNamed && made !== undefined && made.application !== number },
    isSoAlready: isNamed && made?.application === number,
    record: async () =>
      world.record(
        actor,
        grantApplication,
        the('filing', filing),
        { filingId: the('filing', filing), applicationId: the('application', number) },
        { application: await world.see(applicationRecord, the('application', number)) },
      ),
    learn: () => addFiling(model, filing, known!, number),
  };
}

const addFiling = (model: Model, filing: number, { enterprise, granted }: ApplicationModel, application: number): void => {
  model.filings.set(filing, { ...filingModel(enterprise, granted!.validFrom, granted!.validTo, ['SENIOR']), application });
};

/** Three enterprises are enough: ours, its successor, and a stranger. */
const ofThree =
  (move: Move): Move =>
  (asked) =>
    move({ ...asked, which: asked.which % 3 });

export const enterpriseMoves: Readonly<Record<string, Move>> = {
  'register-enterprise': ofThree(register),
  'rename-enterprise': ofThree(rename),
  'succeed-enterprise': ofThree(succeed),
  'ban-refiling': ofThree(ban),
  'declare-headcount': ofThree(declare),
  'draft-application': draft,
  'submit-application': submit,
  'return-application': giveBack,
  'accept-application': accept,
  'grant-application': makeFiling,
};
