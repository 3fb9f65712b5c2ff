import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The day on which the register last changed. */
const lastChange = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const packages: { id: string; published: string }[] = await (
      await fetch('/api/municipalities')
    ).json();
    return packages.find(({ id }) => id === 'register')?.published ?? '';
  });

const basis = (page: Page) => page.getByRole('button', { name: /^Gäller/ });

journeys(
  'The register on Läget and Förklara',
  ({ open }) => {
    it('comes first when there is one, and says that its figures are its own', async () => {
      const page = await open('/');
      await expect.poll(() => page.title()).toBe('Läget · Tjugohult · Tjugo');
      const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(heading).toMatch(
        /^Personlig assistans kostade [\d,]+ mnkr 2025, [\d,]+ mnkr över budget$/,
      );
      const chosen = page.getByRole('combobox', { name: 'Kommun' }).locator('option:checked');
      expect(await chosen.innerText()).toBe('Tjugohult (registret)');
      expect(await barriersOn(page)).toEqual([]);
    });

    it('is read as it was known on a day, at an address of its own, and turns amber', async () => {
      const page = await open('/laget');
      expect(await basis(page).getAttribute('data-old')).toBeNull();
      await basis(page).click();
      await page.getByLabel('Känt den', { exact: true }).fill('31 januari 2025');
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Visa', exact: true }).click();
      await page.waitForURL('**/laget?*knownOn=2025-01-31*');
      expect(await appears(page.getByRole('heading', { level: 1, name: /2024/ }))).toBe(true);
      expect(await basis(page).getAttribute('data-old')).toBe('true');
      await page.getByRole('link', { name: 'Förklara', exact: true }).click();
      await page.waitForURL('**/forklara?*knownOn=2025-01-31*');
    });

    it('opens a mean to its months, and a month to the persons in force and their decisions', async () => {
      const page = await open('/laget');
      const day = await lastChange(page);
      await page.goto(
        new URL(`/laget?why=register/${day}/state.persons/outcome/2024`, page.url()).href,
      );
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('summan av tolv månader / 12'))).toBe(true);
      const may = drawer.getByRole('listitem').filter({ hasText: 'maj 2024' });
      const [persons = ''] =
        /\d+/.exec(await may.innerText().then((t) => t.replace(/.*2024/s, ''))) ?? [];
      await may.getByRole('button').click();
      expect(await appears(drawer.getByText(`1–50 av ${persons}`))).toBe(true);
      expect(await drawer.getByRole('link').count()).toBe(50);
      await drawer.getByRole('button', { name: 'Nästa' }).click();
      expect(await appears(drawer.getByText(`51–100 av ${persons}`))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('shows what a year looked like in January, June and December of the year after', async () => {
      const page = await open('/laget');
      const title = 'Så såg 2024 ut i januari, juni och december 2025';
      const section = page.locator('section').filter({
        has: page.getByRole('heading', { name: title }),
      });
      expect(await appears(section)).toBe(true);
      await section.getByRole('button', { name: /Visa som tabell: Debiterat/ }).click();
      const table = section.getByRole('table');
      expect(await table.getByRole('row').count()).toBe(14);
      const sums = await table.getByRole('row').last().getByRole('cell').allInnerTexts();
      const [january = 0, june = 0, december = 0] = sums.map((sum) =>
        Number(plain(sum).replaceAll(' ', '').replace(',', '.')),
      );
      expect(january).toBeGreaterThan(0);
      expect(june).toBeGreaterThan(january);
      expect(december).toBeGreaterThan(june);
    });

    it('explains the change between two years from its own figures, also in English', async () => {
      const page = await open('/forklara?from=2024&to=2025&lang=en');
      const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(heading).toMatch(/^Net cost (rose|fell) by SEK [\d.]+ million from 2024 to 2025/);
      expect(await appears(page.getByText('Rest that is not explained'))).toBe(true);
    });

    it('stays readable on a telephone in the dark', async () => {
      const page = await open('/laget', {
        viewport: { width: 400, height: 800 },
        colorScheme: 'dark',
      });
      expect(await appears(page.getByRole('heading', { name: 'Stämmer summorna?' }))).toBe(true);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);
