import { z } from '@hono/zod-openapi';
import { RIGHTS, ROLES } from '#core/access';

export const roleSchema = z
  .object({ role: z.enum(ROLES), label: z.string() })
  .openapi('Role', { description: 'A role and its name in the answer’s language.' });

export const sessionSchema = z
  .object({
    caller: z
      .object({
        account: z.uuid(),
        name: z.string(),
        role: roleSchema.openapi({ description: 'The role in use.' }),
        roles: z.array(roleSchema).readonly(),
        mustChoosePassword: z.boolean(),
      })
      .nullable()
      .openapi({ description: 'Who is logged in; null for nobody.' }),
    may: z.array(z.enum(RIGHTS)).readonly(),
    demo: z.boolean().openapi({ description: 'Everything in the register is made up.' }),
    hasAccounts: z.boolean().openapi({ description: 'There is somebody who can log in.' }),
    otherLogIn: z.string().nullable().openapi({
      description:
        "Where to go to log in by the municipality's own log in (OIDC); null when there is none.",
    }),
  })
  .openapi('Session');

export type SessionAnswer = z.infer<typeof sessionSchema>;

export const logInSchema = z.object({
  loginName: z.string().max(200),
  password: z.string().min(1).max(1000),
});

export const roleChoiceSchema = z.object({ role: z.enum(ROLES) });

export const passwordChoiceSchema = z.object({
  current: z
    .string()
    .max(1000)
    .default('')
    .openapi({ description: 'Not asked for after a password of one time.' }),
  password: z.string().max(1000),
});
