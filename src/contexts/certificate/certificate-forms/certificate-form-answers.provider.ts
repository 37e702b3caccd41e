import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { isWithin } from '../../../access/scopes';
import { Answer, attached, versioned } from '../../../http/answers/answer';
import { answeredAsOf, type AsOf } from '../../../http/requests/as-of';
import { formTag } from '../../../http/answers/entity-tags';
import { tongueOf } from '../../../http/problems/language';
import { granted, invalid, problem, Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { isRefusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import type { Arrival } from '../../../printing/own-address';
import { qrPicture } from '../../../printing/qr-code.file';
import type { SecuredForm } from '../../../vc/forms';
import { statusOn } from '../certificate-register/certificate-course';
import type { CertificateRow } from '../certificate-register/certificate-register.entity';
import { shownCertificate } from '../certificate-register/shown-certificate';
import { credentialAnswer } from '../credential/credential-answer.provider';
import { Credentials } from '../credential/credentials.provider';
import { Holders } from '../holders.provider';
import { PublicTokens } from '../public-tokens.provider';
import { CertificateCodes } from './certificate-codes.provider';
import { CERTIFICATE_FORMS, type CertificateForm } from './certificate-forms';
import { certificatePage } from './certificate-page';
import { CERTIFICATE_PAGE_POLICY } from './certificate-page-policy.hash';
import { CertificatePapers } from './certificate-papers.provider';
import { fileName } from './file-name';

const OK = 200;
/** The route itself asks for certificates to be read, masked. */
const PRINTING = 'certificates:print';

/** A certificate that the caller may know, and how it was asked for. */
export interface AskedCertificate {
  readonly row: CertificateRow;
  readonly atPosition: Position;
  readonly asOf: AsOf;
  readonly caller: Caller;
  readonly arrival: Arrival;
  readonly language: string | undefined;
}
type Maker = (asked: AskedCertificate) => Promise<Answer>;

/** A certificate in each of its forms, every form under a tag of its own. */
@Injectable()
export class CertificateFormAnswers {
  private readonly makers: Readonly<Record<CertificateForm, Maker>> = {
    json: (asked) => this.json(asked),
    pdf: (asked) => this.pdf(asked),
    png: async (asked) => this.png(asked),
    html: (asked) => this.html(asked),
    vc: (asked) => this.credential('vc', asked),
    'vc-json': (asked) => this.credential('vc-json', asked),
  };

  constructor(
    private readonly holders: Holders,
    private readonly tokens: PublicTokens,
    private readonly papers: CertificatePapers,
    private readonly codes: CertificateCodes,
    private readonly credentials: Credentials,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(form: CertificateForm, asked: AskedCertificate): Promise<Answer> {
    return this.makers[form](asked);
  }

  private async json({ row, atPosition, asOf, caller }: AskedCertificate): Promise<Answer> {
    const [holder] = await this.holders.of([row], caller);
    return versioned(
      row.revision,
      answeredAsOf(asOf, atPosition, {
        ...shownCertificate(row, holder, asOf.effectiveOn),
        publicPath: this.tokens.pathOf(row.certificateId),
      }),
    );
  }

  /** Whoever issued it prints it, as it stands now. */
  private async pdf({ row, asOf, caller, arrival }: AskedCertificate): Promise<Answer> {
    if (caller.audience !== 'enterprise') throw problem('AUDIENCE_FORBIDDEN', { audience: caller.audience });
    if (!isWithin(caller.scopes, PRINTING)) throw problem('SCOPE_MISSING', { scope: PRINTING });
    this.papers.mustBeOfToday(asOf);
    const [paper] = await this.papers.of([row], caller, arrival);
    if (isRefusal(paper!)) throw new Refused(paper);
    const pdf = granted(await this.papers.print(paper!));
    return inForm('pdf', row, attached(CERTIFICATE_FORMS.pdf, `${row.number}.pdf`, `${fileName(paper!.merged)}.pdf`, Buffer.from(pdf)));
  }

  private png({ row, arrival }: AskedCertificate): Answer {
    const name = `${row.number}-qr.png`;
    return inForm(
      'png',
      row,
      attached(CERTIFICATE_FORMS.png, name, `二维码-${row.number}.png`, qrPicture(this.codes.of(row.certificateId, arrival))),
    );
  }

  private async html({ row, asOf, caller, language }: AskedCertificate): Promise<Answer> {
    const [holder] = await this.holders.of([row], caller);
    const tongue = tongueOf(language);
    const { effectiveOn: on } = asOf;
    const page = certificatePage({
      row,
      holder,
      status: statusOn(row.course, on),
      on,
      publicPath: this.tokens.pathOf(row.certificateId),
      tongue,
      mayPrint: caller.audience === 'enterprise',
    });
    return inForm(
      'html',
      row,
      new Answer(
        OK,
        {
          'content-type': `${CERTIFICATE_FORMS.html}; charset=utf-8`,
          'content-security-policy': CERTIFICATE_PAGE_POLICY,
          'cache-control': 'no-store',
        },
        page,
      ),
    );
  }

  /** Holds a name in clear, which auditors read none of. It says nothing that depends on a day: whether it holds is asked of its lists, which tell of now. */
  private async credential(form: SecuredForm, { row, asOf, caller }: AskedCertificate): Promise<Answer> {
    if (caller.audience === 'auditor') throw problem('AUDIENCE_FORBIDDEN', { audience: caller.audience });
    const today = todayOf(this.clock);
    if (asOf.effectiveOn !== today) throw invalid('/effectiveOn', 'FIELD_NOT_CHOICE', { choices: today });
    return credentialAnswer(form, await this.credentials.of(row.certificateId as Uuid, form, caller, asOf));
  }
}

/** What a sheet shows lies beside the stream too, so that the tag is never good for 304. */
const inForm = (form: CertificateForm, { revision }: CertificateRow, { status, headers, body }: Answer): Answer =>
  new Answer(status, { ...headers, etag: formTag(revision, form) }, body, false);
