import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import type { AsOf } from '../../../http/requests/as-of';
import { Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { chineseDay, type Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { type Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Arrival } from '../../../printing/own-address';
import { Printer, type Prints } from '../../../printing/printer.provider';
import { policyPackOn } from '../../catalogue';
import { statusOn } from '../certificate-register/certificate-course';
import type { CertificateRow } from '../certificate-register/certificate-register.entity';
import { IssuingNamesOf } from '../issuing-names.provider';
import { PrintedHolders } from '../printed-holders.provider';
import { type PrintedPerson, printedCertificate } from '../upload-table/printed-certificate';
import { CertificateCodes } from './certificate-codes.provider';
import { certificateSheet, type OnPaper } from './certificate-sheet';
import type { NotInForce } from './sheet-standing';
import { PHOTO } from './sheet-words';

const PURPOSE = 'CERTIFICATE_PRINT';
type No = Refusal<'HOLDER_UNKNOWN' | 'NUMBERING_UNKNOWN'>;
/** As people look such a character up: 𰻝 (U+30EDD). */
const named = (character: string): string => `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

/** Certificates as they go to paper, by what the vault and the register say today. */
@Injectable()
export class CertificatePapers {
  constructor(
    private readonly holders: PrintedHolders,
    private readonly names: IssuingNamesOf,
    private readonly codes: CertificateCodes,
    private readonly printer: Printer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A sheet of the past would pass for one that holds. @throws Refused PAPER_IS_OF_TODAY */
  mustBeOfToday({ effectiveOn, knownAt }: Pick<AsOf, 'effectiveOn' | 'knownAt'>): void {
    if (knownAt !== null || effectiveOn !== todayOf(this.clock)) throw new Refused(refuse('PAPER_IS_OF_TODAY'));
  }

  /** Of certificates under one filing, in their order; of whom the vault tells nothing any more there is no paper. @throws Refused PUBLIC_ADDRESS_UNKNOWN */
  async of(rows: readonly CertificateRow[], caller: Caller, arrival: Arrival): Promise<readonly (OnPaper | No)[]> {
    const codes = rows.map(({ certificateId }) => this.codes.of(certificateId, arrival));
    const people = await this.holders.of(rows, { reader: caller, purpose: PURPOSE });
    const [first] = rows;
    const names = first && (await this.names.filing(first.enterpriseId as Uuid, first.filingId as Uuid));
    return rows.map((row, index) =>
      people[index] ? this.onPaper(row, people[index], names!.institutionOn(row.issuedOn as Day), codes[index]!) : refuse('HOLDER_UNKNOWN'),
    );
  }

  async print(paper: OnPaper, printer: Prints = this.printer): Promise<Uint8Array | Refusal<'CHARACTERS_NOT_PRINTABLE'>> {
    const printed = await printer.print(certificateSheet(paper));
    return 'pdf' in printed
      ? printed.pdf
      : refuse('CHARACTERS_NOT_PRINTABLE', { number: paper.merged.number, characters: printed.missing.map(named) });
  }

  private onPaper(row: CertificateRow, person: PrintedPerson, institution: string, qrCode: string): OnPaper | No {
    const { number, occupationCode, trade, region, printSerial } = row;
    const [issuedOn, level] = [row.issuedOn as Day, row.level as Level];
    const policy = policyPackOn(region, issuedOn)?.pack.certificate;
    if (!policy) return refuse('NUMBERING_UNKNOWN', { region });
    const { lookupUrl, institutionLookupUrl } = policy;
    const printed = printedCertificate({ number, occupationCode, trade, level, issuedOn }, person, institution);
    return {
      merged: { ...printed, issuedOn: chineseDay(issuedOn), photo: PHOTO.zh, qrCode },
      lookupUrl,
      institutionLookupUrl,
      printSerial,
      notInForce: notInForce(row, todayOf(this.clock)),
      day: issuedOn,
    };
  }
}

/** Null where it holds on that day. */
export function notInForce({ course, issuedOn }: CertificateRow, today: Day): NotInForce | null {
  const word = statusOn(course, today);
  if (word === 'VALID') return null;
  const from = course.findLast(({ from: begins, state }) => begins <= today && state === word)?.from;
  return { word, from: from ?? (issuedOn as Day) };
}
