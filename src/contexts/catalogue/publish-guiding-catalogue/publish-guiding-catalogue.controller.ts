import { Body, Controller, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { GuidingCatalogues } from '../guiding-catalogues/guiding-catalogues.provider';
import { classesOf, GUIDING_COLUMNS, guidingRowOf } from '../list-file/guiding-rows';
import { LIST_FILE_TYPES, fileIn, listIn, mustFit } from '../list-file/list-file.file';
import { listDigest } from '../list-file/list-digest.hash';
import { mustSupervise } from '../supervised-region.provider';
import { GuidingCatalogueFileQuery } from './publish-guiding-catalogue.dto';
import { PublishGuidingCatalogueCommand } from './publish-guiding-catalogue.handler';

@ApiTags('catalogues')
@Controller('v1/catalogues/guiding/imports')
export class PublishGuidingCatalogueController {
  constructor(
    private readonly commands: CommandBus,
    private readonly catalogues: GuidingCatalogues,
  ) {}

  /** The body is the list itself, as a spreadsheet or CSV; one wrong cell and nothing is published. */
  @Post()
  @AudienceOf('regulator')
  @FileBody(...LIST_FILE_TYPES)
  async publish(
    @Query() about: GuidingCatalogueFileQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustSupervise(caller, about.region);
    const rows = await listIn(fileIn(body), GUIDING_COLUMNS, guidingRowOf);
    const items = mustFit(rows.map(({ item }) => item));
    const { region, version, validFrom, documentNo } = about;
    const intent = {
      catalogueId: this.catalogues.idOf(region),
      region,
      version,
      validFrom,
      documentNo,
      classes: classesOf(rows),
      items,
      digest: listDigest(items),
    };
    const outcome = await this.commands.execute<PublishGuidingCatalogueCommand, Outcome>(
      new PublishGuidingCatalogueCommand(intent, envelope),
    );
    return created(`/v1/catalogues/guiding?region=${region}&on=${validFrom}`, outcome, {
      id: intent.catalogueId,
      version,
      validFrom,
      items: items.length,
      digest: intent.digest,
    });
  }
}
