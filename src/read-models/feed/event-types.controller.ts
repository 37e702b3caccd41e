import { Controller, Get, Param } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { DeclaredAnswer } from '../../http/description/declared-answer.decorator';
import { Answer } from '../../http/answers/answer';
import { KeepsNoPast } from '../../http/requests/as-of.decorator';
import { AudienceOf } from '../../http/edge/audience.decorator';
import { found } from '../../http/problems/refused';
import { schemaPathOf } from './cloud-event';
import { dataSchemaOf } from './data-schema';
import type { PublicEvent } from './public-event';
import { PUBLIC_EVENTS } from './public-events';

const OK = 200;
const SCHEMA = 'application/schema+json';
const listed = (told: PublicEvent): object => ({
  type: told.type,
  storedType: told.stored.type,
  meaning: told.stored.meaning,
  schema: schemaPathOf(told.type),
  dataSchema: dataSchemaOf(told),
});

@ApiTags('events')
@Controller('v1/event-types')
@KeepsNoPast('The types of this release')
export class EventTypesController {
  /** The closed list of what the feed tells, what it means, and what its data hold; more may come. */
  @Get()
  @AudienceOf('public')
  types(): object {
    return { items: PUBLIC_EVENTS.map(listed) };
  }

  /** What `dataschema` of an event names: the JSON Schema of its data. It never changes; another shape has another type. */
  @Get(':type/schema')
  @AudienceOf('public')
  @ApiProduces(SCHEMA)
  @DeclaredAnswer({ [SCHEMA]: { type: 'object', description: 'A JSON Schema of the dialect that it names in `$schema`' } })
  schema(@Param('type') type: string): Answer {
    const told = found(PUBLIC_EVENTS.find((each) => each.type === type));
    return new Answer(OK, { 'content-type': SCHEMA, 'cache-control': 'public, max-age=3600' }, dataSchemaOf(told));
  }
}
