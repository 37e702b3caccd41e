import { standardRecord } from '../../src/contexts/catalogue';
import { publishStandard } from '../../src/contexts/catalogue/publish-standard/publish-standard';
import { chainRecord } from '../../src/contexts/accreditation/chain';
import { leadChain } from '../../src/contexts/accreditation/lead-chain/lead-chain';
import { publishChainNorm } from '../../src/contexts/accreditation/publish-chain-norm/publish-chain-norm';
import { signChainNorm } from '../../src/contexts/accreditation/sign-chain-norm/sign-chain-norm';
import { withdrawChainNorm } from '../../src/contexts/accreditation/sign-chain-norm/withdraw-chain-norm';
import { addDays, Day, day } from '../../src/kernel/day';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { CHAIN } from './batch-moves';
import { isMember } from './chain-moves';
import type { Model } from './model';
import type { Move } from './move';
import type { NormModel } from './norm-model';
import { OCCUPATION, PAPER, the } from './world';

export const NORM = 'CN-0';
export const UNIT = 'U1';
const VERSIONS = ['V0', 'V1', 'V2'] as const;
const NUMBER = 9;
const [CITY, ANOTHER, PROVINCE] = ['3208', '3204', '32'] as const;
const chainCode = (number: number): string => (number === 0 ? CHAIN : 'ANOTHER-CHAIN');
const FROM: Readonly<Record<string, Day>> = { V0: day('2026-01-01'), V1: day('2026-01-02'), V2: day('2026-01-03') };
const normId = () => the('standard', 50);

const isOpen = ({ last }: { last: Day | null }, on: Day): boolean => last === null || last >= on;
const signaturesOf = ({ signatures }: NormModel, enterprise: number, version: string) =>
  signatures.filter((each) => each.enterprise === enterprise && each.version === version);
export const keepsTo = (norm: NormModel, enterprise: number, version: string, on: Day): boolean =>
  signaturesOf(norm, enterprise, version).some((each) => each.from <= on && isOpen(each, on));
const keepsFrom = (norm: NormModel, enterprise: number, version: string, on: Day): boolean =>
  signaturesOf(norm, enterprise, version).some((each) => isOpen(each, on));
const stop = (norm: NormModel, enterprise: number, version: string, on: Day): void =>
  signaturesOf(norm, enterprise, version)
    .filter((each) => isOpen(each, on))
    .forEach((each) => {
      each.last = addDays(on, -1);
    });
const [YESTERDAY, LATER] = [3, 5];
const firstDay = (today: Day, how: number): Day => addDays(today, how === YESTERDAY ? -1 : how === LATER ? 2 : 0);

const lead: Move = ({ world, model, actor, which, how }) => {
  const [number, region, from] = [which === 5 ? 1 : 0, how === 1 ? ANOTHER : how === 2 ? PROVINCE : CITY, firstDay(model.today, how)];
  const before = model.norm.leads.get(number) ?? [];
  return {
    no: { CHAIN_DAY_IN_PAST: how === YESTERDAY, CHAIN_LED_ELSEWHERE: before.length > 0 && !before.at(-1)!.region.startsWith(region) },
    record: () =>
      world.record(
        actor,
        leadChain,
        the('chain', number),
        {
          chainId: the('chain', number),
          chainCode: chainCode(number),
          leadKind: 'ASSOCIATION',
          leadName: '示例行业协会',
          region,
          fromOn: from,
          documentNo: PAPER.documentNo,
        },
        NO_EVIDENCE,
      ),
    learn: () => model.norm.leads.set(number, [...before, { region, from }]),
  };
};

/** What the norm asks is a standard of the catalogue. */
const drawUp: Move = ({ world, model: { norm }, actor, which }) => {
  const version = VERSIONS[which % 3]!;
  return {
    no: {
      STANDARD_VERSION_BEFORE: norm.drawnUp.has(version),
      STANDARD_VERSION_OUT_OF_ORDER: [...norm.drawnUp].some((each) => each >= version),
    },
    record: () =>
      world.record(
        actor,
        publishStandard,
        the('standard', NUMBER),
        {
          standardKey: the('standard', NUMBER),
          standardCode: NORM,
          kind: 'CHAIN_NORM',
          enterpriseId: null,
          version,
          validFrom: FROM[version]!,
          documentNo: PAPER.documentNo,
          occupationCode: OCCUPATION,
          trade: null,
          ruleSet: null,
          levels: [{ level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 600 }] }],
          units: [{ unitCode: UNIT, level: 'SENIOR', part: 'SKILL' }],
          related: [],
        },
        NO_EVIDENCE,
      ),
    learn: () => norm.drawnUp.add(version),
  };
};

const publish: Move = ({ world, model: { norm, today }, actor, which, how }) => {
  const [version, number, region] = [VERSIONS[which % 3]!, how === 2 ? 1 : 0, how === 1 ? ANOTHER : CITY];
  const led = (norm.leads.get(number) ?? []).filter(({ from }) => from <= today).at(-1);
  return {
    no: {
      CHAIN_NOT_LED: !led,
      CHAIN_LED_ELSEWHERE: led && !led.region.startsWith(region),
      CHAIN_NORM_OF_ANOTHER: norm.chain !== null && norm.chain !== number,
      CHAIN_NORM_PUBLISHED_BEFORE: norm.versions.has(version),
      CHAIN_NORM_STANDARD_MISSING: !norm.drawnUp.has(version),
    },
    record: async () =>
      world.record(
        actor,
        publishChainNorm,
        normId(),
        {
          normId: normId(),
          chainId: the('chain', number),
          chainCode: chainCode(number),
          normCode: NORM,
          version,
          region,
          documentNo: PAPER.documentNo,
        },
        {
          chain: await world.see(chainRecord, the('chain', number)),
          standard: await world.see(standardRecord, the('standard', NUMBER)),
        },
      ),
    learn: () => {
      norm.chain = number;
      norm.versions.add(version);
    },
  };
};

/** Whether an enterprise is in the chain whose norm it is. */
export const isInChain = ({ norm, chain }: Model, enterprise: number, on: Day): boolean =>
  norm.chain === 0 && isMember(chain, enterprise, on);

const sign: Move = ({ world, model, actor, which, how }) => {
  const { norm, today } = model;
  const [enterprise, version, on, withdraws] = [
    which % 3,
    how === 1 ? 'V1' : how === 2 ? 'V2' : 'V0',
    firstDay(today, how),
    how === 4 ? ['V1'] : [],
  ];
  return {
    no: {
      CHAIN_NORM_UNKNOWN: !norm.versions.has(version),
      NORM_SIGNATURE_IN_PAST: how === YESTERDAY,
      CHAIN_MEMBER_UNKNOWN: !isInChain(model, enterprise, on),
      NORM_SIGNED_BEFORE: keepsFrom(norm, enterprise, version, on),
      NORM_NOT_SIGNED: withdraws.some((each) => !keepsFrom(norm, enterprise, each, on)),
    },
    record: async () =>
      world.record(
        actor,
        signChainNorm,
        normId(),
        { normId: normId(), normCode: NORM, version, enterpriseId: the('enterprise', enterprise), signedOn: on, withdraws },
        { chain: await world.see(chainRecord, the('chain', norm.chain ?? 0)) },
      ),
    learn: () => {
      withdraws.forEach((each) => stop(norm, enterprise, each, on));
      norm.signatures.push({ enterprise, version, from: on, last: null });
    },
  };
};

const withdraw: Move = ({ world, model: { norm, today }, actor, which, how }) => {
  const [enterprise, version, on] = [which % 3, how === 1 ? 'V1' : how === 2 ? 'V2' : 'V0', firstDay(today, how)];
  return {
    no: {
      CHAIN_NORM_UNKNOWN: !norm.versions.has(version),
      NORM_SIGNATURE_IN_PAST: how === YESTERDAY,
      NORM_NOT_SIGNED: !keepsFrom(norm, enterprise, version, on),
    },
    record: () =>
      world.record(
        actor,
        withdrawChainNorm,
        normId(),
        { normId: normId(), normCode: NORM, version, enterpriseId: the('enterprise', enterprise), fromOn: on },
        NO_EVIDENCE,
      ),
    learn: () => stop(norm, enterprise, version, on),
  };
};

export const normMoves: Readonly<Record<string, Move>> = {
  'lead-chain': lead,
  'draw-up-norm': drawUp,
  'publish-chain-norm': publish,
  'sign-chain-norm': sign,
  'withdraw-chain-norm': withdraw,
};
