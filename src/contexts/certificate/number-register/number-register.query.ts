import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/read-models.provider';
import type { SeriesEvent } from '../certificate.events';
import { numberSeries } from '../number-series';
import { accountOf, SeriesAccount, SeriesEntry } from './series-account';

/** The series of an institution code, folded from its stream: no read model can have lost a number of it (ADR 28). */
@Injectable()
export class NumberRegister {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  /** Nothing where the series was not known then, or is none of the caller's business. */
  async of(institutionCode: string, caller: Caller, horizon: Pick<Horizon, 'knownPosition'>): Promise<(SeriesAccount & { readonly atPosition: Position }) | undefined> {
    const history = await this.ledger.history(numberSeries, this.ids.of('number-series', institutionCode));
    const entries = history.filter(knownUpTo(horizon)).map((event): SeriesEntry => ({ id: event.id, at: event.at, fact: { type: event.type, data: event.data } as SeriesEvent }));
    return entries.some(({ fact }) => mayKnow(fact, caller)) ? { ...accountOf(entries), atPosition: horizon.knownPosition ?? history.at(-1)!.position } : undefined;
  }
}

/** Whoever has a batch in the series, or supervises one or its institution. The series holds no names and no persons. */
function mayKnow({ data }: SeriesEvent, { audience, tenant, region }: Caller): boolean {
  if (audience === 'auditor') return true;
  const owned = data as { readonly enterpriseId?: string; readonly region?: string };
  return audience === 'regulator' ? region !== null && owned.region?.startsWith(region) === true : owned.enterpriseId === tenant;
}
