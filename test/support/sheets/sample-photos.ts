import { zipOf } from './make-zip';
import { mendedRows } from './sample-roster';

/** The smallest picture that every program shows: one grey pixel. */
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** samples/photos.zip: three photos called in the three ways that are understood, and one whose number has a slip. */
export function samplePhotos(): Buffer {
  const [first, second, third, fourth] = mendedRows().map(({ who }) => who);
  const slipped = `${fourth!.idNumber.slice(0, 9)}${(Number(fourth!.idNumber[9]) + 1) % 10}${fourth!.idNumber.slice(10)}`;
  return zipOf(
    ...[first!.idNumber, `${second!.name}-${second!.idNumber}`, `${third!.idNumber}-${third!.name}`, `${fourth!.name}-${slipped}`].map(
      (name) => ({ name: `${name}.jpg`, content: PIXEL, flags: NAME_IN_UTF_8 }),
    ),
  );
}

/** General purpose bit 11 (APPNOTE 4.4.4). */
const NAME_IN_UTF_8 = 0x800;
