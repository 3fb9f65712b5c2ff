import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const numberIn = (text: string): number =>
  Number(text.replace('−', '-').replace('+', '').replace(/\s/g, '').replace(',', '.'));

journeys(
  'Prognos',
  ({ open }) => {
    it('says what the year is expected to cost, and how sure that is', async () => {
      const page = await open('/prognos');
      await expect.poll(() => page.title()).toBe('Prognos · Tjugohult · Tjugo');
      const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(heading).toMatch(/^2026 väntas kosta [\d,]+ mnkr, [\d,]+ mnkr (över|under) budgeten/);
      expect(await appears(page.getByText(/^8 år av 10 hamnar mellan/))).toBe(true);
    });

    it('is certain of a deficit against no budget, and of none against a boundless one', async () => {
      for (const [budget, chance] of [
        ['0', 100],
        ['9999', 0],
      ] as const) {
        const page = await open(`/prognos?budget=${budget}`);
        const shown = page.locator('dl div', { hasText: 'Sannolikhet för underskott' });
        await shown.waitFor();
        expect(numberIn((await shown.getByRole('button').innerText()).split(/\s/)[0] ?? '')).toBe(
          chance,
        );
      }
    });

    it('lays a scenario beside the forecast, and nothing changed differs by nothing', async () => {
      const page = await open('/prognos?amount=0&starts=0&hours=0&persons=0');
      const table = page.getByRole('table', { name: 'Om något blir annorlunda' });
      await table.waitFor();
      const differences = await table.locator('tbody tr > :nth-child(2)').allInnerTexts();
      expect(differences.map(numberIn)).toEqual([0, 0, 0, 0]);
    });

    it('opens a number to how it was worked out', async () => {
      const page = await open('/prognos');
      await page.locator('dl').getByRole('button').first().click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/simulerat 10 000 gånger/).first())).toBe(true);
    });

    it('saves the forecast with its basis', async () => {
      const page = await open('/prognos');
      const saved = page.getByRole('table', { name: 'Sparade prognoser' });
      await saved.waitFor({ timeout: 30_000 });
      const before = await saved.locator('tbody tr').count();
      await page.getByRole('button', { name: 'Spara prognosen' }).click();
      expect(await appears(page.getByText(/^Sparad\. Den ändras aldrig/))).toBe(true);
      await expect.poll(() => saved.locator('tbody tr').count()).toBe(before + 1);
    });

    it('lays the outcome beside what was saved on the year’s eve, and scores it by what was left', async () => {
      const page = await open('/prognos');
      const saved = page.getByRole('table', { name: 'Sparade prognoser' });
      await saved.waitFor({ timeout: 30_000 });
      const onTheEve = saved.getByRole('row', { name: /^2025 31 dec/ });
      const [expected = 0, outcome = 0, miss = 0] = await Promise.all(
        [3, 6, 7].map(async (at) => numberIn(await onTheEve.locator('td').nth(at).innerText())),
      );
      // Each is shown rounded to a tenth.
      expect(Math.abs(outcome - expected - miss)).toBeLessThan(0.16);
      expect(await onTheEve.locator('td').last().innerText()).toMatch(/^(ja|nej)$/);
      const scores = page.getByRole('table', { name: 'Betyg' });
      const score = scores.getByRole('row', { name: /^Sparade prognoser, 12 månader kvar/ });
      expect(numberIn(await score.locator('td').nth(1).innerText())).toBeCloseTo(Math.abs(miss), 1);
    });

    it('opens a saved number to its basis and its groups', async () => {
      const page = await open('/prognos');
      const saved = page.getByRole('table', { name: 'Sparade prognoser' });
      await saved.waitFor({ timeout: 30_000 });
      await saved
        .getByRole('row', { name: /^2025 31 dec/ })
        .getByRole('button')
        .first()
        .click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/känt 2024-12-31.*Slumptalsfrö 1/).first())).toBe(true);
      await drawer
        .getByRole('listitem')
        .filter({ hasText: 'LSS, vuxna' })
        .getByRole('button')
        .click();
      expect(await appears(drawer.getByText(/för månaderna som var kvar/).first())).toBe(true);
    });

    it('has Malmö’s budgets and forecasts as a record without a register', async () => {
      const page = await open('/prognos?municipality=malmo');
      const heading = page.getByRole('heading', {
        level: 1,
        name: /missat utfallet med 19,1.mnkr/,
      });
      expect(await appears(heading)).toBe(true);
      const scores = page.getByRole('table', { name: 'Betyg' });
      const during = scores.getByRole('row', { name: /Prognoserna under året/ });
      // Deficits of 18 and 16 mnkr were foreseen; it became 7,3.
      expect(await during.locator('td').nth(1).innerText()).toBe('9,7');
      await during.getByRole('button').nth(1).click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/MAE/).first())).toBe(true);
    });

    it('sets what the lines from before a law give beside what came, under two windows', async () => {
      const page = await open('/prognos?municipality=malmo');
      const section = page.locator('section', {
        has: page.getByRole('heading', { level: 2, name: 'Lag och praxis' }),
      });
      await section.getByLabel('Datum').selectOption({ label: '3. 1 januari 2023' });
      await page.waitForURL(/law=lag-2023/);
      expect(await appears(section.getByText(/finns 3 kända värden/).first())).toBe(true);
      await section.getByLabel('Linjerna läses av').selectOption({ label: 'oktober 2024' });
      await page.waitForURL(/target=2024-10/);
      const country = section.getByRole('heading', { name: /^Hela landet: Hade linjen/ });
      await expect
        .poll(async () => plain(await country.innerText()))
        .toContain('Det blev 13 330, 614 eller 237 fler.');
      const lines = section.getByRole('table', { name: /^Linjerna: Hela landet/ });
      const short = lines.getByRole('row', { name: /oktober 2021–juni 2022/ });
      expect(plain(await short.innerText())).toMatch(/9\s+−28,1\s+12 716\s+13 330\s+\+614/);
      await short.getByRole('button', { name: /12.716/ }).click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/minsta kvadrat/).first())).toBe(true);
      await page.keyboard.press('Escape');
      expect(await appears(section.getByText(/^Lagen gäller alla kommuner\. En jämförelse/))).toBe(
        true,
      );
      expect(await barriersOn(page)).toEqual([]);
    });

    it('opens the law from its date', async () => {
      const page = await open('/prognos?municipality=malmo');
      await page.getByRole('link', { name: 'Öppna lagen: 1 januari 2025' }).click();
      await page.waitForURL(/\/lagen\?.*id=foraldraavdrag/);
      const heading = page.getByRole('heading', { level: 1, name: /föräldraavdrag/i });
      expect(await appears(heading)).toBe(true);
    });

    it.each([
      ['light', '/prognos', { colorScheme: 'light' }],
      ['dark', '/prognos?municipality=malmo', { colorScheme: 'dark' }],
      ['narrow, in English', '/prognos?lang=en', { viewport: { width: 390, height: 844 } }],
    ] as const)('puts nothing in anybody’s way: %s', async (_, path, options) => {
      const page = await open(path, options);
      await page.locator('figure svg').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);
