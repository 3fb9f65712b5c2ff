import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { z as schema } from '@hono/zod-openapi';
import type { Env } from './environment.ts';
import { badParameters, Refusal } from './refusal.ts';

/** An empty set of routes whose wrong parameters are answered together, as one problem. */
export const newRoutes = (): OpenAPIHono<Env> =>
  new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw new Refusal(badParameters(result.error.issues));
    },
  });

const problemSchema = schema
  .object({
    type: schema.literal('about:blank'),
    code: schema.string(),
    status: schema.number().int(),
    title: schema.string(),
    detail: schema.string().openapi({ description: 'What is wrong, where, and what to do next.' }),
    lookUp: schema.string().optional().openapi({
      description: 'The act or SFS number where a missing value of law can be found.',
    }),
    findings: schema
      .array(
        schema.object({
          code: schema.string(),
          message: schema.string(),
          path: schema.string().optional(),
          file: schema.string().optional(),
          row: schema.number().int().optional(),
          column: schema.string().optional(),
        }),
      )
      .readonly()
      .optional()
      .openapi({ description: 'Every fault at once.' }),
    instance: schema.string().openapi({ description: "The request's number, in the log too." }),
  })
  .openapi('Problem');

export const languageQuery = schema.object({
  lang: schema
    .enum(['sv', 'en'])
    .optional()
    .openapi({ description: 'Language of texts; else Accept-Language, else Swedish.' }),
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const PROBLEM_TEXTS = {
  400: 'The question is wrong',
  401: 'Nobody is logged in, or the log in was refused',
  403: 'The role in use may not',
  404: 'There is no such thing',
  409: 'It does not go together with what is there',
  413: 'The body is too large',
  422: 'The input cannot be worked with; every fault is in findings',
  429: 'Too many attempts; Retry-After says when to come back',
} as const;

export type RefusalStatus = keyof typeof PROBLEM_TEXTS;

/** The answer with its schema, and the problems that can stand in its place. */
export function answers<Schema extends z.ZodType>(
  description: string,
  body: Schema,
  ...problems: readonly RefusalStatus[]
) {
  return {
    200: { description, content: { 'application/json': { schema: body } } },
    ...Object.fromEntries(
      ([400, ...problems] as const).map((status) => [status, problem(PROBLEM_TEXTS[status])]),
    ),
  };
}

/** A body that is one JSON document. */
export const jsonBody = <Schema extends z.ZodType>(body: Schema) => ({
  required: true,
  content: { 'application/json': { schema: body } },
});

export const municipalityQuery = schema.string().openapi({
  description: "A package's id or its municipality's code, from /api/municipalities.",
  example: 'malmo',
});
