import { createRoute, z } from '@hono/zod-openapi';
import { mayRole } from '#core/access';
import { knownOnsIn, REGISTER } from '#core/figures';
import { type Day, type Problem, words } from '#kernel';
import {
  explain,
  figureLineage,
  figureRows,
  flowLeaves,
  foreseenLeaves,
  octoberLeaves,
  overview,
  type RegisterLibrary,
  savedLeaves,
  unknownLeaves,
  vintages,
} from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { askedFor, yearsQuery } from './explanation.ts';
import { explanationSchema } from './explanation-schema.ts';
import { figureId, lineageSchema } from './figure-schemas.ts';
import { knownOnOf } from './known-on.ts';
import { callerOf, needs } from './needs.ts';
import { overviewSchema } from './overview-schema.ts';
import { accepted, Refusal } from './refusal.ts';
import { figureRowsSchema, vintagesSchema } from './register-figures-schema.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const tags = ['Register figures'];
const common = { ...needs('read_figures'), method: 'get', tags } as const;
const basisQuery = languageQuery.extend({
  knownOn: z.string().optional().openapi({
    description: 'The day at whose end it was known; when the register last changed if left out.',
    example: '2024-01-31',
  }),
});

const overviewRoute = createRoute({
  ...common,
  path: '/register/overview',
  summary: 'Läget from the register, as known on a day',
  request: { query: basisQuery },
  responses: answers('The overview, finding first', overviewSchema, 401, 403, 404),
});

const explanationRoute = createRoute({
  ...common,
  path: '/register/explanation',
  summary: 'Förklara from the register, as known on a day',
  description: 'Ask with `from` and `to`, or with `budget`; never both.',
  request: { query: basisQuery.extend(yearsQuery) },
  responses: answers('The waterfall, finding first', explanationSchema, 401, 403, 404, 422),
});

const vintagesRoute = createRoute({
  ...common,
  path: '/register/vintages',
  summary: 'What was known of a year at the end of January, June and December after it',
  request: {
    query: basisQuery.extend({
      year: z.string().optional().openapi({
        description: 'The year of which most was known late when left out.',
        example: '2023',
      }),
    }),
  },
  responses: answers('By service month', vintagesSchema, 401, 403, 404),
});

const rowsRoute = createRoute({
  ...common,
  path: '/register/rows',
  summary: "The register's rows behind a figure, persons by reference and never by name",
  request: {
    query: languageQuery.extend({
      figure: z.string().openapi({
        description: "A figure's address.",
        example: 'register/2025-01-31/state.persons/outcome/2024-05',
      }),
      offset: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: answers('Fifty rows at a time', figureRowsSchema, 401, 403, 404),
});

const lineageRoute = createRoute({
  ...common,
  path: '/register/figures/{id}',
  summary: "Where one of the register's figures comes from",
  request: { params: z.object({ id: figureId }), query: languageQuery },
  responses: answers('The lineage', lineageSchema, 401, 403, 404),
});
// A figure's address holds slashes: the route takes the rest of the path, which OpenAPI has no word for.
const answeredLineage = createRoute({
  ...lineageRoute,
  path: '/register/figures/{id}{.+}',
  hide: true,
});

export function registerFigureRoutes(surroundings: Surroundings, register: RegisterLibrary) {
  const libraryOf = async (figure: string) => {
    const { store } = surroundings;
    const octobers = await octoberLeaves(store, figure);
    // A 1 October is counted by itself: the rest of the register need not be.
    if (octobers?.(figure)) return { packages: new Map(), refused: [], others: octobers };
    const others =
      (await flowLeaves(store, figure)) ??
      (await unknownLeaves(store, figure)) ??
      (await savedLeaves(store, register, figure)) ??
      (await foreseenLeaves(store, register, figure)) ??
      octobers;
    return { ...accepted(await register.onAll(daysOf(figure))), ...(others && { others }) };
  };
  const routes = newRoutes()
    .openapi(overviewRoute, async (c) => {
      const library = accepted(await register.on(knownOnOf(c.req.valid('query').knownOn)));
      return c.json(accepted(overview(library, { municipality: REGISTER }, c.var.language)), 200);
    })
    .openapi(explanationRoute, async (c) => {
      const { knownOn, from, to, budget } = c.req.valid('query');
      const question = { municipality: REGISTER, ...askedFor(from, to, budget) };
      const library = accepted(await register.on(knownOnOf(knownOn)));
      return c.json(accepted(explain(library, question, c.var.language)), 200);
    })
    .openapi(vintagesRoute, async (c) => {
      const { knownOn, year } = c.req.valid('query');
      const question = { year, knownOn: knownOnOf(knownOn) };
      return c.json(accepted(await vintages(register, question, c.var.language)), 200);
    })
    .openapi(rowsRoute, async (c) => {
      const { figure, offset } = c.req.valid('query');
      const mayOpen = mayRole(callerOf(c).role, 'read_persons');
      const library = await libraryOf(figure);
      const rows = await figureRows(
        surroundings.store,
        library,
        { figure, offset, mayOpen },
        c.var.language,
      );
      return c.json(accepted(rows), 200);
    })
    .openapi(answeredLineage, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(accepted(figureLineage(await libraryOf(id), id, c.var.language)), 200);
    });
  routes.openAPIRegistry.registerPath(lineageRoute);
  return routes;
}

// Views never mix figures of more days than a year is seen from.
const MOST_DAYS = 6;

function daysOf(figure: string): readonly Day[] {
  const days = knownOnsIn(figure);
  if (days.length === 0 || days.length > MOST_DAYS) throw new Refusal(NO_SUCH_FIGURE);
  return days;
}

const NO_SUCH_FIGURE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Adressen är inget av registrets tal. Börja från Läget.',
    "The address is none of the register's figures. Start from the overview.",
  ),
};
