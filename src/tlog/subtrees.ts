/** Leaves `from` (inclusive) to `to` (exclusive) of a tree. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The perfect subtree of 2^`height` leaves that is the `index`-th of its height. */
export interface Subtree {
  readonly height: number;
  readonly index: number;
}

/** Sizes are numbers up to 2^53: shifts of JavaScript see 32 bits, so powers are counted, never shifted. */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * The perfect subtrees whose roots, folded from the right, are the root of a span as the RFC cuts spans: it must begin at a
 * multiple of the smallest power of two that holds it, which all spans of proofs do.
 */
export function subtreesOf({ from, to }: Span): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to; ) {
    let [height, leaves] = [0, 1];
    while (leaves * 2 <= to - at) [height, leaves] = [height + 1, leaves * 2];
    found.push({ height, index: at / leaves });
    at += leaves;
  }
  return found;
}

/** RFC 6962 section 2.1.1, PATH(index, D[size]): the spans whose roots are the inclusion path, the leaf's sibling first. */
export function inclusionSpans(index: number, size: number): readonly Span[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError(`no leaf ${index} in ${size}`);
  const path: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/** RFC 6962 section 2.1.2, PROOF(old, D[size]). Nothing has to be shown for the empty tree and for the same size. */
export function consistencySpans(old: number, size: number): readonly Span[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(old) || old < 0 || old > size)
    throw new RangeError(`no tree of ${old} within ${size}`);
  if (old === 0 || old === size) return [];
  const path: Span[] = [];
  let [from, to] = [0, size];
  let isWholeOld = true;
  while (old !== to) {
    const middle = from + largestPowerBelow(to - from);
    if (old <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
      isWholeOld = false;
    }
  }
  // The subtree at which both trees part is shown too, unless it is the whole old tree, whose root is known.
  return isWholeOld ? path.reverse() : [...path, { from, to }].reverse();
}
