import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeAccount, withRegister } from '#shell/usecases';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const PASSWORD = 'fyra gröna hästar springer';

async function withAccounts(data: string): Promise<void> {
  const filled = await withRegister({ data, databaseUrl: undefined }, 'make', async (store) => {
    const accounts = [
      ['eva', 'Eva Enhetschef', 'head'],
      ['olle', 'Olle Handläggare', 'case_officer'],
      ['anna', 'Anna Administratör', 'administrator'],
    ] as const;
    for (const [loginName, name, role] of accounts) {
      const form = { loginName, name, roles: [role], password: PASSWORD };
      await makeAccount(store, { user: 'driften' }, form, 'sv');
    }
    return { ok: true, value: undefined };
  });
  expect(filled.ok).toBe(true);
}

async function logInAs(page: Page, loginName: string): Promise<void> {
  await page.getByLabel('Inloggningsnamn').fill(loginName);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inställningar' }).waitFor();
}

const section = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });

describe('the settings', () => {
  journeys(
    'Inställningar',
    ({ open }) => {
      test('make an address that opens a calendar, once, and close it again', async () => {
        const permissions = ['clipboard-read', 'clipboard-write'];
        const page = await open('/installningar', { permissions });
        await logInAs(page, 'olle');
        await page.getByRole('button', { name: 'Gör en adress' }).click();
        const shown = page.getByLabel('Adressen till din kalender');
        await shown.waitFor();
        const address = await shown.inputValue();
        await page.getByRole('button', { name: 'Kopiera' }).click();
        expect(await appears(page.getByText('Kopierad.'))).toBe(true);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
        expect(await barriersOn(page)).toEqual([]);
        expect(await (await fetch(address)).text()).toMatch(/^BEGIN:VCALENDAR/);
        await page.reload();
        expect(await appears(page.getByText('Den går inte att visa igen'))).toBe(true);
        await page.getByRole('button', { name: 'Stäng adressen' }).click();
        expect(await appears(page.getByText('Ingen adress öppnar din kalender.'))).toBe(true);
        expect((await fetch(address)).status).toBe(404);
      });

      test('change language and appearance for the one who reads', async () => {
        const page = await open('/installningar');
        await logInAs(page, 'olle');
        await page.getByRole('combobox', { name: 'Utseende' }).selectOption('dark');
        expect(await barriersOn(page)).toEqual([]);
        await page.getByRole('combobox', { name: 'Språk' }).selectOption('en');
        expect(await appears(section(page, "The municipality's own rules"))).toBe(true);
        expect(await page.getByRole('button', { name: 'Save the rules' }).count()).toBe(0);
        expect(await barriersOn(page)).toEqual([]);
      });

      test("let the head set the municipality's own days, with a reason, beside what the law says", async () => {
        const page = await open('/installningar');
        await logInAs(page, 'eva');
        const row = page.getByRole('row', { name: /Informera efter avslag/ });
        expect(await row.innerText()).toMatch(
          /15 b §[\s\S]*utan dröjsmål[\s\S]*förslag från Tjugo/,
        );
        const days = row.getByRole('textbox');
        await days.fill('tre');
        await page.getByRole('button', { name: 'Spara reglerna' }).click();
        expect(await appears(row.getByRole('alert'))).toBe(true);
        expect(await appears(page.getByText('Skriv varför'))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        await days.fill('3');
        await page.getByLabel('Varför ändras det?').fill('Nämndens beslut § 12');
        await page.getByRole('button', { name: 'Spara reglerna' }).click();
        expect(await appears(row.getByText('Eva Enhetschef: Nämndens beslut § 12'))).toBe(true);
        expect(await days.inputValue()).toBe('3');
      });

      test('let the administrator say whose register it is, and show no duties', async () => {
        const page = await open('/installningar');
        await logInAs(page, 'anna');
        await section(page, 'Vems registret är').waitFor();
        expect(await section(page, 'Kommunens egna regler').count()).toBe(0);
        await page.getByRole('button', { name: 'Spara namn och kod' }).click();
        expect(await appears(page.getByText('Skriv kommunkoden med fyra siffror'))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        await page.getByLabel('Kommunens namn').fill('Orten');
        await page.getByLabel('Kommunkod, fyra siffror').fill('9999');
        await page.getByRole('button', { name: 'Spara namn och kod' }).click();
        expect(await appears(page.getByRole('banner').getByText('Orten'))).toBe(true);
      });
    },
    withAccounts,
  );
});
