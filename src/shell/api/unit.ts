import { createRoute, z } from '@hono/zod-openapi';
import {
  appealsView,
  delegatedDecisions,
  guidelineRows,
  layInGuideline,
  markSent,
  paperFile,
  quarterReport,
  quarterView,
  unitView,
  unmarkSent,
  writeReason,
} from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { callerOf, needs } from './needs.ts';
import { paperAnswers, paperHeaders } from './paper-answer.ts';
import { accepted } from './refusal.ts';
import { answers, jsonBody, languageQuery, newRoutes } from './routes.ts';
import {
  appealsSchema,
  guidelinesSchema,
  guidelineToLayInSchema,
  quarterField,
  quarterSchema,
  reasonSchema,
  sentSchema,
  spanQuery,
  unitSchema,
} from './unit-schema.ts';

const tags = ['Unit'];
const query = languageQuery;
const quarterParams = z.object({ quarter: quarterField });
const receiver = z.enum(['inspectorate', 'council']);

const unitRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit',
  tags,
  summary: 'Workload, age of open cases, review days and evenness; never a ranking of persons',
  request: { query },
  responses: answers("The unit's standing", unitSchema, 401, 403),
});

const appealsRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit/appeals',
  tags,
  summary: 'Appeals court by court, and counts with denominators and intervals',
  request: { query },
  responses: answers('The appeals', appealsSchema, 401, 403, 422),
});

const guidelinesRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit/guidelines',
  tags,
  summary: 'The versions of the guideline, and how many decisions were made under each',
  request: { query },
  responses: answers('The versions, the latest first', guidelinesSchema, 401, 403),
});

const layInRoute = createRoute({
  ...needs('lead_unit'),
  method: 'post',
  path: '/unit/guidelines',
  tags,
  summary: 'Lay in a version of the guideline, from today at the earliest',
  request: { query, body: jsonBody(guidelineToLayInSchema) },
  responses: answers('Its name', z.object({ version: z.string() }), 401, 403, 409, 413, 422),
});

const delegatedRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit/delegated-decisions',
  tags,
  summary: 'Decisions made on delegation, as Word or workbook for the committee',
  request: { query: query.extend(spanQuery.shape).extend({ format: z.enum(['docx', 'xlsx']) }) },
  responses: paperAnswers(401, 403, 422),
});

const quarterRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit/quarters/{quarter}',
  tags,
  summary: 'Decisions not executed in time in a quarter, with the reasons so far (28 f–h §§ LSS)',
  request: { params: quarterParams, query },
  responses: answers('The quarter', quarterSchema, 401, 403),
});

const reasonRoute = createRoute({
  ...needs('lead_unit'),
  method: 'post',
  path: '/unit/quarters/{quarter}/reasons',
  tags,
  summary: 'Write why a decision is not executed',
  request: { params: quarterParams, query, body: jsonBody(reasonSchema) },
  responses: answers('The reason', z.object({ reason: z.string() }), 401, 403, 404, 413, 422),
});

const reportRoute = createRoute({
  ...needs('read_unit'),
  method: 'get',
  path: '/unit/quarters/{quarter}/reports/{receiver}',
  tags,
  summary: "The quarter's report, to the inspectorate and auditors or to the council",
  description: 'Whom the report to the inspectorate tells of is logged as taken out.',
  request: {
    params: quarterParams.extend({ receiver }),
    query: query.extend({ format: z.enum(['docx', 'pdf']) }),
  },
  responses: paperAnswers(401, 403, 422),
});

const sentParams = quarterParams.extend({ receiver });
const sentPath = '/unit/quarters/{quarter}/reports/{receiver}/sent';
const recorded = z.object({ recorded: z.number().int() });

const sentRoute = createRoute({
  ...needs('lead_unit'),
  method: 'put',
  path: sentPath,
  tags,
  summary: "Mark a quarter's report as sent, which ends its duties",
  request: { params: sentParams, query, body: jsonBody(sentSchema) },
  responses: answers('How many steps', recorded, 401, 403, 413, 422),
});

const unsentRoute = createRoute({
  ...needs('lead_unit'),
  method: 'delete',
  path: sentPath,
  tags,
  summary: 'Take back that it was sent; both stay readable',
  request: { params: sentParams, query },
  responses: answers('How many steps', recorded, 401, 403, 404),
});

export const unitRoutes = ({ store, today }: Surroundings) =>
  newRoutes()
    .openapi(unitRoute, async (c) => c.json(await unitView(store, today(), c.var.language), 200))
    .openapi(appealsRoute, async (c) =>
      c.json(accepted(await appealsView(store, c.var.language)), 200),
    )
    .openapi(guidelinesRoute, async (c) => c.json(await guidelineRows(store, today()), 200))
    .openapi(layInRoute, async (c) => {
      const given = c.req.valid('json');
      return c.json(accepted(await layInGuideline(store, callerOf(c), given, today())), 200);
    })
    .openapi(delegatedRoute, async (c) => {
      const { from, last, format } = c.req.valid('query');
      const span = { from, last, on: today() };
      const paper = accepted(await delegatedDecisions(store, span, c.var.language));
      const made = await paperFile(paper, format, `delegation-${from}-${last}`);
      return c.body(Buffer.from(made.bytes), 200, paperHeaders(made));
    })
    .openapi(quarterRoute, async (c) => {
      const { quarter } = c.req.valid('param');
      c.header('Cache-Control', 'no-store');
      return c.json(await quarterView(store, quarter, today(), c.var.language), 200);
    })
    .openapi(reasonRoute, async (c) => {
      const said = { ...c.req.valid('param'), ...c.req.valid('json') };
      return c.json(accepted(await writeReason(store, callerOf(c), said, today())), 200);
    })
    .openapi(sentRoute, async (c) => {
      const { on } = c.req.valid('json');
      const marked = await markSent(store, callerOf(c), c.req.valid('param'), on, today());
      return c.json(accepted(marked), 200);
    })
    .openapi(unsentRoute, async (c) => {
      const report = c.req.valid('param');
      return c.json(accepted(await unmarkSent(store, callerOf(c), report, today())), 200);
    })
    .openapi(reportRoute, async (c) => {
      const asked = c.req.valid('param');
      const { year, number } = asked.quarter;
      const made = await quarterReport(store, callerOf(c), asked, today(), c.var.language);
      const name = `${NAMES[asked.receiver]}-${year}-kvartal-${number}`;
      const report = await paperFile(accepted(made), c.req.valid('query').format, name);
      return c.body(Buffer.from(report.bytes), 200, paperHeaders(report));
    });

const NAMES = { inspectorate: 'ivo', council: 'fullmaktige' } as const;
