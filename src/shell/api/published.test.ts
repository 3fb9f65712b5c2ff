import { describe, expect, test } from 'vitest';
import { explanationSchema } from './explanation-schema.ts';
import { lineageSchema, packageSchema, tableSchema } from './figure-schemas.ts';
import { flowsSchema } from './flows-schema.ts';
import { lawEffectSchema } from './law-effect-schema.ts';
import { overviewSchema } from './overview-schema.ts';
import { testApp } from '../../../tests/support/app.ts';

const { ask } = testApp();
const json = async (path: string): Promise<unknown> => (await ask(path)).json();

describe('published figures over HTTP', () => {
  test('the packages are listed with their municipality', async () => {
    expect(await json('/api/municipalities')).toContainEqual(
      expect.objectContaining({
        id: 'malmo',
        municipality: expect.objectContaining({ code: '1280' }),
      }),
    );
  });

  test('the overview says its finding first', async () => {
    expect(await json('/api/overview?municipality=malmo')).toMatchObject({
      heading: expect.stringContaining('362,1'),
    });
  });

  test('two years are explained, and a budget year', async () => {
    const years = await json('/api/explanation?municipality=malmo&from=2023&to=2024');
    const budget = await json('/api/explanation?municipality=malmo&budget=2024');
    expect([years, budget]).toMatchObject([{ mode: 'years' }, { mode: 'budget' }]);
  });

  test.each(['', '&from=2023', '&from=2023&to=2024&budget=2024'])(
    'an explanation asked for with "%s" is a wrong question',
    async (query) => {
      expect((await ask(`/api/explanation?municipality=malmo${query}`)).status).toBe(400);
    },
  );

  test('a figure opens its source cell at its own address, slashes and all', async () => {
    expect(await json('/api/figures/malmo/M03/outcome/2024')).toMatchObject({
      id: 'malmo/M03/outcome/2024',
      source: expect.objectContaining({ table: 'M03' }),
    });
  });

  test('every figure in an explanation opens its lineage', async () => {
    const answer = await ask('/api/explanation?municipality=malmo&from=2023&to=2024');
    const { bars } = (await answer.json()) as { bars: { figure: { id: string } }[] };
    for (const { figure } of bars) {
      const address = figure.id.split('/').map(encodeURIComponent).join('/');
      expect(await json(`/api/figures/${address}`)).toMatchObject({ id: figure.id });
    }
  });

  test('a figure that is not there is not found', async () => {
    expect((await ask('/api/figures/malmo/M03/nothing/2024')).status).toBe(404);
  });
});

describe('the description is neither more nor less than what is answered', () => {
  test.each([
    ['/api/overview?municipality=malmo', overviewSchema],
    ['/api/overview?municipality=jonkoping&lang=en', overviewSchema],
    ['/api/explanation?municipality=malmo&from=2020&to=2025', explanationSchema],
    ['/api/explanation?municipality=malmo&budget=2024', explanationSchema],
    ['/api/flows?municipality=malmo', flowsSchema],
    ['/api/law-effect?municipality=malmo&law=lag-2023&target=2024-10', lawEffectSchema],
    ['/api/figures/malmo/M03/outcome/2024', lineageSchema],
    ['/api/tables/malmo/M03', tableSchema],
    ['/api/municipalities', packageSchema.array()],
  ])('%s', async (path, schema) => {
    const answer = await json(path);
    expect(schema.parse(answer)).toEqual(answer);
  });
});
