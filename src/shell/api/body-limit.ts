import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { type Words, words } from '#kernel';
import type { DescribedRoutes } from './described-routes.ts';
import type { Env } from './environment.ts';
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
const limitFile = refuseOver(
  LARGEST_FILE + MEGABYTE,
  words(
    'Filen är större än 100 MB. Dela den i mindre tabeller och skicka en i taget. Inget har sparats.',
    'The file is larger than 100 MB. Split it into smaller tables and send one at a time. Nothing has been saved.',
  ),
);

const limitForm = refuseOver(
  MEGABYTE,
  words(
    'Det som skickades är större än 1 MB; så mycket rymmer inget formulär här. Inget har sparats.',
    'What was sent is larger than 1 MB; no form here holds as much. Nothing has been saved.',
  ),
);

/** Takes 100 MB where a file is sent and 1 MB everywhere else. */
export const limitBody = (routes: DescribedRoutes) =>
  createMiddleware<Env>((c, next) =>
    routes.of(c)?.takesFile === true ? limitFile(c, next) : limitForm(c, next),
  );
