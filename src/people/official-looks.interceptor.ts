import { ExecutionContext, Injectable, RequestMethod } from '@nestjs/common';
import type { Caller } from '../access/caller';
import type { EdgeRequest } from '../http/edge/audience.decorator';
import { type Around, type Handler, isFor } from '../http/edge/edge.interceptor';
import { requestOf } from '../http/edge/request-of';
import { isUuid, type Uuid } from '../kernel/uuid';
import { AccessLog } from './access-log.provider';

/** Whose every look is kept, also where it shows no personal data: those who look into what is not theirs (journeys RG-11). */
const OFFICIALS: ReadonlySet<string> = new Set(['regulator', 'inspector', 'auditor']);
const MAX_NAME_CHARACTERS = 80;

/** A look is in the log before it is answered: which question, and about which things by their ids. Questions have codes, what was asked for has not. */
@Injectable()
export class OfficialLooksInterceptor implements Around {
  constructor(private readonly log: AccessLog) {}

  concerns(handler: Handler): boolean {
    return isFor(RequestMethod.GET, handler);
  }

  around(context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const request = requestOf<EdgeRequest>(context);
    return request.caller && OFFICIALS.has(request.caller.audience) ? this.recorded(request.caller, request, context, goOn) : goOn();
  }

  private async recorded(reader: Caller, request: EdgeRequest, context: ExecutionContext, goOn: () => Promise<unknown>): Promise<unknown> {
    const asked = `${context.getClass().name.replace(/Controller$/, '')}_${context.getHandler().name}`.slice(0, MAX_NAME_CHARACTERS);
    const look = { reader, whose: idsIn(request.params), fields: [asked], purpose: 'OFFICIAL_LOOK', evenOfNobody: true } as const;
    await this.log.recordReading(look);
    return goOn();
  }
}

const idsIn = (params: unknown): readonly Uuid[] => Object.values((params ?? {}) as Record<string, string>).filter(isUuid);
