import { Injectable } from '@nestjs/common';
import type { Fact } from '../../../kernel/event-type';
import { type Fold, type StreamName, streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import type { KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import { filingScope } from '../../accreditation';
import { approvedResult, assessmentResult, ImportReceived, rosterImport } from '../../assessment';
import { certificate } from '../certificate';
import { CertificateIssued } from '../certificate.events';
import { historyOf, HistoryEvent } from './history-event';
import { concerns, Entry, timelineOf } from './timeline';

/** The file that a row came from: its fingerprint and kind, from the first event of the import's stream. */
export interface SourceFile {
  readonly importId: string;
  readonly sha256: string;
  readonly kind: string;
}
export interface History {
  readonly entries: readonly Entry[];
  readonly files: readonly SourceFile[];
  /** What is told of here alone: the batch tells of many people. */
  readonly ownStreams: readonly StreamName[];
}
/** Up to where in the log; null: all of it. */
type Known = KnownUpTo;

/** A certificate's whole history, folded from the streams themselves: no read model can have lost a line of it. */
@Injectable()
export class CertificateHistory {
  constructor(private readonly ledger: Ledger) {}

  /** Nothing where the certificate was not known then. */
  async of(certificateId: Uuid, known: Known): Promise<History | undefined> {
    const events = await this.stream(certificate, certificateId, known);
    const issued = events[0]?.fact;
    if (issued?.type !== CertificateIssued.type) return undefined;
    const { filingId, batchId, candidacyId } = issued.data;
    const entries = timelineOf(
      {
        filing: await this.stream(filingScope.fold, filingId, known),
        // The batch tells of many people: what it says of others is no reason of anything here.
        batch: await this.stream(approvedResult.fold, batchId, known, (fact) => concerns(fact, candidacyId)),
        candidacy: await this.stream(assessmentResult.fold, candidacyId, known),
        certificate: events,
      },
      candidacyId,
    );
    const ownStreams = [
      streamOf(filingScope.fold, filingId),
      streamOf(assessmentResult.fold, candidacyId),
      streamOf(certificate, certificateId),
    ];
    return { entries, files: await this.filesOf(entries), ownStreams };
  }

  private async stream<E extends Fact>(
    fold: Fold<unknown, E>,
    id: Uuid,
    known: Known,
    isOfIt: (fact: E) => boolean = () => true,
  ): Promise<readonly HistoryEvent<E>[]> {
    const stored = await this.ledger.history(fold, id);
    // An event that is left out may be the first of an append, whose metadata tell of those after it.
    const until = stored.filter(knownUpTo({ knownPosition: known.knownPosition }));
    for (const event of stored) if (isOfIt(event)) known.provenance?.note(event);
    return historyOf<E>(until).filter(({ fact }) => isOfIt(fact));
  }

  private async filesOf(entries: readonly Entry[]): Promise<readonly SourceFile[]> {
    const ids = [...new Set(entries.flatMap(({ source }) => source?.importId ?? []))];
    return (
      await Promise.all(
        ids.map(async (importId) => {
          const [received] = await this.ledger.history(rosterImport, importId as Uuid);
          if (received?.type !== ImportReceived.type) return [];
          const { sha256, kind } = received.data;
          return [{ importId, sha256, kind }];
        }),
      )
    ).flat();
  }
}
