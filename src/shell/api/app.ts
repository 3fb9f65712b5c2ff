import type { OpenAPIHono } from '@hono/zod-openapi';
import { calendarRoutes } from './calendar.ts';
import { caseRoutes } from './cases.ts';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { words } from '#kernel';
import { registerLibrary } from '#shell/usecases';
import { accessLogRoutes } from './access-log.ts';
import { accountRoutes } from './accounts.ts';
import { assessmentRoutes } from './assessments.ts';
import { limitBody } from './body-limit.ts';
import { comparisonRoutes } from './comparison.ts';
import { decompositionRoutes } from './decompositions.ts';
import { dutyRoutes } from './duties.ts';
import { describedRoutes } from './described-routes.ts';
import type { Env, Surroundings } from './environment.ts';
import { equalisationRoutes } from './equalisation.ts';
import { explanationRoutes } from './explanation.ts';
import { figureRoutes } from './figures.ts';
import { fkNoticeRoutes } from './fk-notices.ts';
import { flowRoutes } from './flows.ts';
import { lawEffectRoutes } from './law-effect.ts';
import { forecastRoutes } from './forecasts.ts';
import { intakeRoutes } from './intake.ts';
import { intakeFormatRoutes } from './intake-formats.ts';
import { chooseLanguage } from './language.ts';
import { lawRoutes } from './law.ts';
import { municipalityRoutes } from './municipalities.ts';
import { ownMunicipalityRoutes } from './municipality.ts';
import { demandNeeds } from './needs.ts';
import { noticeRoutes } from './notices.ts';
import { oidcRoutes } from './oidc.ts';
import { openApi } from './openapi.ts';
import { overviewRoutes } from './overview.ts';
import { ownProviderRoutes } from './own-provider.ts';
import { pages } from './pages.ts';
import { personRoutes } from './persons.ts';
import { protect, revalidate } from './protection.ts';
import { answerProblem, NO_SUCH_ADDRESS, onError } from './refusal.ts';
import { limitRequests } from './request-limits.ts';
import { registerFigureRoutes } from './register-figures.ts';
import { newRoutes } from './routes.ts';
import { refuseOtherSites } from './same-site.ts';
import { sessionRoutes } from './session.ts';
import { settingsRoutes } from './settings.ts';
import { recognise } from './session-cookie.ts';
import { tableCheckRoutes } from './table-checks.ts';
import { tableRoutes } from './tables.ts';
import { unitRoutes } from './unit.ts';
import { unknownYetRoutes } from './unknown-yet.ts';

/** The whole web application, without socket, clock or disk: the API under /api and the web's pages beside it. */
export function createApp(surroundings: Surroundings): OpenAPIHono<Env> {
  const app = newRoutes();
  app.onError(onError(surroundings.log));
  app.notFound((c) => answerProblem(c, NO_SUCH_ADDRESS));
  app.use(async (c, next) => {
    c.set('language', 'sv');
    c.set('instance', `urn:uuid:${surroundings.newId()}`);
    c.set('caller', undefined);
    await next();
  });
  app.use(protect, limitRequests(), refuseOtherSites, recognise(surroundings));
  app.route('/api', api(surroundings));
  app.get('/api/openapi.json', openApi(app));
  app.route('/', oidcRoutes(surroundings));
  app.route('/', pages(surroundings.page));
  return app;
}

function api(surroundings: Surroundings): OpenAPIHono<Env> {
  const routes = newRoutes();
  const register = registerLibrary(surroundings);
  const described = describedRoutes(routes, '/api');
  routes.use(compress(), etag(), revalidate, chooseLanguage);
  routes.use(methodNotAllowed({ app: routes, onMethodNotAllowed: answerOtherMethods }));
  routes.use(demandNeeds(described), limitBody(described));
  routes
    .route('/', municipalityRoutes(surroundings, register))
    .route('/', ownMunicipalityRoutes(surroundings))
    .route('/', intakeRoutes(surroundings))
    .route('/', intakeFormatRoutes(surroundings))
    .route('/', fkNoticeRoutes(surroundings))
    .route('/', overviewRoutes(surroundings))
    .route('/', explanationRoutes(surroundings))
    .route('/', figureRoutes(surroundings))
    .route('/', tableRoutes(surroundings))
    .route('/', registerFigureRoutes(surroundings, register))
    .route('/', flowRoutes(surroundings, register))
    .route('/', lawEffectRoutes(surroundings, register))
    .route('/', equalisationRoutes(surroundings))
    .route('/', unknownYetRoutes(surroundings))
    .route('/', forecastRoutes(surroundings, register))
    .route('/', comparisonRoutes(surroundings, register))
    .route('/', ownProviderRoutes(surroundings, register))
    .route('/', personRoutes(surroundings))
    .route('/', lawRoutes())
    .route('/', assessmentRoutes())
    .route('/', tableCheckRoutes(surroundings))
    .route('/', decompositionRoutes())
    .route('/', sessionRoutes(surroundings))
    .route('/', accountRoutes(surroundings))
    .route('/', accessLogRoutes(surroundings))
    .route('/', caseRoutes(surroundings))
    .route('/', dutyRoutes(surroundings))
    .route('/', calendarRoutes(surroundings))
    .route('/', settingsRoutes(surroundings))
    .route('/', unitRoutes(surroundings))
    .route('/', noticeRoutes(surroundings));
  described.demandAll();
  return routes;
}

const answerOtherMethods: NonNullable<
  Parameters<typeof methodNotAllowed<Env>>[0]['onMethodNotAllowed']
> = (c, methods) => {
  c.header('Allow', methods.join(', '));
  return answerProblem(c, {
    code: 'METHOD_NOT_ALLOWED',
    detail: words(
      `Adressen svarar på ${methods.join(', ')}. Se /api/openapi.json.`,
      `The address answers ${methods.join(', ')}. See /api/openapi.json.`,
    ),
  });
};
