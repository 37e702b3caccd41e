import { PatternField, TextField } from '../../http/requests/fields.decorator';
import { documentNoField } from '../../kernel/fields';

const DOCUMENT_NO = new RegExp(documentNoField().pattern ?? '');
/** Words of explanation, kept in the vault; a dossier holds longer ones. */
const MAX_WORDS = 2_000;

export const DocumentNoField = () =>
  PatternField(DOCUMENT_NO, { description: 'Number of the document (文号)', example: '淮鉴查〔2026〕3号' });
export const WordsField = (options: { readonly optional?: true; readonly example?: string } = {}) =>
  TextField(MAX_WORDS, { description: 'Kept in the vault', example: '见现场检查记录', ...options });
export const DivisionField = () =>
  PatternField(/^\d{6}$/, { optional: true, description: 'Division code (GB/T 2260); the authority’s own unless told', example: '320800' });
