import { standardRecord } from '../../src/contexts/catalogue';
import { loadOccupations } from '../../src/contexts/catalogue/load-occupations/load-occupations';
import { mapNorm } from '../../src/contexts/catalogue/map-norm/map-norm';
import { SHIPPED_PACKS } from '../../src/contexts/catalogue/policy-pack.shelf';
import type { PolicyDocument } from '../../src/contexts/catalogue/policy-packs';
import { publishCalendarYear } from '../../src/contexts/catalogue/publish-calendar-year/publish-calendar-year';
import { publishGuidingCatalogue } from '../../src/contexts/catalogue/publish-guiding-catalogue/publish-guiding-catalogue';
import { confirmPolicyPack } from '../../src/contexts/catalogue/publish-policy-pack/confirm-policy-pack';
import { proposePolicyPack } from '../../src/contexts/catalogue/publish-policy-pack/propose-policy-pack';
import { publishStandard } from '../../src/contexts/catalogue/publish-standard/publish-standard';
import { recordAward } from '../../src/contexts/catalogue/record-award/record-award';
import { shippedPacks } from '../../src/contexts/catalogue/shipped-packs.provider';
import { withdrawAward } from '../../src/contexts/catalogue/withdraw-award/withdraw-award';
import { addDays, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE, valueEvidence } from '../../src/kernel/evidence';
import type { Model } from './model';
import { isSystem, Move } from './move';
import { HASH, OCCUPATION, PAPER, REGION, the } from './world';

/** A district's document: 2 versions a story, one shipped under another name, one that keeps papers too short, and one without a day's notice. */
function document(which: number, how: number, today: Day): PolicyDocument {
  const shipped = SHIPPED_PACKS[0] as PolicyDocument;
  const own = {
    packId: 'CN-320803',
    region: REGION,
    version: `2026-${which}`,
    validFrom: addDays(today, how === 2 ? 0 : 3),
    validTo: null,
    notice: { workingDays: 7 },
  };
  if (how === 1) return { ...shipped, validFrom: addDays(today, 3) };
  return how === 3 ? { ...own, retention: { paperYears: 1 } } : own;
}
const isShipped = ({ packId, version }: PolicyDocument): boolean =>
  SHIPPED_PACKS.some((each) => (each as PolicyDocument).packId === packId && (each as PolicyDocument).version === version);
const packFaults = ({ packs, today }: Model, version: string, validFrom: Day): Record<string, boolean> => ({
  PACK_VERSION_BEFORE: [...packs.values()].some((each) => each.isPublished && each.version === version),
  PACK_NOT_AHEAD: validFrom <= today,
});

const propose: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [proposal, pack] = [which * 6 + how, document(which % 2, how, model.today)];
  const faults = packFaults(model, pack.version, pack.validFrom);
  return {
    no: {
      PERSON_REQUIRED: isSystem(asked),
      ...faults,
      PACK_VERSION_BEFORE: faults.PACK_VERSION_BEFORE || isShipped(pack),
      PACK_WRONG: how === 3,
    },
    record: () =>
      world.record(
        actor,
        proposePolicyPack,
        the('pack', 0),
        { proposalId: the('pack', 1 + proposal), document: pack },
        { shipped: shippedPacks() },
      ),
    learn: () => {
      if (!model.packs.has(proposal))
        model.packs.set(proposal, { by: actor.ref, version: pack.version, validFrom: pack.validFrom, isPublished: false });
    },
  };
};

const confirm: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const waiting = [...model.packs.keys()];
  const proposal = waiting[how % Math.max(1, waiting.length)] ?? 60;
  const known = model.packs.get(proposal);
  return {
    no: {
      NOT_FOUND: !known,
      PERSON_REQUIRED: isSystem(asked),
      SECOND_PERSON_REQUIRED: known?.by === actor.ref,
      ...(known && packFaults(model, known.version, known.validFrom)),
    },
    record: () =>
      world.record(actor, confirmPolicyPack, the('pack', 0), { proposalId: the('pack', 1 + proposal) }, { shipped: shippedPacks() }),
    learn: () => {
      known!.isPublished = true;
    },
  };
};

const honour: Move = ({ world, model, actor, which, how }) => {
  const [kind, rank] = [how < 3 ? ('HONOUR' as const) : ('COMPETITION' as const), [null, 1, null, 2, null, 1][how]!];
  return {
    no: { AWARD_RECORDED_BEFORE: model.awards.has(which), AWARD_IN_FUTURE: how === 2, AWARD_RANK_WRONG: how === 1 || how === 4 },
    record: () =>
      world.record(
        actor,
        recordAward,
        the('award', which),
        {
          awardId: the('award', which),
          kind,
          titleCode: 'SKILL-MASTER',
          tier: 'CITY',
          rank,
          occupationCode: OCCUPATION,
          awardedOn: addDays(model.today, how === 2 ? 1 : 0),
          personRef: the('person', which),
          nameVersion: 1,
          region: REGION,
          documentNo: PAPER.documentNo,
          evidence: HASH,
        },
        NO_EVIDENCE,
      ),
    learn: () => model.awards.set(which, { isWithdrawn: false, isHonour: how === 0 }),
  };
};

const dishonour: Move = ({ world, model, actor, which, how }) => {
  const known = model.awards.get(which);
  return {
    no: { NOT_FOUND: !known, AWARD_WITHDRAWN_BEFORE: known?.isWithdrawn, AWARD_IN_FUTURE: how === 1 },
    record: () =>
      world.record(
        actor,
        withdrawAward,
        the('award', which),
        {
          awardId: the('award', which),
          reasonCode: 'FRAUD',
          documentNo: PAPER.documentNo,
          fromOn: addDays(model.today, how === 1 ? 1 : 0),
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.isWithdrawn = true;
    },
  };
};

const FIRST_YEAR = 2030;
const publishYear: Move = ({ world, model, actor, which, how }) => {
  const year = FIRST_YEAR + which - (how === 1 ? 10 : 0);
  const [first, off] = [day(`${year}-01-01`), day(`${year}-01-03`)];
  return {
    no: { CALENDAR_YEAR_BEFORE: year <= 2029 || [...model.years].some((each) => each >= year), CALENDAR_DAY_WRONG: how === 2 || how === 3 },
    record: () =>
      world.record(
        actor,
        publishCalendarYear,
        the('calendar', 0),
        {
          calendarKey: the('calendar', 0),
          calendarId: 'CN-STATE-COUNCIL',
          year: String(year),
          off: [how === 2 ? { firstOn: off, lastOn: first } : { firstOn: first, lastOn: off }],
          on: [day(how === 3 ? `${year}-01-02` : `${year}-01-05`)],
          documentNo: PAPER.documentNo,
        },
        { shipped: valueEvidence('years', 0n, ['2029']) },
      ),
    learn: () => model.years.add(year),
  };
};

const PARTS = [
  { part: 'THEORY', passMark: 600 },
  { part: 'SKILL', passMark: 600 },
] as const;
const UNIT = { unitCode: 'U1', level: 'SENIOR', part: 'SKILL' } as const;
/** Standard 0 is the nation's, the others are norms of the enterprise. */
const publish: Move = ({ world, model, actor, which, how }) => {
  const number = which % 2;
  const [known, kind, version] = [
    model.standards.get(number),
    how === 1 ? ('INDUSTRY' as const) : number === 0 ? ('NATIONAL' as const) : ('ENTERPRISE_NORM' as const),
    `V${which}`,
  ];
  const from = addDays(model.today, how === 5 ? -60 : 0);
  const level = { level: 'SENIOR' as const, parts: [...PARTS] };
  return {
    no: {
      STANDARD_CODE_TAKEN: known && known.kind !== kind,
      STANDARD_VERSION_BEFORE: known?.versions.some((each) => each.version === version),
      STANDARD_VERSION_OUT_OF_ORDER: known && from <= known.versions.at(-1)!.from,
      STANDARD_LEVEL_TWICE: how === 2,
      STANDARD_UNIT_WRONG: how === 3,
    },
    record: () =>
      world.record(
        actor,
        publishStandard,
        the('standard', number),
        {
          standardKey: the('standard', number),
          standardCode: `GZB-${number}`,
          kind,
          enterpriseId: kind === 'ENTERPRISE_NORM' ? the('enterprise', 0) : null,
          version,
          validFrom: from,
          documentNo: PAPER.documentNo,
          occupationCode: OCCUPATION,
          trade: null,
          ruleSet: null,
          levels: how === 2 ? [level, level] : [level],
          units: how === 3 ? [UNIT, UNIT] : [UNIT],
          related: [],
        },
        NO_EVIDENCE,
      ),
    learn: () => model.standards.set(number, { kind: known?.kind ?? kind, versions: [...(known?.versions ?? []), { version, from }] }),
  };
};

const layBeside: Move = ({ world, model, actor, which, how }) => {
  const number = how === 1 ? 0 : 1;
  const [norm, nation] = [model.standards.get(number), model.standards.get(0)];
  const [version, to, mine] = [`V${which}`, how === 2 ? 'V9' : (nation?.versions[0]?.version ?? 'V0'), how === 4 ? 1 : 0];
  return {
    no: {
      NOT_FOUND: !norm || (norm.kind === 'ENTERPRISE_NORM' && (mine !== 0 || !norm.versions.some((each) => each.version === version))),
      STANDARD_NOT_A_NORM: norm && norm.kind !== 'ENTERPRISE_NORM',
      STANDARD_UNKNOWN: nation?.kind !== 'NATIONAL' || !nation.versions.some((each) => each.version === to),
      NORM_UNIT_UNKNOWN: how === 3,
    },
    record: async () =>
      world.record(
        actor,
        mapNorm,
        the('standard', number),
        {
          standardKey: the('standard', number),
          version,
          enterpriseId: the('enterprise', mine),
          to: { standardCode: 'GZB-0', version: to },
          pairs: [{ unit: how === 3 ? 'U9' : 'U1', to: 'U1' }],
        },
        { national: await world.see(standardRecord, the('standard', 0)) },
      ),
  };
};

const isOutOfOrder = (published: readonly { from: Day }[], from: Day): boolean => published.length > 0 && from <= published.at(-1)!.from;
const load: Move = ({ world, model, actor, which, how }) => {
  const [version, from] = [`${which}`, addDays(model.today, how === 1 ? -90 : 0)];
  const listed = { code: OCCUPATION, title: '车工', trades: ['数控车工'], flags: [], shortageTrades: how === 3 ? ['磨工'] : [] };
  return {
    no: {
      OCCUPATION_VERSION_BEFORE: model.editions.some((each) => each.version === version),
      OCCUPATION_VERSION_OUT_OF_ORDER: isOutOfOrder(model.editions, from),
      OCCUPATION_TWICE: how === 2,
      OCCUPATION_TRADE_UNKNOWN: how === 3,
    },
    record: () =>
      world.record(
        actor,
        loadOccupations,
        the('dictionary', 0),
        {
          dictionaryId: the('dictionary', 0),
          edition: '2022',
          version,
          validFrom: from,
          documentNo: PAPER.documentNo,
          occupations: how === 2 ? [listed, listed] : [listed],
          digest: HASH,
        },
        NO_EVIDENCE,
      ),
    learn: () => model.editions.push({ version, from }),
  };
};

/** A version lists the turners, or it does not: then no plan for them may be filed while it is in force. */
const guide: Move = ({ world, model, actor, which, how }) => {
  const [version, from, lists] = [`${which}`, addDays(model.today, how === 1 ? -90 : 0), which < 3 ? OCCUPATION : '6-31-01-03'];
  const item = {
    itemCode: 'I1',
    kind: 'CERTIFICATE_PROJECT' as const,
    title: '车工',
    classCode: how === 3 ? 'B' : 'A',
    occupationCode: lists,
    trade: null,
    levels: [],
    flags: [],
    institution: null,
  };
  const classes = Array.from({ length: how === 4 ? 40 : 1 }, (_, index) => ({
    classCode: index === 0 ? 'A' : `A${index}`,
    title: '装备制造',
  }));
  return {
    no: {
      GUIDING_VERSION_BEFORE: model.guiding.some((each) => each.version === version),
      GUIDING_VERSION_OUT_OF_ORDER: isOutOfOrder(model.guiding, from),
      GUIDING_ITEM_TWICE: how === 2,
      GUIDING_CLASS_UNKNOWN: how === 3,
      GUIDING_CLASSES_TOO_MANY: how === 4,
    },
    record: () =>
      world.record(
        actor,
        publishGuidingCatalogue,
        the('guiding', 0),
        {
          catalogueId: the('guiding', 0),
          region: '320800',
          version,
          validFrom: from,
          documentNo: PAPER.documentNo,
          classes,
          items: how === 2 ? [item, item] : [item],
          digest: HASH,
        },
        NO_EVIDENCE,
      ),
    learn: () => model.guiding.push({ version, from, lists: lists === OCCUPATION }),
  };
};

export const catalogueMoves: Readonly<Record<string, Move>> = {
  'propose-pack': propose,
  'confirm-pack': confirm,
  'record-award': honour,
  'withdraw-award': dishonour,
  'publish-year': publishYear,
  'publish-standard': publish,
  'map-norm': layBeside,
  'load-occupations': load,
  'publish-guiding': guide,
};
