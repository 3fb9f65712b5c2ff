import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';
import { STORY_NAME, STORY_NUMBER, tellPersonStory } from '../support/person-story.ts';

journeys(
  'Personer',
  ({ open }) => {
    const search = (page: Page) => page.getByRole('searchbox', { name: /^Namn/ });
    const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

    /** Finds the person of the story and says why they are opened. */
    async function openPerson(options: Parameters<typeof open>[1] = {}): Promise<Page> {
      const page = await open('/personer', options);
      await search(page).fill(STORY_NUMBER);
      await page.getByRole('link', { name: STORY_NAME }).click();
      await page.getByRole('button', { name: 'Öppna personen' }).click();
      expect(await appears(heading(page, new RegExp(`^${STORY_NAME}`)))).toBe(true);
      return page;
    }

    it('shows everybody, and fetches more on the way down', async () => {
      const page = await open('/personer');
      expect(await appears(heading(page, /^262.personer$/))).toBe(true);
      expect(
        await appears(page.getByRole('link', { name: 'Påhittad person 1', exact: true })),
      ).toBe(true);
      const last = page.getByRole('link', { name: 'Påhittad person 260', exact: true });
      // More is fetched each time the end comes near.
      for (let turn = 0; turn < 20 && !(await last.isVisible()); turn += 1) {
        await page.mouse.wheel(0, 20_000);
        await page.waitForTimeout(300);
      }
      expect(await appears(last)).toBe(true);
    });

    it('finds by number without putting it in an address', async () => {
      const page = await open('/personer');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await search(page).fill(STORY_NUMBER);
      expect(await appears(heading(page, /^1.person$/))).toBe(true);
      expect(asked.length).toBeGreaterThan(0);
      expect([page.url(), ...asked].filter((address) => address.includes('2383'))).toEqual([]);
    });

    it('narrows by what is in force, in the address, and says how to find when nobody is left', async () => {
      const page = await open('/personer');
      await page.getByRole('button', { name: /^Assistansersättning i kraft/ }).click();
      await page.waitForURL(/inForce=SFB/);
      expect(await appears(heading(page, /^1.person$/))).toBe(true);
      await search(page).fill('ingen heter så');
      expect(await appears(page.getByText('Ingen person passar'))).toBe(true);
    });

    it('asks why before it shows a person, and remembers the answer', async () => {
      const page = await open('/personer');
      await search(page).fill(STORY_NAME);
      await page.getByRole('link', { name: STORY_NAME }).click();
      expect(await appears(heading(page, /^Varför öppnar du personen/))).toBe(true);
      await page.getByRole('radio', { name: 'Annat skäl' }).check();
      await page.getByRole('button', { name: 'Öppna personen' }).click();
      expect(await appears(page.getByRole('alert').getByText('Skriv 3 till 200 tecken'))).toBe(
        true,
      );
      await page.getByRole('textbox', { name: 'Annat skäl' }).fill('Fråga från en anhörig');
      await page.getByRole('button', { name: 'Öppna personen' }).click();
      const shown = heading(page, /Adamsson: assistansersättning 60.tim\/vecka/);
      expect(await appears(shown)).toBe(true);
      await page.reload();
      expect(await appears(shown)).toBe(true);
      expect(await appears(page.getByText('fråga från en anhörig'))).toBe(true);
    });

    it('moves through what was known by the arrow keys, and says what came later', async () => {
      const page = await openPerson();
      const slider = page.getByRole('slider', { name: /^Känt den/ });
      await slider.press('Home');
      expect(
        await appears(heading(page, /Adamsson: personlig assistans enligt LSS 40.tim\/vecka/)),
      ).toBe(true);
      await page.waitForURL(/knownOn=2024-01-31/);
      const later = page.getByRole('region', { name: 'Fick reda på senare' });
      expect(await appears(later.getByText(/beslut, nytt/))).toBe(true);
      expect(await appears(later.getByText(/beslut, ändrat/))).toBe(true);
      await slider.press('ArrowRight');
      await page.waitForURL(/knownOn=2024-05-31/);
      expect(await appears(later.getByText('Inget har ändrats sedan dess.'))).toBe(true);
    });

    it('opens a past basis from its address', async () => {
      const page = await openPerson();
      const past = new URL(page.url());
      past.search = '?validOn=2024-02-01&knownOn=2024-03-01';
      await page.goto(past.href);
      expect(
        await appears(heading(page, /Adamsson, 1 februari 2024: personlig assistans enligt LSS/)),
      ).toBe(true);
    });

    it('opens a bar to its three dates, its change and all its versions', async () => {
      const page = await openPerson();
      await page.getByRole('link', { name: /^40.tim\/vecka/ }).focus();
      await page.keyboard.press('Enter');
      const drawer = page.getByRole('dialog', { name: 'Så vet vi det' });
      expect(await appears(drawer.getByText('Alla versioner (2)'))).toBe(true);
      expect(await appears(drawer.getByText(/besked-maj\.csv/).first())).toBe(true);
      expect(await appears(drawer.getByText('10 december 2022').first())).toBe(true);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    });

    it('says the same in the table as in the picture', async () => {
      const page = await openPerson();
      const rows = page.getByRole('table', { name: /uppgifterna$/ }).locator('tbody tr');
      const texts = await rows.allInnerTexts();
      const decision = texts.find(
        (text) => /60.tim\/vecka/.test(text) && text.startsWith('beslut'),
      );
      expect(decision).toMatch(/2023-12-01\s+2024-04-10\s+2024-05-20\s+2024-05-31/);
    });

    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark', { colorScheme: 'dark' }],
      ['narrow', { viewport: { width: 390, height: 844 } }],
    ] as const)('puts nothing in anybody’s way: %s', async (_, options) => {
      const page = await open('/personer', options);
      await page
        .getByRole('link', { name: /^Påhittad/ })
        .first()
        .waitFor();
      expect(await barriersOn(page)).toEqual([]);
      const person = await openPerson(options);
      await person.getByRole('slider', { name: /^Känt den/ }).press('Home');
      await person.getByRole('region', { name: 'Fick reda på senare' }).waitFor();
      expect(await barriersOn(person)).toEqual([]);
      const wide = await person.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  },
  tellPersonStory,
);
