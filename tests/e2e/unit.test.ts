import JSZip from 'jszip';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeAccount, withRegister } from '#shell/usecases';
import { appears, barriersOn, journeys, type RegisterHeld } from '../support/browser.ts';

const PASSWORD = 'fyra gröna hästar springer';
const tomorrow = Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 1 }).toString();

const withHead: RegisterHeld = async (data) => {
  const made = await withRegister({ data, databaseUrl: undefined }, 'make', async (store) => {
    for (const [loginName, role] of [
      ['eva', 'head'],
      ['rut', 'auditor'],
    ] as const)
      await makeAccount(
        store,
        { user: 'driften' },
        { loginName, name: loginName, roles: [role], password: PASSWORD },
        'sv',
      );
    return { ok: true, value: undefined };
  });
  expect(made.ok).toBe(true);
};

journeys(
  'Enheten',
  ({ open }) => {
    async function enter(loginName: string, options: Parameters<typeof open>[1] = {}) {
      const page = await open('/enhet', options);
      await page.getByLabel('Inloggningsnamn').fill(loginName);
      await page.getByLabel('Lösenord').fill(PASSWORD);
      await page.getByRole('button', { name: 'Logga in' }).click();
      expect(await appears(page.getByRole('heading', { level: 1, name: /^Inga öppna/ }))).toBe(
        true,
      );
      return page;
    }
    const begin = (page: Page) => page.getByRole('button', { name: 'Lägg in en ny version' });

    test('says what will stand here while there is nothing, and stands in nobody’s way', async () => {
      const page = await enter('eva');
      for (const said of [
        'Ingen handlägger något just nu',
        'Inga beslut att jämföra än',
        'Inget beslut är överklagat',
        'Inga sena beslut det kvartalet',
      ])
        expect(await appears(page.getByText(said))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    test('the head lays in a guideline: first every fault at its field, then the version', async () => {
      const page = await enter('eva');
      await begin(page).click();
      const form = page.getByRole('form', { name: 'Lägg in en ny version' });
      await form.getByRole('button', { name: 'Lägg till punkt' }).click();
      const layIn = form.getByRole('button', { name: 'Lägg in versionen' });
      await layIn.click();
      for (const fault of [
        'Ge versionen ett namn, som 2026:1.',
        'Skriv dagen som 2026-03-01.',
        'Skriv punktens nummer i delegationsordningen.',
        'Kryssa för minst en roll.',
      ])
        expect(await appears(form.getByText(fault))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await form.getByLabel('Version', { exact: true }).fill('2099:1');
      await form.getByLabel('Första dag', { exact: true }).fill(tomorrow);
      await form.getByRole('button', { name: 'Ta bort punkten 4' }).click();
      await layIn.click();
      expect(await appears(page.getByText('Versionen är inlagd: 2099:1'))).toBe(true);
      const row = page.getByRole('row', { name: /2099:1/ });
      expect(await row.innerText()).toContain('gäller senare');
    });

    test('the committee’s list is taken out as a workbook, and a turned span is told beside its day', async () => {
      const page = await enter('eva');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Beslut på delegation: Excel' }).click(),
      ]);
      const zip = await JSZip.loadAsync(await readFile(await download.path()));
      expect(zip.file('xl/workbook.xml')).not.toBeNull();
      await page.getByLabel('Till och med', { exact: true }).fill('2020-01-01');
      expect(await appears(page.getByText('Sista dagen ligger före den första.'))).toBe(true);
      expect(await page.getByRole('link', { name: 'Beslut på delegation: Excel' }).count()).toBe(0);
    });

    test('the auditor reads it all and lays in nothing', async () => {
      const page = await enter('rut', { viewport: { width: 390, height: 844 } });
      expect(await appears(page.getByText('Inga sena beslut det kvartalet'))).toBe(true);
      expect(await begin(page).count()).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  withHead,
);
