import { z } from '@hono/zod-openapi';
import type { PaperFile } from '#shell/usecases';
import { answers } from './routes.ts';

/** A paper as a file, or one of the problems that can stand in its place. */
export const paperAnswers = (...problems: Parameters<typeof answers>[2][]) => ({
  ...answers('The file', z.any(), ...problems),
  200: { description: 'The file', content: { 'application/octet-stream': { schema: z.any() } } },
});

/** A paper is saved under its own name, and by nobody on the way. */
export const paperHeaders = ({ name, type }: PaperFile) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
});
