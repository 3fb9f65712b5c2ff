import { bodyLimit } from 'hono/body-limit';
import { type Words, words } from '#kernel';
import { Refusal } from './refusal.ts';

const MEGABYTE = 1024 * 1024;

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 100 * MEGABYTE;

const refuseOver = (maxSize: number, detail: Words) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal({ code: 'FILE_TOO_LARGE', detail });
    },
  });

// A multipart body holds a little besides the file.
export const limitFile = refuseOver(
  LARGEST_FILE + MEGABYTE,
  words(
    'Filen är större än 100 MB. Dela den i mindre tabeller och skicka en i taget. Inget har sparats.',
    'The file is larger than 100 MB. Split it into smaller tables and send one at a time. Nothing has been saved.',
  ),
);

export const limitForm = refuseOver(
  MEGABYTE,
  words(
    'Bedömningen är större än 1 MB. Den ska innehålla en persons behov. Inget har sparats.',
    "The assessment is larger than 1 MB. It is meant to hold one person's needs. Nothing has been saved.",
  ),
);
