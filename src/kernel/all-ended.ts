/** As `Promise.all`, but not before each of them has ended: nothing goes on behind a fault, in a transaction that is somebody else's by then. */
export async function allEnded<Works extends readonly unknown[] | []>(
  works: Works,
): Promise<{ -readonly [Index in keyof Works]: Awaited<Works[Index]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
