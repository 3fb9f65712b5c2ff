import { createRoute, z } from '@hono/zod-openapi';
import { parseRatio, type Problem, type Ratio, words } from '#kernel';
import { ownProvider, type RegisterLibrary } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { knownOnOf } from './known-on.ts';
import { needs } from './needs.ts';
import { ownProviderSchema } from './own-provider-schema.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const values = (example: string, description: string) =>
  z.string().max(1000).optional().openapi({ description, example });

const query = languageQuery.extend({
  source: values(
    'jonkoping-2018',
    'Where the cost of an hour is taken from: a year of the register, or what is published.',
  ),
  year: z.string().optional().openapi({ example: '2018' }),
  cost: values('354', 'What an hour cost, kronor, in the place of what a source says.'),
  own: values('fullTimeHere:37,idleShare:3', 'Own values by parameter; shares in per cent.'),
  move: values(
    'hours:100000,price:320,share:90,overhead:15,notice:4000000',
    'What other providers would take over: hours, price, share in per cent, and costs that remain.',
  ),
});

const published = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/own-provider',
  tags: ['Published figures'],
  summary: 'Egen regi: from the hourly amount to the cost of an hour by factor, and a what-if',
  request: { query },
  responses: answers('The bridge, finding first', ownProviderSchema, 404, 422),
});

const ofRegister = createRoute({
  ...needs('read_figures'),
  method: 'get',
  path: '/register/own-provider',
  tags: ['Register figures'],
  summary: "Egen regi from the register's net cost and hours, as known on a day",
  request: {
    query: query.extend({ knownOn: z.string().optional().openapi({ example: '2026-01-31' }) }),
  },
  responses: answers('The bridge, finding first', ownProviderSchema, 401, 403, 404, 422),
});

export const ownProviderRoutes = ({ library }: Surroundings, register: RegisterLibrary) =>
  newRoutes()
    .openapi(published, (c) => {
      const question = questionOf(c.req.valid('query'));
      return c.json(accepted(ownProvider(library, question, c.var.language)), 200);
    })
    .openapi(ofRegister, async (c) => {
      const { knownOn, ...asked } = c.req.valid('query');
      const { packages } = accepted(await register.on(knownOnOf(knownOn)));
      const both = { ...library, packages: new Map([...library.packages, ...packages]) };
      return c.json(accepted(ownProvider(both, questionOf(asked), c.var.language)), 200);
    });

const questionOf = ({ source, year, cost, own, move }: z.infer<typeof query>) => ({
  source,
  year,
  cost: cost === undefined ? undefined : numberOf('cost', cost),
  own: numbersIn(own),
  move: numbersIn(move),
});

/** Reads "a:1,b:2.5". */
const numbersIn = (text = ''): ReadonlyMap<string, Ratio> =>
  new Map(
    text
      .split(',')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', number = ''] = part.split(':');
        return [name.trim(), numberOf(name.trim(), number.trim())] as const;
      }),
  );

const NUMBER = /^\d{1,9}(\.\d{1,6})?$/;

function numberOf(name: string, text: string): Ratio {
  const value = NUMBER.test(text) ? parseRatio(text) : undefined;
  if (value === undefined) throw new Refusal(notANumber(name, text));
  return value;
}

const notANumber = (name: string, text: string): Problem => ({
  code: 'USAGE',
  detail: words(
    `"${text}" är inget tal för ${name}. Skriv det med siffror och decimalpunkt: 37.5.`,
    `"${text}" is no number for ${name}. Write it in digits with a decimal point: 37.5.`,
  ),
});
