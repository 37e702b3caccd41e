import { DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule } from './access/access.module';
import { BindingsModule } from './bindings/bindings.module';
import { joinedRefusals } from './contexts/contexts.declaration';
import { CONTEXT_MODULES } from './contexts/contexts.module';
import { AnswerInterceptor } from './http/answers/answer.interceptor';
import { CallerGuard } from './http/edge/caller.guard';
import { KeyLimitGuard } from './http/limits/key-limit.guard';
import type { RateLimiter } from './http/limits/rate-limiter.provider';
import { Around, AROUNDS, EdgeInterceptor } from './http/edge/edge.interceptor';
import { HealthModule } from './health/health.module';
import type { Meters } from './health/meters.provider';
import { HttpModule } from './http/http.module';
import { IdempotencyInterceptor } from './http/answers/idempotency.interceptor';
import { IfMatchInterceptor } from './http/answers/if-match.interceptor';
import { KnownQueryInterceptor } from './http/edge/known-query.interceptor';
import { ProblemFilter } from './http/problems/problem.filter';
import { TakenBodiesInterceptor } from './http/edge/taken-bodies.interceptor';
import { bodyValidation } from './http/requests/validation.pipe';
import { VaryInterceptor } from './http/edge/vary.interceptor';
import { LedgerModule, LedgerParts } from './ledger/ledger.module';
import { OfficialLooksInterceptor } from './people/official-looks.interceptor';
import { PeopleModule } from './people/people.module';
import { PROCESS_MODULES } from './processes/processes.module';
import { PrintingModule, PrintingParts } from './printing/printing.module';
import { ProjectingModule, ProjectingParts } from './projecting/projecting.module';
import { READ_MODEL_MODULES } from './read-models/read-models.module';
import { SandboxModule } from './sandbox/sandbox.module';
import { BoundAnswersInterceptor } from './sealing/bound-answers/bound-answers.interceptor';
import { SealingModule } from './sealing/sealing.module';
import type { Sealing } from './sealing/sealing.provider';
import type { CredentialParts } from './vc/credential-signer.provider';
import { CredentialsModule } from './vc/credentials.module';
import { VerificationModule, VerificationParts } from './verification/verification.module';
import { WebhooksModule, WebhooksParts } from './webhooks/webhooks.module';

export interface AppParts {
  readonly ledger: LedgerParts;
  readonly projecting: ProjectingParts;
  readonly people: Parameters<typeof PeopleModule.of>[0];
  readonly access: Parameters<typeof AccessModule.of>[0];
  readonly webhooks: WebhooksParts;
  readonly sealing: Sealing;
  readonly limiter: RateLimiter;
  readonly meters: Meters;
  readonly verification: VerificationParts;
  readonly credentials: CredentialParts;
  readonly printing: PrintingParts;
  /** A demo ledger has routes that a production ledger does not know. */
  readonly isDemo: boolean;
}

/** The first is the outermost: what stands behind {@link AnswerInterceptor} sees the answer before its headers are written. */
const AROUND_REQUESTS = [
  VaryInterceptor,
  AnswerInterceptor,
  KnownQueryInterceptor,
  TakenBodiesInterceptor,
  OfficialLooksInterceptor,
  BoundAnswersInterceptor,
  IdempotencyInterceptor,
  IfMatchInterceptor,
] as const;

@Module({})
export class AppModule {
  static of({
    ledger,
    projecting,
    people,
    access,
    webhooks,
    limiter,
    meters,
    sealing,
    verification,
    credentials,
    printing,
    isDemo,
  }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CqrsModule.forRoot(),
        LedgerModule.of(ledger),
        ProjectingModule.of(projecting),
        PeopleModule.of(people),
        AccessModule.of(access),
        HttpModule.of(joinedRefusals(), limiter, meters),
        HealthModule.of(meters),
        BindingsModule,
        WebhooksModule.of(webhooks),
        SealingModule.of(sealing),
        VerificationModule.of(verification),
        CredentialsModule.of(credentials),
        PrintingModule.of(printing),
        ...CONTEXT_MODULES,
        ...PROCESS_MODULES,
        ...READ_MODEL_MODULES,
        ...(isDemo ? [SandboxModule] : []),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: CallerGuard },
        // After the one that finds out who calls.
        { provide: APP_GUARD, useClass: KeyLimitGuard },
        ...AROUND_REQUESTS,
        { provide: AROUNDS, useFactory: (...arounds: readonly Around[]) => arounds, inject: [...AROUND_REQUESTS] },
        EdgeInterceptor,
        { provide: APP_PIPE, useFactory: bodyValidation },
      ],
    };
  }
}
