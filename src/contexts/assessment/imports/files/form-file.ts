/** More parts than any form for one file has. */
const MAX_PARTS = 20;
/** RFC 2046, 5.1.1: up to 70 characters, in quotes where they need them. */
const BOUNDARY = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i;
/** A field without a name of a file is no file (RFC 7578, 4.2). */
const FILE_NAMED = /^content-disposition:[^\r\n]*;\s*filename\*?=/im;
const [HEAD_END, LINE] = ['\r\n\r\n', '\r\n'] as const;

interface Part {
  readonly head: string;
  readonly content: Buffer;
}

function* partsOf(form: Buffer, boundary: string): Generator<Part> {
  const delimiter = `--${boundary}`;
  let at = form.indexOf(delimiter);
  for (let count = 0; at >= 0 && count < MAX_PARTS; count += 1) {
    const from = at + delimiter.length;
    const head = form.indexOf(HEAD_END, from);
    const end = head < 0 ? -1 : form.indexOf(LINE + delimiter, head + LINE.length);
    // Two hyphens behind the last delimiter; a form that ends elsewhere was cut.
    if (end < 0) return;
    yield { head: form.toString('utf8', from, head), content: form.subarray(head + HEAD_END.length, end) };
    at = end + LINE.length;
  }
}

/**
 * The one file of a form, as browsers and `curl -F` send it (RFC 7578); undefined where there is none, or more than one, or the form was cut. What it is called
 * stays unread: names of files are free text (decision 6), and what it is, its bytes say.
 */
export function fileInForm(form: Buffer, contentType: string): Buffer | undefined {
  const [, quoted, plain] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const files = [...partsOf(form, boundary)].filter(({ head }) => FILE_NAMED.test(head));
  return files.length === 1 ? files[0]!.content : undefined;
}
