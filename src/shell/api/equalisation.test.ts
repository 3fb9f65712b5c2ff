import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EqualisationPageView, OctoberView, Store, YearParametersView } from '#shell/usecases';
import { testApp, type TestApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';

let store: Store;
let remove: () => Promise<void>;
let app: TestApp;
let country: string;

const read = async <T>(path: string, init?: RequestInit): Promise<T> =>
  (await app.ask(path, init)).json() as Promise<T>;

const ask = (query: string, body = country): Promise<Response> =>
  app.ask(`/api/equalisation?name=land.csv&${query}`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/csv' },
  });

const compute = async (query: string): Promise<EqualisationPageView> =>
  (await ask(query)).json() as Promise<EqualisationPageView>;

beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  app = testApp({ store, caller: await makeCaller(store, 'economist') });
  country = await (await app.ask('/api/equalisation/example')).text();
});

afterAll(() => remove());

describe('the equalisation over HTTP', () => {
  test('ranks the whole country, whose grants and fees sum to zero', async () => {
    const { municipalities, sumOfGrants, average } = await compute('year=2026');
    expect(municipalities).toHaveLength(290);
    const amounts = municipalities.map(({ perInhabitant }) => perInhabitant);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(sumOfGrants).toBeCloseTo(0, 2);
    expect(average?.outside).toEqual([]);
  });

  test('parts a standard cost in volumes and personnel without a remainder', async () => {
    const { municipalities } = await compute('year=2026');
    for (const of of municipalities)
      expect((of.volumePerInhabitant ?? 0) + (of.personnelPerInhabitant ?? 0)).toBeCloseTo(
        of.standardPerInhabitant,
        6,
      );
  });

  test('says what the chosen municipality gets, and what one more person and krona gives', async () => {
    const { heading, chosen } = await compute('year=2026&code=9002');
    expect(heading.replaceAll('\u00a0', ' ')).toMatch(
      /^Kommun 2 (får|betalar) .* kr per invånare 2026, .* mnkr$/,
    );
    expect(chosen?.personSentence).toContain('två år senare');
    expect(chosen?.marginals.filter(({ unit }) => unit === 'person')).toHaveLength(11);
  });

  test('gives every price and marginal effect with what it is worked from', async () => {
    const { chosen, prices, totals, uplift } = await compute('year=2026&code=9002');
    for (const { kronor, weight, netCost, weightedPersons } of prices)
      expect((weight * netCost) / weightedPersons / kronor).toBeCloseTo(1, 12);
    if (!chosen) throw new Error('Kommun 2 is in the country');
    const grant = (toCost: number, toNet: number): number =>
      uplift *
      (totals.netCost + toNet) *
      ((chosen.indexedCost + toCost) / (totals.indexedCost + toCost) -
        chosen.population / totals.population);
    expect(grant(0, 0)).toBeCloseTo(chosen.grant, 3);
    for (const { indexedCost, netCost, exact } of chosen.marginals)
      expect(grant(indexedCost, netCost) - grant(0, 0)).toBeCloseTo(exact, 3);
  });

  test('computes the whole country again for a change', async () => {
    const { chosen } = await compute(`year=2026&code=9002&change=${encodeURIComponent('pa=+1')}`);
    const one = chosen?.marginals.find(({ id }) => id === 'pa')?.exact ?? 0;
    // Prices are held in the marginal effect and move in the change.
    expect((chosen?.change?.difference ?? 0) / one).toBeCloseTo(1, 1);
  });

  test('asks for each value that a year lacks, and computes when they are given', async () => {
    const lacking = await read<YearParametersView>('/api/equalisation/parameters?year=2024');
    expect(lacking.missing).toEqual(['po', 'kpifBefore', 'kpifYear']);
    expect((await ask('year=2024')).status).toBe(404);
    const given = 'po=0.4&kpifBefore=6&kpifYear=3';
    const full = await read<YearParametersView>(`/api/equalisation/parameters?year=2024&${given}`);
    expect(full.missing).toEqual([]);
    expect((await compute(`year=2024&${given}`)).uplift).toBeCloseTo(1.06 * 1.03, 12);
  });

  test('names every fault of a table at once', async () => {
    const answer = await ask('year=2026', 'code,name,population\n0180,Ettan,-1');
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { findings: unknown[] }).findings.length).toBeGreaterThan(20);
  });

  test('lays three Octobers beside what is known now, until 15 February two years after', async () => {
    const years = await read<readonly OctoberView[]>('/api/equalisation/october');
    // The application's day is 1 March 2026.
    expect(years.map(({ statisticsYear, isOpen }) => [statisticsYear, isOpen])).toEqual([
      [2025, true],
      [2024, false],
      [2023, false],
    ]);
    expect(years.map(({ lastDay, daysLeft }) => [lastDay, daysLeft])).toEqual([
      ['2027-02-15', 351],
      ['2026-02-15', 0],
      ['2025-02-15', 0],
    ]);
  });

  test('has no standard costs before anything is fetched from Kolada', async () => {
    expect(await read('/api/equalisation/standard-costs')).toMatchObject({
      asOf: null,
      municipalities: [],
    });
  });

  test('answers nobody who works on cases', async () => {
    const officer = testApp({ store, caller: await makeCaller(store, 'case_officer') });
    for (const path of ['parameters?year=2026', 'october', 'standard-costs', 'example'])
      expect((await officer.ask(`/api/equalisation/${path}`)).status).toBe(403);
  });
});
