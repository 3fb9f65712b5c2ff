import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** Opens the page as the demo's economist; who comes first is head of the unit, and may not see it. */
async function openAsEconomist(
  open: Open,
  path: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await open(path, options);
  const stepped = await page.evaluate(async () => {
    const answer = await fetch('/api/session/role', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ role: 'economist' }),
    });
    return answer.status;
  });
  expect(stepped).toBe(200);
  await page.reload();
  return page;
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

const GETS = /^Tjugohult (får|betalar) [\d\s]+ kr per invånare 2026, [\d\s]+,\d mnkr$/;

const tableIn = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true }).getByRole('table');

journeys(
  'Utjämning',
  ({ open }) => {
    it('is neither in the rail of whoever works on cases nor opens for them', async () => {
      const page = await open('/utjamning');
      expect(await appears(heading(page, /^Din roll använder inte den här sidan/))).toBe(true);
      const rail = page.getByRole('navigation', { name: 'Sidor' });
      expect(await rail.getByRole('link', { name: 'Ärenden' }).count()).toBe(1);
      expect(await rail.getByRole('link', { name: 'Utjämning' }).count()).toBe(0);
    });

    it('says first what the municipality gets or pays, on a country said to be made up', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      expect(await appears(heading(page, GETS))).toBe(true);
      expect(await appears(page.getByText('Landet är påhittat: 290 kommuner'))).toBe(true);
      expect(await appears(page.getByText(/^En person till med assistans enligt LSS/))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('opens what a number is made of, and closes it by Esc', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026&find=tjugohult');
      const row = tableIn(page, 'Kommunerna i ordning').getByRole('row', { name: /Tjugohult/ });
      await row.getByRole('button').last().click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('Beräknad personalkostnad, PK'))).toBe(true);
      expect(page.url()).toContain('told=index');
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    });

    it('finds a municipality, and is then about that one', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      await page.getByLabel('Sök kommun eller kod').fill('9002');
      const rows = tableIn(page, 'Kommunerna i ordning').getByRole('row');
      await expect.poll(() => rows.count()).toBe(2);
      await rows.last().getByRole('button', { name: 'Kommun 2' }).click();
      expect(await appears(heading(page, /^Kommun 2 (får|betalar)/))).toBe(true);
      expect(page.url()).toContain('code=9002');
    });

    it('computes the country again for a change that stands in the address', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      await page.getByLabel('Mer eller mindre').fill('1');
      const said = page.getByText(/^Med ändringen 2024 får Tjugohult [\d\s]+kr mer 2026/);
      expect(await appears(said)).toBe(true);
      const once = await said.innerText();
      expect(new URL(page.url()).searchParams.get('change')).toBe('pa=1');
      await page.reload();
      expect(await appears(page.getByText(once))).toBe(true);
    });

    it('asks for what a year lacks, a field each, and computes when it has it', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2024');
      expect(await appears(heading(page, /^Året går inte att räkna/))).toBe(true);
      expect(await page.getByText('Saknas här. Fyll i värdet.').count()).toBe(3);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByLabel('Personalomkostnadspålägg', { exact: true }).fill('45');
      await page.getByLabel('Prisändring året före').fill('6,0');
      await page.getByLabel('Prisändring utjämningsåret').fill('2,8');
      expect(await appears(heading(page, /per invånare 2024/))).toBe(true);
    });

    it('says when a decision first counts: the day after 1 October a year later for its volume', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026&from=2025-10-01');
      const said = (years: RegExp) => appears(page.getByText(years));
      expect(await said(/^Volymen räknas första gången 2027\. .* 2027\.$/)).toBe(true);
      await page.getByLabel('Beslutet gäller från').first().fill('2025-10-02');
      expect(await said(/^Volymen räknas första gången 2028\. .* 2027\.$/)).toBe(true);
    });

    it('lays 1 October as reported beside what is now known, with the days left', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      const years = tableIn(page, '1 oktober: rapporterat och känt nu').getByRole('row');
      const row = years.filter({ hasText: /^2025/ });
      expect(await appears(row)).toBe(true);
      expect(plain(await row.innerText())).toContain('15 feb. 2027');
      await row.getByRole('button').nth(2).click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('känt nu − känt då'))).toBe(true);
      await page.keyboard.press('Escape');
      await row.getByRole('button').first().click();
      expect(await appears(drawer.getByText('ögonblicksbild 1 oktober'))).toBe(true);
      expect(await appears(drawer.getByText('25 oktober 2025'))).toBe(true);
      const rows = drawer.getByRole('region', { name: 'Rader i registret' });
      expect(await appears(rows.getByRole('columnheader', { name: 'Gäller från' }))).toBe(true);
      expect(await rows.getByRole('link').count()).toBe(0);
    });

    it('opens the year’s values to the law, and the first years to their rule', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026&from=2025-10-02');
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      const values = tableIn(page, 'Årets värden').getByRole('row');
      await values.filter({ hasText: 'Personalomkostnad' }).getByRole('button').click();
      expect(await appears(drawer.getByText('läst i lagtexten'))).toBe(true);
      expect(await drawer.getByRole('link', { name: /Lagen/ }).getAttribute('href')).toMatch(
        /lss-utjamning\.personalomkostnader/,
      );
      await page.getByRole('button', { name: '2028', exact: true }).click();
      expect(await appears(drawer.getByText(/första 1 oktober då beslutet gäller/))).toBe(true);
    });

    it('makes a picture of 290 municipalities one stop for the keyboard', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      const picture = page.getByRole('figure', { name: /kommuner får bidrag/ });
      await picture.scrollIntoViewIfNeeded();
      const marks = picture.getByRole('link');
      await expect.poll(() => marks.count()).toBe(290);
      expect(await picture.locator('a[tabindex="0"]').count()).toBe(1);
      const isAt = (place: number) =>
        marks.nth(place).evaluate((mark) => mark === document.activeElement);
      await picture.locator('a[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      expect(await isAt(1)).toBe(true);
      await page.keyboard.press('End');
      expect(await isAt(289)).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await isAt(289)).toBe(true);
      await page.keyboard.press('Home');
      expect(await isAt(0)).toBe(true);
      expect(await picture.locator('a[tabindex="0"]').count()).toBe(1);
      const first = plain(await marks.first().ariaSnapshot());
      const [, name] = /link "(.+): \+[\d ]+"/.exec(first) ?? [];
      await page.keyboard.press('Enter');
      expect(await appears(heading(page, new RegExp(`^${name} får`)))).toBe(true);
      await expect.poll(() => isAt(0)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await picture.locator('a:focus').count()).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('draws what each standard cost is made of, and opens a part of a column', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      const picture = page.getByRole('figure', {
        name: /Personalkostnaden är .* i Tjugohult 2026/,
      });
      await picture.scrollIntoViewIfNeeded();
      const column = picture.getByRole('link', { name: /^Tjugohult, Personalkostnad/ });
      await column.dispatchEvent('click');
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('standardkostnad − volymernas del'))).toBe(true);
      await page.keyboard.press('Escape');
      await picture.getByRole('button', { name: /Visa som tabell/ }).click();
      expect(await picture.getByRole('row').count()).toBeGreaterThan(15);
    });

    it('takes a table of one’s own and names every fault in it', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      expect(await appears(heading(page, GETS))).toBe(true);
      await page.locator('input[type=file]').setInputFiles({
        name: 'land.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('code,name,population\n0180,Ettan,-1\n'),
      });
      expect(await appears(page.getByText(/Kolumnen pa saknas/))).toBe(true);
      expect(await page.getByText('Landet är påhittat').count()).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('prints every municipality, though the screen draws only those in sight', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026');
      expect(await appears(heading(page, GETS))).toBe(true);
      const rows = tableIn(page, 'Kommunerna i ordning').getByRole('row');
      expect(await rows.count()).toBeLessThan(100);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(291);
    });

    it('speaks English, and stays readable on a telephone in the dark', async () => {
      const page = await openAsEconomist(open, '/utjamning?year=2026&lang=en', {
        viewport: { width: 400, height: 800 },
        colorScheme: 'dark',
      });
      expect(await appears(heading(page, /^Tjugohult (gets|pays) SEK/))).toBe(true);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);
