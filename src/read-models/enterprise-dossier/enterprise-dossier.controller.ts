import { Readable } from 'node:stream';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { Answer } from '../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../http/requests/as-of';
import { AsAsked } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { found } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { dossierArchive } from './dossier-archive.hash';
import type { DossierOf } from './dossier-files';
import { manifestOf } from './dossier-manifest';
import type { DossierRow } from './dossier-sections';
import { DossierQuery } from './enterprise-dossier.dto';
import { EnterpriseDossiers } from './enterprise-dossier.query';

const OK = 200;
const ZIP = 'application/zip';

@ApiTags('enterprises')
@Controller('v1/enterprises/:id/dossier')
export class EnterpriseDossierController {
  constructor(private readonly dossiers: EnterpriseDossiers) {}

  /** Everything about one enterprise at a date, as known at a moment: what there is, or all of it in one download. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  @ApiProduces('application/json', ZIP)
  async dossier(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Query() { as }: DossierQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const { value, atPosition } = await this.dossiers.of(caller, enterpriseId, asOf, as === 'zip');
    const { enterprise, files } = found(value);
    const manifest = manifestOf(titleOf(enterpriseId, enterprise, { ...asOf, atPosition: String(atPosition) }), files);
    if (as !== 'zip') return new Answer(OK, {}, answeredAsOf(asOf, atPosition, manifest));
    const { length, pieces } = dossierArchive(manifest, files);
    const headers = {
      'content-type': ZIP,
      'content-length': String(length),
      'content-disposition': disposition(`企业档案-${manifest.name}-${asOf.effectiveOn}.zip`),
    };
    return new Answer(OK, headers, Readable.from(pieces, { objectMode: false }));
  }
}

function titleOf(
  enterpriseId: Uuid,
  { name, creditCode }: DossierRow,
  { effectiveOn, knownAt, atPosition }: Pick<AsOf, 'effectiveOn' | 'knownAt'> & { readonly atPosition: string },
): DossierOf {
  return { enterpriseId, name: String(name), creditCode: String(creditCode), effectiveOn, knownAt, atPosition };
}

/** RFC 6266 and RFC 8187: an ASCII name for old programs, the real one for all others. */
const disposition = (name: string): string => `attachment; filename="dossier.zip"; filename*=UTF-8''${encodeURIComponent(name)}`;
