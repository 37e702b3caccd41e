const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]/gu;
const MIDDLE_DOTS = /[•・‧∙⋅]/gu;

/** One name, however it was typed: full-width characters, blanks between, one middle dot for another. For comparing; names are shown as they were given. */
export const comparedName = (name: string): string => name.normalize('NFKC').replaceAll(BLANKS, '').replaceAll(MIDDLE_DOTS, '·');
