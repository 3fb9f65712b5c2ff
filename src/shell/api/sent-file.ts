import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type Problem, words } from '#kernel';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

/** A file as it was sent: bytes with the name that the sender gives it. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

export const fileNameQuery = z.object({
  name: z.string().max(255).optional().openapi({
    description: 'The file name, when the body is the file itself.',
    example: 'tabell.csv',
  }),
});

/** How a file is sent: as the field `file` of a form, or as the whole body. */
export const fileBody = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        required: ['file'],
        properties: { file: { type: 'string' as const, format: 'binary' } },
      },
    },
    'text/csv': { schema: { type: 'string' as const } },
    'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } },
  },
};

/** Takes the file out of a request, whichever way it was sent. */
export async function sentFile(c: Context<Env>, name = 'tabell'): Promise<SentFile> {
  if (!/^multipart\/form-data\b/i.test(c.req.header('Content-Type') ?? ''))
    return { name, bytes: new Uint8Array(await c.req.arrayBuffer()) };
  const form = await c.req.raw.formData().catch(() => undefined);
  const file = form?.get('file');
  if (!(file instanceof File)) throw new Refusal(NO_FILE);
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

const NO_FILE: Problem = {
  code: 'USAGE',
  detail: words(
    'Frågan innehåller ingen fil. Skicka den i formulärfältet `file`, eller som hela innehållet med `?name=`.',
    'The request holds no file. Send it in the form field `file`, or as the whole body with `?name=`.',
  ),
};
