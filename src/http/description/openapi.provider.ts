import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { SCOPES } from '../../access/scopes';
import { API_INTRODUCTION } from './api-introduction';
import { withConventions } from './api-conventions';
import { withAnswers } from './described-answers';
import type { ProblemCatalogue } from '../problems/problem';
import { recordedAnswers } from './recorded-answers.file';
import { withSharedParts } from './repeated-parts';
import { withSummaries } from './summaries';

/** How callers show who they are (docs/guide/access); a ledger with a provider of identities names it as well. */
const bearer = {
  type: 'http' as const,
  scheme: 'bearer',
  description: 'An API key; a token given for the key of a system; a token of the provider of identities; the session of a worker',
};
const clientCredentials = {
  tokenUrl: '/v1/oauth/token',
  scopes: Object.fromEntries(SCOPES.map((scope) => [scope, scope.replace(':', ', to ')])),
};

/** The API as a document: what it takes from the code alone, what it answers from what journeys were answered. */
export function apiDocument(app: NestFastifyApplication, problems: ProblemCatalogue, issuer?: string): OpenAPIObject {
  const named = new DocumentBuilder()
    .setTitle('Skills Ledger 技能台账')
    .setDescription(API_INTRODUCTION)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth(bearer)
    .addSecurityRequirements('bearer')
    .addOAuth2({ type: 'oauth2', flows: { clientCredentials } }, 'clientCredentials')
    .addSecurityRequirements('clientCredentials');
  if (issuer !== undefined)
    named
      .addSecurity('openId', { type: 'openIdConnect', openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration` })
      .addSecurityRequirements('openId');
  const about = named.build();
  const routes = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withSharedParts(withAnswers(withSummaries(withConventions(routes)), recordedAnswers(), problems));
}

/** /openapi.json and /docs; the human page asks no other host. */
export async function describeApi(app: NestFastifyApplication, problems: ProblemCatalogue, issuer?: string): Promise<void> {
  SwaggerModule.setup('docs', app, () => apiDocument(app, problems, issuer), {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Skills Ledger',
  });
}
