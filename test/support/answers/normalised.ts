/** What differs from run to run is put in one form, so that an example is the same whenever it is played. */
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const INSTANT = /T\d{2}:\d{2}:\d{2}\.\d{3,6}Z/g;
const DIGEST = /^[0-9a-f]{32,64}$/;
const SECRET = /^(?:[sw]k|at)_[\w-]{20,}$/;
const WEBHOOK_SECRET = /^whsec_[\w+/=]{20,}$/;
const LOCAL_PORT = /^(http:\/\/127\.0\.0\.1):\d+/;
const PLAIN_DIGEST = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
/** By the name of the member: positions move with whatever else a journey plays, cursors and codes are drawn. */
const BY_NAME: Readonly<Record<string, string>> = {
  position: '48213',
  atPosition: '48213',
  nextCursor: 'eyJwIjo0ODIxMywiZiI6IjlhMWMifQ',
  code: 'K7M2QX9T4B',
  password: 'K7M2Q-X9T4B-8GHJK-3NPRS',
  zip: 'UEsDBDMAAQBjAA',
};
/** How long something took is another figure each time. */
const NUMBER_BY_NAME: Readonly<Record<string, number>> = { milliseconds: 84 };
/** Entries of a list that an example shows. */
const SHOWN = 2;

/** Ids are numbered in the order in which they appear. */
export class Normaliser {
  private readonly ids = new Map<string, string>();

  of(value: unknown, name = ''): unknown {
    if (typeof value === 'string') return this.text(value, name);
    if (typeof value === 'number') return NUMBER_BY_NAME[name] ?? value;
    if (Array.isArray(value)) return value.slice(0, SHOWN).map((each) => this.of(each, name));
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.of(each, key)]))
      : value;
  }

  private text(text: string, name: string): string {
    if (SECRET.test(text)) return `${text.slice(0, 3)}${'example0'.repeat(5)}`;
    if (WEBHOOK_SECRET.test(text)) return `whsec_${'example0'.repeat(5)}exa=`;
    if (DIGEST.test(text)) return PLAIN_DIGEST.slice(0, text.length);
    if (BY_NAME[name] !== undefined && !/^[A-Z][A-Z_]+$/.test(text)) return BY_NAME[name];
    return text
      .replace(LOCAL_PORT, '$1:8080')
      .replace(UUID, (id) => this.numbered(id))
      .replace(INSTANT, 'T01:00:00.000000Z');
  }

  private numbered(id: string): string {
    const known = this.ids.get(id) ?? `00000000-0000-4000-8000-${String(this.ids.size + 1).padStart(12, '0')}`;
    this.ids.set(id, known);
    return known;
  }
}
