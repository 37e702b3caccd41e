import { createHash } from 'node:crypto';
import { storedZip } from '../enterprise-dossier/stored-zip.file';
import { type SealedEvidence, stemOf } from './evidence-parts';
import { type EvidenceReading, readingOf } from './evidence-reading';

interface ArchivedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One archive, stored and not packed, so that every byte of it follows from its contents and any other byte is noticed: what to read first, what is proven, how to check it. */
export function evidenceArchive(
  evidence: SealedEvidence,
  readings: { readonly zh: EvidenceReading; readonly en: EvidenceReading },
  verifier: Uint8Array,
): Uint8Array {
  const texts = (['zh', 'en'] as const).map((language) => ({
    name: `READ-ME.${language}.txt`,
    content: bytesOf(readingOf(language, readings[language], evidence)),
  }));
  const events = evidence.events.flatMap((event): readonly ArchivedFile[] => [
    { name: `${stemOf(event)}.entry`, content: event.entry },
    { name: `${stemOf(event)}.tlog-proof`, content: bytesOf(event.proof) },
    { name: `${stemOf(event)}.opening.json`, content: bytesOf(event.opening) },
  ]);
  const files = [
    ...texts,
    { name: 'checkpoint', content: bytesOf(evidence.checkpoint) },
    ...(evidence.stamp ? [{ name: 'checkpoint.tsr', content: evidence.stamp }] : []),
    { name: 'policy', content: bytesOf(evidence.policy) },
    ...events,
    { name: 'verifier.tgz', content: verifier },
  ];
  const sums = files.map(({ name, content }) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`).join('');
  return storedZip([...files, { name: 'SHA256SUMS', content: bytesOf(sums) }]);
}
