import { createRoute, z } from '@hono/zod-openapi';
import { parseRatio, type Problem, type Ratio, words } from '#kernel';
import { ownProvider } from '#shell/usecases';
import type { Surroundings } from './environment.ts';
import { needs } from './needs.ts';
import { ownProviderSchema } from './own-provider-schema.ts';
import { accepted, Refusal } from './refusal.ts';
import { answers, languageQuery, newRoutes } from './routes.ts';

const values = (example: string, description: string) =>
  z.string().max(1000).optional().openapi({ description, example });

const route = createRoute({
  ...needs('nothing'),
  method: 'get',
  path: '/own-provider',
  tags: ['Published figures'],
  summary: 'Egen regi: from the hourly amount to the cost of an hour by factor, and a what-if',
  request: {
    query: languageQuery.extend({
      year: z.string().optional().openapi({ example: '2018' }),
      cost: values('354', 'What an hour cost, kronor; the published cost when left out.'),
      own: values('fullTimeHere:37,idleShare:3', 'Own values by parameter; shares in per cent.'),
      move: values(
        'hours:100000,price:320,share:90,overhead:15,notice:4000000',
        'What other providers would take over: hours, price, share in per cent, and costs that remain.',
      ),
    }),
  },
  responses: answers('The bridge, finding first', ownProviderSchema, 404, 422),
});

export const ownProviderRoutes = ({ library }: Surroundings) =>
  newRoutes().openapi(route, (c) => {
    const { year, cost, own, move } = c.req.valid('query');
    const question = {
      year,
      cost: cost === undefined ? undefined : numberOf('cost', cost),
      own: numbersIn(own),
      move: numbersIn(move),
    };
    return c.json(accepted(ownProvider(library, question, c.var.language)), 200);
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
