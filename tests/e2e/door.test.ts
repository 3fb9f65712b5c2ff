import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nameMunicipality } from '#shell/store';
import { logIn, makeAccount, openPerson, type Store, withRegister } from '#shell/usecases';
import { appears, barriersOn, journeys, type RegisterHeld } from '../support/browser.ts';

const PASSWORD = 'fyra gröna hästar springer';
const PERSON = '0a0a0a0a-0000-8000-8000-000000000000';

/** Puts something into a new register before the start. */
const held =
  (fill: (store: Store) => Promise<unknown>): RegisterHeld =>
  async (data) => {
    const place = { data, databaseUrl: undefined };
    const filled = await withRegister(place, 'make', async (store) => {
      await fill(store);
      return { ok: true, value: undefined };
    });
    expect(filled.ok).toBe(true);
  };

const withAccounts = held(async (store) => {
  const accounts = [
    ['eva', 'Eva Enhetschef', ['head', 'auditor']],
    ['erik', 'Erik Ekonom', ['economist']],
    ['anna', 'Anna Administratör', ['administrator']],
  ] as const;
  for (const [loginName, name, roles] of accounts) {
    const form = { loginName, name, roles, password: PASSWORD };
    await makeAccount(store, { user: 'driften' }, form, 'sv');
  }
  const eva = await logIn(store, { loginName: 'eva', password: PASSWORD });
  if (eva.ok) await openPerson(store, eva.value.caller, { person: PERSON, reason: 'review' });
});

const demo = held((store) =>
  nameMunicipality(store, { name: 'Tjugohult', code: null, synthetic: true }),
);

async function logInAs(page: Page, loginName: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('Inloggningsnamn').fill(loginName);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });
const inRail = (page: Page) => page.getByRole('navigation', { name: 'Sidor' });

describe('the door', () => {
  journeys(
    'Logga in',
    ({ open }) => {
      test('asks who you are on the page you came for, and then shows it', async () => {
        const page = await open('/atkomstlogg');
        expect(await appears(heading(page, /^Logga in i Tjugo/))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        await logInAs(page, 'eva', 'något helt annat');
        expect(await appears(page.getByRole('alert'))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        await logInAs(page, 'eva');
        expect(await appears(heading(page, /^Åtkomstloggen är obruten/))).toBe(true);
        expect(new URL(page.url()).pathname).toBe('/atkomstlogg');
      });

      test('shows a role the pages it uses and no other, and steps into another role by keyboard', async () => {
        const page = await open('/logga-in');
        expect(await inRail(page).getByRole('link', { name: 'Åtkomstlogg' }).count()).toBe(0);
        await logInAs(page, 'eva');
        expect(await appears(inRail(page).getByRole('link', { name: 'Åtkomstlogg' }))).toBe(true);
        expect(await inRail(page).getByRole('link', { name: 'Konton' }).count()).toBe(0);
        await page.getByRole('button', { name: /Eva Enhetschef/ }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Revisor' }).waitFor();
        expect(await barriersOn(page)).toEqual([]);
        await page.getByRole('menuitem', { name: 'Revisor' }).press('Enter');
        expect(await appears(page.getByRole('button', { name: /Revisor/ }))).toBe(true);
        await inRail(page).getByRole('link', { name: 'FK-besked' }).waitFor({ state: 'detached' });
      });

      test('says so when the role does not use the page, and lets nobody in after log out', async () => {
        const page = await open('/atkomstlogg');
        await logInAs(page, 'erik');
        expect(await appears(heading(page, /^Din roll använder inte/))).toBe(true);
        await page.getByRole('button', { name: /Erik Ekonom/ }).click();
        await page.getByRole('menuitem', { name: 'Logga ut' }).click();
        await page.getByRole('link', { name: 'Logga in' }).waitFor();
        await page.goBack();
        expect(await appears(heading(page, /^Logga in i Tjugo/))).toBe(true);
      });

      test('tells in the access log who opened whom and why, by person, account and day', async () => {
        const page = await open('/atkomstlogg');
        await logInAs(page, 'eva');
        const opened = page.getByRole('row', { name: /Öppnade personen/ });
        expect(await opened.innerText()).toMatch(/Eva Enhetschef\s+Enhetschef[\s\S]*Granskning/);
        await page.getByRole('link', { name: PERSON.slice(0, 8) }).click();
        await page.waitForURL(/person=0a0a0a0a/);
        await page
          .getByRole('row', { name: /Lade upp/ })
          .first()
          .waitFor({ state: 'detached' });
        expect(await page.getByRole('row').count()).toBe(2);
        expect(await barriersOn(page)).toEqual([]);
        await page.getByRole('textbox', { name: 'Dag' }).fill('1 januari 2020');
        expect(await appears(page.getByText('Inget står i loggen'))).toBe(true);
        expect(page.url()).toContain('on=2020-01-01');
        await page.getByRole('button', { name: 'Visa allt' }).click();
        expect(await appears(page.getByRole('row', { name: /Lade upp/ }).first())).toBe(true);
      });

      test('lets the administrator make an account, whose password of one time is then replaced', async () => {
        const page = await open('/konton');
        await logInAs(page, 'anna');
        await page.getByRole('button', { name: 'Nytt konto' }).click();
        await page.getByRole('button', { name: 'Lägg upp kontot' }).click();
        expect(await appears(page.getByText('Välj minst en roll.'))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        await page.getByLabel('Inloggningsnamn').fill('bo');
        await page.getByLabel('Namn', { exact: true }).fill('Bo Handläggare');
        await page.getByLabel('LSS-handläggare').check();
        await page.getByRole('button', { name: 'Lägg upp kontot' }).click();
        const once = (await page.getByRole('status').locator('code').innerText()).trim();
        expect(await barriersOn(page)).toEqual([]);

        const own = await open('/logga-in?lang=sv');
        await logInAs(own, 'bo', once);
        expect(await appears(heading(own, /^Välj lösenord/))).toBe(true);
        expect(await barriersOn(own)).toEqual([]);
        await own.getByLabel('Nytt lösenord').fill('kort');
        await own.getByRole('button', { name: 'Spara lösenordet' }).click();
        expect(await appears(own.getByText(/12 till 200 tecken/))).toBe(true);
        await own.getByLabel('Nytt lösenord').fill('tre röda äpplen faller');
        await own.getByRole('button', { name: 'Spara lösenordet' }).click();
        expect(await appears(inRail(own).getByRole('link', { name: 'Personer' }))).toBe(true);
      });
    },
    withAccounts,
  );

  journeys(
    'The demo',
    ({ open }) => {
      test.each([
        ['light', {}],
        ['dark', { colorScheme: 'dark' }],
        ['narrow', { viewport: { width: 390, height: 844 } }],
      ] as const)('lets a visitor see Tjugo as every role: %s', async (_, options) => {
        const page = await open('/konton', options);
        expect(await appears(heading(page, /^Din roll använder inte/))).toBe(true);
        await page.getByLabel(/^Påhittade uppgifter/).selectOption({ label: 'Administratör' });
        expect(await appears(heading(page, /konton? kan logga in$/))).toBe(true);
        expect(await barriersOn(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      });
    },
    demo,
  );

  journeys('A real register without accounts', ({ open }) => {
    test('says how the first administrator is made, and shows what is published', async () => {
      const page = await open('/laget');
      expect(await appears(page.getByText('tjugo account add'))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await page.goto(new URL('/personer?lang=en', page.url()).href);
      expect(await appears(heading(page, /^Nobody can log in yet/))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });
  });
});
