import { afterAll, describe, expect, test } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';

type Operation = {
  summary?: string;
  responses: Record<string, { description?: string }>;
  parameters?: { name: string; in: string }[];
};
type Description = {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

const { store, remove } = await openEmptyRegister();
afterAll(() => remove());

const { ask } = testApp({ store });
const description = (await (await ask('/api/openapi.json')).json()) as Description;

const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the description of the API', () => {
  test('is OpenAPI 3.1', () => {
    expect(description.openapi).toBe('3.1.0');
  });

  test('refers only to schemas that it holds', () => {
    const referred = [...JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w+)/g)];
    const missing = referred
      .map(([, name = '']) => name)
      .filter((name) => !(name in description.components.schemas));
    expect(referred.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test.each(operations)('$method $path says what it is and what can go wrong', ({ operation }) => {
    expect(operation.summary).toBeTruthy();
    expect(operation.responses).toMatchObject({ 200: {}, 400: {} });
  });

  test.each(operations)('$method $path names every part of its address', ({ path, operation }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = (operation.parameters ?? []).filter((each) => each.in === 'path');
    expect(described.map(({ name }) => name)).toEqual(named);
  });

  test.each(operations)('$method $path is answered', async ({ path, method }) => {
    const address = path.replaceAll(/\{\w+\}/g, 'x');
    const answer = await ask(address, { method: method.toUpperCase() });
    const body: unknown = await answer.json();
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(body)).not.toContain('/api/openapi.json.","instance');
  });
});
