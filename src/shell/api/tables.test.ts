import { describe, expect, test } from 'vitest';
import { testApp } from '../../../tests/support/app.ts';

const { ask } = testApp();

const CONTRADICTORY =
  'År;A;B;Totalt\n2020;1;2;3\n2021;4;5;9\n2022;7;1;98\n2023;2;2;4\n2024;3;8;11\n';
const PRODUCT = 'year,cost,persons,price\n2023,200,10,20\n2024,330,11,30\n';

const form = (name: string, text: string): FormData => {
  const data = new FormData();
  data.append('file', new File([text], name));
  return data;
};

describe('a table sent to be checked', () => {
  test('as a form gives its contradictions in the words of the contract', async () => {
    const answer = await ask('/api/table-checks', {
      method: 'POST',
      body: form('a.csv', CONTRADICTORY),
    });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      contradictions: 1,
      roundings: 0,
      tables: [
        {
          file: 'a.csv',
          rows: 5,
          columns: 4,
          findings: [
            {
              severity: 'contradiction',
              row: '2022',
              column: 'Totalt',
              printed: 98,
              expected: 8,
              difference: 90,
            },
          ],
        },
      ],
    });
  });

  test('as the whole body is named by the question, and gives its cells when asked to', async () => {
    const answer = await ask('/api/table-checks?name=b.csv&cells=1', {
      method: 'POST',
      body: CONTRADICTORY,
      headers: { 'Content-Type': 'text/csv' },
    });
    expect(await answer.json()).toMatchObject({
      tables: [{ file: 'b.csv', header: ['År', 'A', 'B', 'Totalt'], lines: [2, 3, 4, 5, 6] }],
    });
  });

  test('that cannot be read is refused with row and what to do', async () => {
    const answer = await ask('/api/table-checks?name=c.csv', {
      method: 'POST',
      body: 'a;b\n1;2;3\n',
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('as a form without a file is a wrong question', async () => {
    const answer = await ask('/api/table-checks', { method: 'POST', body: new FormData() });
    expect(answer.status).toBe(400);
  });

  test('larger than 100 MB is refused by what the sender says of its length', async () => {
    const answer = await ask('/api/table-checks?name=d.csv', {
      method: 'POST',
      body: 'a;b\n1;2\n',
      headers: { 'Content-Type': 'text/csv', 'Content-Length': String(200 * 1024 * 1024) },
    });
    expect(answer.status).toBe(413);
  });
});

describe('a table sent to be decomposed', () => {
  const query = 'name=p.csv&total=cost&factors=persons,price&from=2023&to=2024';

  test('gives effects that sum to the change', async () => {
    const answer = await ask(`/api/decompositions?${query}`, { method: 'POST', body: PRODUCT });
    expect(await answer.json()).toMatchObject({
      total: { from: 200, to: 330, change: 130 },
      effects: [
        { factor: 'persons', effect: 25 },
        { factor: 'price', effect: 105 },
      ],
      residual: 0,
      method: 'shapley',
    });
  });

  test('with columns that the table lacks is refused with each of them', async () => {
    const answer = await ask(
      '/api/decompositions?name=p.csv&total=kostnad&factors=persons,pris&from=2023&to=2024',
      { method: 'POST', body: PRODUCT },
    );
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      findings: [{ path: 'total' }, { path: 'factors' }],
    });
  });
});

describe('a published table', () => {
  test('is given cell for cell', async () => {
    expect(await (await ask('/api/tables/malmo/M03')).json()).toMatchObject({
      id: 'M03',
      columns: expect.any(Array),
      rows: expect.any(Array),
    });
  });

  test('that is not there is not found', async () => {
    expect((await ask('/api/tables/malmo/X99')).status).toBe(404);
    expect((await ask('/api/tables/nowhere/M03')).status).toBe(404);
  });
});
