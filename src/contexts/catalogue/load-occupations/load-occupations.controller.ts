import { Body, Controller, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { listDigest } from '../list-file/list-digest.hash';
import { fileIn, LIST_FILE_TYPES, listIn, mustFit } from '../list-file/list-file.file';
import { OCCUPATION_COLUMNS, occupationOf } from '../list-file/occupation-rows';
import { OccupationFileQuery } from './load-occupations.dto';
import { LoadOccupationsCommand } from './load-occupations.handler';

@ApiTags('catalogues')
@Controller('v1/catalogues/occupations/imports')
export class LoadOccupationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The body is the dictionary itself, as a spreadsheet or CSV; one wrong cell and nothing is loaded. */
  @Post()
  @AudienceOf('admin')
  @FileBody(...LIST_FILE_TYPES)
  async load(@Query() about: OccupationFileQuery, @Body() body: unknown, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const occupations = mustFit(await listIn(fileIn(body), OCCUPATION_COLUMNS, occupationOf));
    const { edition, version, validFrom, documentNo } = about;
    const intent = {
      dictionaryId: this.ids.of('occupation-dictionary'),
      edition,
      version,
      validFrom,
      documentNo,
      occupations,
      digest: listDigest(occupations),
    };
    const outcome = await this.commands.execute<LoadOccupationsCommand, Outcome>(new LoadOccupationsCommand(intent, envelope));
    return created(`/v1/catalogues/occupations?on=${validFrom}`, outcome, {
      edition,
      version,
      validFrom,
      occupations: occupations.length,
      digest: intent.digest,
    });
  }
}
