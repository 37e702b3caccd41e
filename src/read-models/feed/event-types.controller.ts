import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepsNoPast } from '../../http/as-of.decorator';
import { AudienceOf } from '../../http/audience.decorator';
import type { PublicEvent } from './public-event';
import { PUBLIC_EVENTS } from './public-events';

const listed = ({ type, stored, members }: PublicEvent): object => ({ type, storedType: stored.type, meaning: stored.meaning, dataSchema: schemaOf(stored.schema.properties as object, members) });

/** JSON Schema of `data`: the members of the stored event that are told, and what each may be. */
const schemaOf = (properties: object, members: readonly string[]): object => ({
  type: 'object', properties: Object.fromEntries(Object.entries(properties).filter(([name]) => members.includes(name))),
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
}
