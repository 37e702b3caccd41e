/** Behind these a line may end; `·` stands between the parts of a name. */
const AFTER = /[\s\-–·・，、；,;）)》」』]/u;
/** Before these one may begin. */
const BEFORE = /[（(《「『]/u;
/** Letters of words that are not broken: everything but Han and kana, between which any place is good. */
const IN_A_WORD = /[\p{L}\p{M}\p{N}.'’]/u;
const ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** So far from the middle, as a share of the whole, a place between two parts is better than one within a part. */
const FARTHEST_PART = 0.25;

/**
 * One text as two lines, about as long as each other: between its parts where there is such a place near the middle, else between two Chinese characters, never
 * within a word of letters where that can be helped. Blanks at the place fall away.
 */
export function inTwoLines(text: string): readonly [string, string] {
  const letters = [...text];
  const places = letters.map((_, at) => at).slice(1);
  const nearest = (of: readonly number[]): number | undefined => of.toSorted((one, other) => fromMiddle(one) - fromMiddle(other))[0];
  const fromMiddle = (at: number): number => Math.abs(at - letters.length / 2);
  const betweenParts = places.filter((at) => AFTER.test(letters[at - 1]!) || BEFORE.test(letters[at]!));
  const nearParts = betweenParts.filter((at) => fromMiddle(at) <= letters.length * FARTHEST_PART);
  const outsideWords = places.filter((at) => !isWithinWord(letters[at - 1]!, letters[at]!));
  const at = nearest(nearParts) ?? nearest(outsideWords) ?? nearest(places) ?? letters.length;
  return [letters.slice(0, at).join('').trimEnd(), letters.slice(at).join('').trimStart()];
}

function isWithinWord(before: string, after: string): boolean {
  if (AFTER.test(after)) return true;
  return IN_A_WORD.test(before) && IN_A_WORD.test(after) && !ANYWHERE.test(before) && !ANYWHERE.test(after);
}
