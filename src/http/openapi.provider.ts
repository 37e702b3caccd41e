import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withConventions } from './api-conventions';
import { withAnswers } from './described-answers';
import type { ProblemCatalogue } from './problem';
import { recordedAnswers } from './recorded-answers.file';
import { withSharedParts } from './repeated-parts';
import { withSummaries } from './summaries';

/** The API as a document: what it takes from the code alone, what it answers from what journeys were answered. */
export function apiDocument(app: NestFastifyApplication, problems: ProblemCatalogue): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Skills Ledger 技能台账')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const routes = SwaggerModule.createDocument(app, about, { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` });
  return withSharedParts(withAnswers(withSummaries(withConventions(routes)), recordedAnswers(), problems));
}

/** /openapi.json and /docs; the human page asks no other host. */
export async function describeApi(app: NestFastifyApplication, problems: ProblemCatalogue): Promise<void> {
  SwaggerModule.setup('docs', app, () => apiDocument(app, problems), { jsonDocumentUrl: 'openapi.json', customSiteTitle: 'Skills Ledger' });
}
