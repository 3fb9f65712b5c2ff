import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { invariant } from '#kernel';
import type { Env } from './environment.ts';
import type { Need } from './needs.ts';

/** What the description of a route says that stands before its handler: whom it answers and what it takes. */
export type DescribedRoute = { readonly need: Need; readonly takesFile: boolean };

export type DescribedRoutes = {
  /** The route that answers a request; undefined when none does. */
  readonly of: (c: Context<Env>) => DescribedRoute | undefined;
  /** Fails when a route is not described, or does not say what it needs. */
  readonly demandAll: () => void;
};

type Said = {
  readonly method: string;
  readonly path: string;
  readonly 'x-needs'?: Need;
  readonly request?: { readonly body?: { readonly content?: object } };
};

/** Reads the descriptions of all routes that are there when it is first asked, at an address below the root. */
export function describedRoutes(routes: OpenAPIHono<Env>, at: string): DescribedRoutes {
  let known: ReadonlyMap<string, DescribedRoute> | undefined;
  const all = (): ReadonlyMap<string, DescribedRoute> => (known ??= read(routes));
  return {
    of: (c) =>
      matchedRoutes(c)
        .map(({ method, path }) => all().get(keyOf(method, path.slice(at.length))))
        .find((found) => found !== undefined),
    demandAll: () => void all(),
  };
}

function read(routes: OpenAPIHono<Env>): ReadonlyMap<string, DescribedRoute> {
  const described = new Map<string, DescribedRoute>();
  for (const definition of routes.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { method, path, request, 'x-needs': need }: Said = definition.route;
    invariant(need !== undefined, `the route ${method} ${path} says what it needs`);
    const content = request?.body?.content ?? {};
    described.set(keyOf(method, path), { need, takesFile: 'application/octet-stream' in content });
  }
  for (const { method, path } of routes.routes)
    invariant(
      method === 'ALL' || described.has(keyOf(method, path)),
      `the route ${method} ${path} is described`,
    );
  return described;
}

/** One key for the description's {id}, the router's :id and a pattern such as :id{.+}. */
const keyOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\/\{(\w+)\}/g, '/:$1').replaceAll(/(:\w+)\{[^}]*\}/g, '$1')}`;
