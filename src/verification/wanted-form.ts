/** How much a media type is wanted by an Accept header (RFC 9110, 12.5.1): the most exact range that fits counts. */
function quality(accept: string, type: string): number {
  const family = `${type.split('/')[0]}/*`;
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim().toLowerCase()));
  for (const wanted of [type, family, '*/*']) {
    const found = ranges.find(([name]) => name === wanted);
    if (found) return Number(/^q=([01](?:\.\d{1,3})?)$/.exec(found.find((part) => part.startsWith('q=')) ?? 'q=1')?.[1] ?? 1);
  }
  return 0;
}

/** A page for those who ask for one before all else: browsers. Programs that say nothing get JSON, as do those that want nothing else. */
export const wantsPage = (accept: string | undefined): boolean =>
  accept !== undefined && accept !== 'application/json' && quality(accept, 'text/html') > quality(accept, 'application/json');
