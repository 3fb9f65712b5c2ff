import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

journeys(
  'Ännu okänt',
  ({ open }) => {
    it('says how many have begun unknown, and what is not charged', async () => {
      const page = await open('/annu-okant');
      await expect.poll(() => page.title()).toBe('Ännu okänt · Tjugohult · Tjugo');
      const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(heading).toMatch(/^Omkring \d+ personer har börjat .* [\d ]+ tkr till och med/);
    });

    it('proposes what to accrue as a sum of its parts, with a band', async () => {
      const page = await open('/annu-okant');
      const table = page.getByRole('table', { name: 'Förslag till uppbokning' });
      await table.waitFor();
      const cells = await table.locator('tbody tr > :nth-child(2)').allInnerTexts();
      const [notCharged = 0, unknown = 0, all = 0] = cells.map((text) =>
        Number(text.replace('−', '-').replace(/\s/g, '').replace(',', '.')),
      );
      // Each is shown rounded to a tkr.
      expect(Math.abs(notCharged + unknown - all)).toBeLessThanOrEqual(1);
    });

    it('opens a number to its definition', async () => {
      const page = await open('/annu-okant');
      const table = page.getByRole('table', { name: 'Förslag till uppbokning' });
      await table.locator('tbody').getByRole('button').first().click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/kända personer − debiterade personer/).first())).toBe(
        true,
      );
    });

    it('opens a cell of the triangle to the persons behind it', async () => {
      const page = await open('/annu-okant');
      const table = page.getByRole('table', { name: /^Triangeln: Personer som började/ });
      await table.waitFor();
      const cell = table
        .locator('tbody td button')
        .filter({ hasText: /^[1-9]$/ })
        .first();
      const count = Number(await cell.innerText());
      await cell.click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      const rows = drawer.locator('tbody tr');
      await rows.first().waitFor({ timeout: 30_000 });
      const counted = await rows.locator('td:last-child').allInnerTexts();
      const sum = counted.reduce((all, text) => all + Number(text.replace('−', '-')), 0);
      expect(sum).toBe(count);
    });

    it('shows ends and kronor as triangles of their own, kept in the address', async () => {
      const page = await open('/annu-okant');
      await page.getByLabel('Visa', { exact: true }).selectOption('Debiterade kronor');
      const kronor = page.getByRole('table', { name: 'Triangeln: Debiterade kronor, tkr' });
      expect(await appears(kronor)).toBe(true);
      expect(new URL(page.url()).searchParams.get('triangle')).toBe('charges');
      const again = await open('/annu-okant?triangle=ends');
      const ends = again.getByRole('table', { name: /^Triangeln: Personer som slutade/ });
      expect(await appears(ends)).toBe(true);
      // The youngest month has all but one of its delays before it.
      const last = ends.locator('tbody tr').last();
      const delays = (await last.locator('td').count()) - 2;
      expect(await last.locator('i').count()).toBe(delays - 1);
    });

    it('gives the memo as a Word document and as PDF', async () => {
      const page = await open('/annu-okant');
      for (const [name, start] of [
        ['Hämta som Word', 'PK'],
        ['Hämta som PDF', '%PDF'],
      ] as const) {
        const href = await page.getByRole('link', { name }).getAttribute('href');
        const begins = await page.evaluate(async (address) => {
          const answer = await fetch(address);
          const bytes = new Uint8Array(await answer.arrayBuffer());
          return String.fromCharCode(...bytes.slice(0, 4));
        }, href ?? '');
        expect(begins.startsWith(start)).toBe(true);
      }
    });

    it('is read as it was known on a day', async () => {
      const page = await open('/annu-okant?knownOn=2025-06-30');
      expect(await appears(page.getByText(/känt 30 juni 2025/).first())).toBe(true);
    });

    it('says of printed tables what they can say, and what it takes to know more', async () => {
      const page = await open('/annu-okant?municipality=malmo');
      const heading = page.getByRole('heading', { level: 1, name: /10,0 mnkr .* 2023 .* 2024/ });
      expect(await appears(heading)).toBe(true);
      expect(await appears(page.getByText('Här behövs två klockor', { exact: false }))).toBe(true);
    });

    it.each([
      ['light', '/annu-okant', { colorScheme: 'light' }],
      ['dark', '/annu-okant', { colorScheme: 'dark' }],
      ['narrow, in English', '/annu-okant?lang=en', { viewport: { width: 390, height: 844 } }],
    ] as const)('puts nothing in anybody’s way: %s', async (_, path, options) => {
      const page = await open(path, options);
      await page.locator('figure svg').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);
