import { Controller, Get, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer, tagged } from '../../../http/answers/answer';
import { type AsKnownThen, withProvenance } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { Cursors, MAX_PAGE, PAGE_LIMIT } from '../../../http/lists/cursors.provider';
import { IdPipe } from '../../../http/requests/id.pipe';
import { EXCEL_SAFE, listed, SheetForm } from '../../../http/lists/listed-answer';
import { found, invalid } from '../../../http/problems/refused';
import { formWanted } from '../../../http/answers/wanted-form';
import type { Uuid } from '../../../kernel/uuid';
import { COMMITTER, Committer } from '../../../ledger/commitment.port';
import { ExportMapping, mappingOf } from '../export-mapping';
import { ExportMappingVersions } from '../export-mapping/export-mappings.query';
import { monthOfPath } from '../path-parts.provider';
import { CSV, XLSX } from '../../../sheets/sheet';
import { PayRegister } from '../pay-register/pay-register.query';
import { itemSheet } from './item-sheet';
import { KeptPages } from './kept-pages.provider';
import { PayNames } from './pay-names.provider';
import { StatementQuery } from './statement.dto';
import { statementLines } from './statement-lines';
import { statementFileName, statementSheets } from './statement-sheets';
import { Page, PublishedStatement, statementPage } from './statement-view';
import { Statements } from './statements.query';

const OK = 200;
const TEXT = 'text/plain';
/** items: a CSV of lines with the codes of pay items, for payroll programs; it has a media type that csv has too, and is named. */
const FORMS = { json: 'application/json', xlsx: XLSX, csv: CSV, items: CSV, text: TEXT } as const;
type Form = keyof typeof FORMS;
/** Hex digits of the body's SHA-256 in its ETag: 128 bits. */
const ETAG_DIGITS = 32;

type Asked = Pick<StatementQuery, 'as' | 'excelSafe' | 'cursor' | 'limit'>;

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-statements/:period')
export class StatementController {
  constructor(
    private readonly statements: Statements,
    private readonly register: PayRegister,
    private readonly names: PayNames,
    private readonly mappings: ExportMappingVersions,
    private readonly cursors: Cursors,
    private readonly kept: KeptPages,
    @Inject(COMMITTER) private readonly committer: Committer,
  ) {}

  /** A month's allowances: of a closed month the same bytes and the same ETag for ever. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  @ApiProduces('application/json', XLSX, CSV, TEXT)
  @ApiQuery({ name: 'as', required: false, enum: Object.keys(FORMS) })
  @ApiQuery({ name: 'excelSafe', required: false, enum: ['true', 'false'], description: EXCEL_SAFE })
  @ApiQuery({ name: 'cursor', required: false, type: String })
  @ApiQuery({ name: 'limit', required: false, type: Number, description: `Lines of one page, at most and by default ${MAX_PAGE}` })
  @ApiQuery({
    name: 'since',
    required: false,
    type: String,
    description:
      'An earlier moment of knowledge, written as knownAt: `changes` tells which lines and figures are others, and through which events',
  })
  async read(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Query() asked: StatementQuery,
    @Headers('accept') accept: string | undefined,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<Answer> {
    const [period, form] = [monthOfPath(text), formWanted(FORMS, asked.as, accept)];
    const read = async (): Promise<PublishedStatement> => found((await this.statements.read(caller, enterpriseId, period, asOf)).value);
    const forms: Readonly<Record<Form, () => Promise<Answer>>> = {
      xlsx: async () => this.sheets(await read(), caller, asOf, { ...asked, form: 'xlsx' }),
      csv: async () => this.sheets(await read(), caller, asOf, { ...asked, form: 'csv' }),
      items: async () => this.items(await read(), caller, asOf, asked),
      text: async () => this.text(await read()),
      json: () =>
        this.kept.of(caller, `${enterpriseId} ${period} ${asked.cursor ?? ''} ${asked.limit ?? ''}`, asOf, async () =>
          this.page(await read(), asked, asOf),
        ),
    };
    return forms[form]();
  }

  /** Whole and without pages, under a tag of its own. */
  private text(statement: PublishedStatement): Answer {
    const body = `${statementLines(statement).join('\n')}\n`;
    return new Answer(
      OK,
      { 'content-type': `${TEXT}; charset=utf-8`, etag: `"${this.committer.digest(body).slice(0, ETAG_DIGITS)}"` },
      body,
    );
  }

  private async mapping(
    { enterpriseId, period }: PublishedStatement,
    caller: Caller,
    asOf: AsKnownThen,
  ): Promise<ExportMapping | undefined> {
    return mappingOf(period, found((await this.mappings.of(caller, enterpriseId, asOf)).value));
  }

  /** Programs read the values as they are, unless they ask otherwise. */
  private async items(statement: PublishedStatement, caller: Caller, asOf: AsKnownThen, { excelSafe }: Asked): Promise<Answer> {
    const sheet = itemSheet(statement, await this.mapping(statement, caller, asOf));
    return listed('csv', [sheet], { ascii: `items-${statement.period}`, real: `items-${statement.period}` }, excelSafe === 'true');
  }

  private async sheets(
    statement: PublishedStatement,
    caller: Caller,
    asOf: AsKnownThen,
    { form, excelSafe }: Asked & { readonly form: SheetForm },
  ): Promise<Answer> {
    const { people, enterpriseName } = await this.register.people(caller, statement.enterpriseId);
    const sheets = statementSheets(
      statement,
      people,
      await this.names.of(people, statement, caller),
      await this.mapping(statement, caller, asOf),
    );
    return listed(form, sheets, { ascii: 'allowances', real: statementFileName(statement.period, enterpriseName) }, excelSafe !== 'false');
  }

  private page(statement: PublishedStatement, { cursor, limit }: Asked, { provenance }: AsKnownThen): Answer {
    const page = this.pageOf(statement, cursor, limit);
    const end = page.offset + page.limit;
    const nextCursor = end < statement.lines.length ? this.cursors.give([String(end)], askedOf(statement)) : null;
    const body = statementPage(statement, page, nextCursor);
    // What was asked does not change because something else was recorded meanwhile: the moment is not part of the tag.
    const { atPosition: _, knownAt: _known, ...content } = body;
    return tagged(`"${this.committer.digest(JSON.stringify(content)).slice(0, ETAG_DIGITS)}"`, withProvenance(provenance, body));
  }

  private pageOf(statement: PublishedStatement, cursor: string | undefined, limit: string | undefined): Page {
    if (limit !== undefined && !PAGE_LIMIT.test(limit)) throw invalid('/limit', 'FIELD_NOT_INTEGER', { minimum: 1, maximum: MAX_PAGE });
    const [offset = '0'] = cursor === undefined ? [] : this.cursors.read(cursor, askedOf(statement));
    return { offset: Number(offset), limit: limit === undefined ? MAX_PAGE : Number(limit) };
  }
}

/** Pages of one statement: after a change of an open month the next page would not follow from the last one. */
const askedOf = ({ enterpriseId, period, digest }: PublishedStatement) => ({ statement: enterpriseId, period, digest });
