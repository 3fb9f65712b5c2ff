import { createRoute, z } from '@hono/zod-openapi';
import { day } from '#kernel';
import { openPersonFor, personTimeline, searchPersons } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import {
  foundPersonsSchema,
  openedSchema,
  openingSchema,
  personSearchSchema,
  personTimelineSchema,
} from './person-schema.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';

const params = z.object({
  id: z.uuid().openapi({ description: "The register's own id of the person." }),
});

const searchRoute = createRoute({
  ...needs('read_persons'),
  method: 'post',
  path: '/persons/searches',
  tags: ['Persons'],
  summary: 'Search for persons',
  description: 'Sent as a body, so that no name or number stands in an address.',
  request: { query: languageQuery, body: jsonBody(personSearchSchema) },
  responses: answers('Part of those found, with counts', foundPersonsSchema, 401, 403, 413),
});

const openRoute = createRoute({
  ...needs('read_persons'),
  method: 'post',
  path: '/persons/{id}/openings',
  tags: ['Persons'],
  summary: 'Open a person for an hour, for a reason that is logged',
  request: { params, query: languageQuery, body: jsonBody(openingSchema) },
  responses: answers('What was opened', openedSchema, 401, 403, 404, 413, 422),
});

const timelineRoute = createRoute({
  ...needs('read_persons'),
  method: 'get',
  path: '/persons/{id}',
  tags: ['Persons'],
  summary: 'Everything the register has believed of an opened person',
  request: { params, query: languageQuery },
  responses: answers('All versions', personTimelineSchema, 401, 403, 404),
});

export const personRoutes = ({ store }: Surroundings) =>
  newRoutes()
    .openapi(searchRoute, async (c) => {
      const { on, ...question } = c.req.valid('json');
      const asked = { ...question, on: day(on) };
      return c.json(await searchPersons(store, callerOf(c), asked), 200);
    })
    .openapi(openRoute, async (c) => {
      const opening = { person: c.req.valid('param').id, ...c.req.valid('json') };
      return c.json(accepted(await openPersonFor(store, callerOf(c), opening)), 200);
    })
    .openapi(timelineRoute, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(accepted(await personTimeline(store, callerOf(c), id)), 200);
    });
