import { Injectable } from '@nestjs/common';
import { isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { isInRegion } from '../../../kernel/region';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import type { KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import type { SeriesEvent } from '../certificate.events';
import { numberSeries, seriesOf } from '../number-series';
import { accountOf, SeriesAccount, SeriesEntry } from './series-account';

export interface FoundSeries extends SeriesAccount {
  readonly revision: number;
  readonly atPosition: Position;
}

/** The series of an institution code, folded from its stream: no read model can have lost a number of it (ADR 28). */
@Injectable()
export class NumberRegister {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  /** Nothing where the series was not known then, or is none of the caller's business. An authority sees an empty one: it may begin it. */
  async of(institutionCode: string, caller: Caller, horizon: KnownUpTo): Promise<FoundSeries | undefined> {
    const seriesId = seriesOf(institutionCode, this.ids);
    const { history, revision, atPosition } = await this.ledger.known(numberSeries, seriesId, horizon);
    const entries = history.map((fact): SeriesEntry => ({ id: fact.id, at: fact.at, fact }));
    const isKnown = entries.length === 0 ? mayBegin(institutionCode, caller) : entries.some(({ fact }) => mayKnow(fact, caller));
    return isKnown ? { ...accountOf(entries), revision, atPosition } : undefined;
  }
}

/** Characters 6 and 7 of an institution code: the province that gave it. */
const mayBegin = (institutionCode: string, { audience, region }: Caller): boolean =>
  isAuthority(audience) && region !== null && isInRegion(region, institutionCode.slice(5, 7));

/** Whoever has a batch in the series, or supervises one or its institution. The series holds no names and no persons. */
function mayKnow({ data }: SeriesEvent, { audience, tenant, region }: Caller): boolean {
  if (audience === 'auditor') return true;
  const owned = data as { readonly enterpriseId?: string; readonly region?: string };
  return isAuthority(audience) ? owned.region !== undefined && isInRegion(owned.region, region) : owned.enterpriseId === tenant;
}
