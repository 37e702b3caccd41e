/** The same chunks, as long as they are not too many bytes. @throws what `tooMany` says, before a byte beyond the limit is passed on */
export async function* counted(chunks: AsyncIterable<Buffer>, maxBytes: number, tooMany: () => Error): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooMany();
    yield chunk;
  }
}

/** Pieces of exactly one size, but for the last; one piece is in memory at a time. */
export async function* inParts(chunks: AsyncIterable<Buffer>, partBytes: number): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let rest = chunk;
    while (bytes + rest.length >= partBytes) {
      const needed = partBytes - bytes;
      yield Buffer.concat([...waiting, rest.subarray(0, needed)]);
      [waiting, bytes, rest] = [[], 0, rest.subarray(needed)];
    }
    if (rest.length > 0) waiting.push(rest);
    bytes += rest.length;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
