import type { StreamName } from '../../kernel/fold';
import type { HiddenStream } from '../event-store.port';

/** By which the server gives a reader of a stream fewer events than the log holds, or none. A stream that was deleted has a `$tb` behind its end. */
const HIDING = ['$tb', '$maxCount', '$maxAge', '$acl'] as const;

export interface StreamSetting {
  readonly stream: StreamName;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The last setting of a stream is the one that holds. */
export function hiddenBy(settings: Iterable<StreamSetting>): readonly HiddenStream[] {
  const last = new Map([...settings].map((each) => [each.stream, each.settings]));
  return [...last].flatMap(([stream, held]) => {
    const by = HIDING.filter((name) => held[name] !== undefined && held[name] !== null);
    return by.length > 0 ? [{ stream, by: by.join(', ') }] : [];
  });
}
