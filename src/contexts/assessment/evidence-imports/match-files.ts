import { nameMask, staffIdMask } from '../../../kernel/masks';
import { MAX_FILE_MIB } from './evidence-limits';
import { FileKind, kindOf } from './file-content';
import { maskedFileName, normalName, numbersIn, readingsOf, stemOf } from './file-name';
import type { Candidate, FoundFile, JudgedFile, MaskedPerson, Reason } from './judged-file';
import { KnownCandidates } from './likely-person';

/** Files judged between two turns of others: some milliseconds, even where each is compared with all candidates. */
const FILES_PER_TURN = 20;

export const maskedPerson = ({ name, idNumber, candidacyIds }: Candidate): MaskedPerson => ({
  nameMasked: nameMask(name),
  idNumberMasked: staffIdMask(idNumber),
  candidacyIds,
});
const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

/** Whose each file is. The same archive and the same candidates give the same answer. Yields where others may have their turn. */
export function* judgeFiles(
  files: readonly FoundFile[],
  candidates: readonly Candidate[],
  pictures: FileKind,
): Generator<void, readonly JudgedFile[]> {
  const known = new KnownCandidates(candidates);
  const judged: JudgedFile[] = [];
  for (const file of files) {
    if (judged.length % FILES_PER_TURN === 0) yield;
    judged.push(judgeFile(file, known, pictures));
  }
  return withoutDoubled(judged, new Map(files.map(({ entry, digest }) => [entry, digest])));
}

function judgeFile({ entry, name, bytes, content }: FoundFile, known: KnownCandidates, pictures: FileKind): JudgedFile {
  const file = {
    entry,
    bytes,
    nameMasked: maskedFileName(name),
    kind: null,
    mediaType: null,
    candidate: null,
    likely: null,
    personRef: null,
    result: null,
    fileId: null,
  } satisfies Partial<JudgedFile>;
  if (content === null) return { ...file, status: 'TOO_LARGE', reason: reason('FILE_LARGER_THAN_TAKEN', { limit: MAX_FILE_MIB }) };
  if (content === 'OTHER') return { ...file, status: 'NOT_A_PICTURE', reason: reason('FILE_NOT_A_PICTURE') };
  if (content === 'DAMAGED') return { ...file, status: 'NOT_A_PICTURE', reason: reason('FILE_DAMAGED') };
  const typed = { ...file, kind: kindOf(content, pictures), mediaType: content };
  const stem = stemOf(name);
  const owner = ownerOf(stem, known);
  if ('candidate' in owner)
    return { ...typed, status: 'MATCHED', reason: null, candidate: maskedPerson(owner.candidate), personRef: owner.candidate.personRef };
  return { ...typed, status: 'UNMATCHED', reason: owner.reason, likely: owner.likely && maskedPerson(owner.likely) };
}

/** The number decides; a name beside it must be that person's. */
function ownerOf(
  stem: string,
  known: KnownCandidates,
): { readonly candidate: Candidate } | { readonly reason: Reason; readonly likely: Candidate | null } {
  const readings = readingsOf(stem).flatMap(({ idNumber, name }) => {
    const candidate = known.withId(idNumber);
    return candidate ? [{ candidate, isTheirName: name === null || normalName(name) === normalName(candidate.name) }] : [];
  });
  const certain = readings.find(({ isTheirName }) => isTheirName);
  if (certain) return { candidate: certain.candidate };
  const [differing] = readings;
  if (differing) return { reason: reason('FILE_NAME_DIFFERS'), likely: differing.candidate };
  const likely = known.likely(stem);
  const numbers = numbersIn(stem);
  if (numbers.some((number) => known.withId(number))) return { reason: reason('FILE_NAME_OTHER_FORM'), likely };
  return { reason: reason(numbers.length > 0 ? 'FILE_ID_UNKNOWN' : 'FILE_NAME_WITHOUT_ID'), likely };
}

/**
 * Two files of one kind for one person: which is right the user alone knows, so neither is taken. Where all are the same
 * byte for byte the first is.
 */
function withoutDoubled(judged: readonly JudgedFile[], digests: ReadonlyMap<number, string | null>): readonly JudgedFile[] {
  const groups = new Map<string, JudgedFile[]>();
  for (const file of judged) {
    const key = `${file.personRef} ${file.kind}`;
    if (file.status === 'MATCHED') groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const doubled = new Map(
    [...groups.values()]
      .filter(({ length }) => length > 1)
      .flatMap((group) => doubledIn(group, digests))
      .map((file) => [file.entry, file]),
  );
  return judged.map((file) => doubled.get(file.entry) ?? file);
}

function doubledIn(group: readonly JudgedFile[], digests: ReadonlyMap<number, string | null>): readonly JudgedFile[] {
  const [first, second] = [group[0]!, group[1]!];
  const isSame = new Set(group.map(({ entry }) => digests.get(entry))).size === 1;
  const why = (file: JudgedFile): Reason =>
    reason(isSame ? 'FILE_TWICE' : 'FILE_ONE_OF_SEVERAL', { firstRow: file === first ? second.entry : first.entry });
  return group.filter((file) => !isSame || file !== first).map((file) => ({ ...file, status: 'DOUBLED', reason: why(file) }));
}
