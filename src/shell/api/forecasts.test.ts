import { describe, expect, it } from 'vitest';
import type { ForecastRecordView, PublishedUnknownView } from '#shell/usecases';
import { testApp } from '../../../tests/support/app.ts';

const app = testApp();

describe('the record of published forecasts', () => {
  it('measures Malmö’s budgets, and the deficits foreseen in 2025', async () => {
    const answer = await app.ask('/api/forecast-record?municipality=malmo');
    const { scores, measures } = (await answer.json()) as ForecastRecordView;
    const of = (method: string, measure: string): string | undefined =>
      scores.find(({ id }) => id === method)?.cells[measures.findIndex(({ id }) => id === measure)]
        ?.text;
    expect(of('budget', 'mae')).toBe('19,1');
    expect(of('budget', 'bias')).toBe('19,1');
    expect(of('deficit', 'bias')).toBe('−9,7');
    expect(of('deficit', 'in80')).toBeUndefined();
  });

  it('opens each score to the figures it was measured from', async () => {
    const answer = await app.ask('/api/forecast-record?municipality=malmo');
    const { scores } = (await answer.json()) as ForecastRecordView;
    for (const { cells } of scores)
      for (const figure of cells.flatMap((cell) => cell ?? [])) {
        const lineage = await app.ask(`/api/figures/${encodeURIComponent(figure.id)}`);
        expect(lineage.status, figure.id).toBe(200);
      }
  });

  it('knows no package but those there are', async () => {
    const answer = await app.ask('/api/forecast-record?municipality=ingenstans');
    expect(answer.status).toBe(404);
  });
});

describe('what printed tables say of late knowledge', () => {
  it('is two amounts in Malmö, one to pay and one paid back', async () => {
    const answer = await app.ask('/api/unknown-yet?municipality=malmo');
    const { late } = (await answer.json()) as PublishedUnknownView;
    expect(late.map(({ booked, figure }) => [booked, figure.value])).toEqual([
      ['2024', 10],
      ['2025', -4.6],
    ]);
  });
});

it('tells the register’s year to nobody who is not logged in', async () => {
  for (const path of ['register/forecast', 'register/forecast-record', 'register/unknown-yet'])
    expect((await app.ask(`/api/${path}`)).status).toBe(401);
});
