import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { countField, enumField, hashField, rowSource, uuidField } from '../../kernel/fields';
import { FILE_KINDS, MEDIA_TYPES } from './evidence-imports/file-content';

/** Photos and papers of one candidacy: a dossier is some; every new photo is one more. */
export const MAX_CANDIDATE_FILES = 50;

export const CandidateFileAttached = eventType(
  'assessment.candidate_file_attached.v1',
  'A photo or a paper of a candidate was received and is kept, sealed under the key of the person.',
  {
    candidacyId: uuidField(),
    fileId: uuidField(),
    kind: enumField(FILE_KINDS),
    mediaType: enumField(MEDIA_TYPES),
    bytes: countField(),
    /** To the SHA-256 of the bytes, under a salt from the person's key: it names the content for as long as the person is not erased (ADR 107). */
    commitment: hashField(),
    /** The import and the entry of its archive. */
    source: Type.Optional(rowSource()),
  },
);
