import { MAX_PAGE, PAGE_LIMIT } from './cursors.provider';
import { type FieldOptions, WrittenIntegerField } from '../requests/fields.decorator';

/** How many entries of a list a page has. */
export const PageSizeField = (options: FieldOptions) => WrittenIntegerField(PAGE_LIMIT, [1, MAX_PAGE], { optional: true, ...options });
