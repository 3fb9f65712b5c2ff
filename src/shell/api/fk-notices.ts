import { createRoute, z } from '@hono/zod-openapi';
import { recordNotice } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const text = z.string().max(200);
const hours = text.openapi({ description: 'Hours, "37,5" or "37:30"; empty for none.' });
const day = text.openapi({ example: '2025-03-01' });

const noticeSchema = z
  .object({
    id: text.openapi({ description: 'The number of the notice; empty when it has none.' }),
    person: text.openapi({ description: "An identity number, or an id of the register's files." }),
    born: day.openapi({ description: 'Of a person who is new to the register.' }),
    name: text,
    outcome: z.enum(['granted', 'amended', 'reduced', 'withdrawn', 'refused']),
    decision: text.openapi({ description: 'The number of the decision that it tells of.' }),
    changes: text.openapi({ description: 'The number of the decision that it changes or ends.' }),
    decided: day,
    received: day,
    from: day.openapi({ description: 'The first day on which it holds.' }),
    to: day.openapi({ description: 'The last day; empty for until further notice.' }),
    category: z.enum(['', '1', '2', '3']),
    per: z.enum(['week', 'month']),
    basic: hours,
    other: hours,
    waiting: hours,
    standby: hours,
    interim: z.boolean(),
    higherAmount: z.boolean(),
    reason: text.openapi({ description: 'Why it is recorded; empty for the usual one.' }),
  })
  .openapi('FkNotice');
export type FkNoticeForm = z.infer<typeof noticeSchema>;

const recordedSchema = z.object({
  changeId: z.number().int(),
  person: z.uuid().openapi({ description: "The person by the register's own id." }),
});

const route = createRoute({
  ...needs('take_files_in'),
  method: 'post',
  path: '/fk-notices',
  tags: ['Register'],
  summary: 'Record a notice from Försäkringskassan, typed by hand',
  description: 'Becomes the same facts as the same notice in a file. Every fault names its field.',
  request: { query: languageQuery, body: jsonBody(noticeSchema) },
  responses: answers('The change that it became', recordedSchema, 401, 403, 409, 413, 422),
});

const REASON = { sv: 'Besked inskrivet för hand', en: 'Notice typed by hand' };

export const fkNoticeRoutes = ({ store, newId }: Surroundings) =>
  newRoutes().openapi(route, async (c) => {
    const { reason, ...form } = c.req.valid('json');
    const because = {
      actor: callerOf(c).loginName,
      reason: reason.trim() === '' ? REASON[c.var.language] : reason.trim(),
    };
    const id = form.id.trim() === '' ? newId() : form.id;
    return c.json(accepted(await recordNotice(store, { ...form, id }, because)), 200);
  });
