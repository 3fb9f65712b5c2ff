import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

journeys(
  'Flöden',
  ({ open }) => {
    it('says first how many moved between SFB and LSS in the last whole year', async () => {
      const page = await open('/floden');
      await expect.poll(() => page.title()).toBe('Flöden · Tjugohult · Tjugo');
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      expect(plain(heading)).toMatch(
        /^2025 gick (ingen|en person|\d+ personer) från SFB till LSS och (ingen|\d+) från LSS till SFB$/,
      );
      expect(await barriersOn(page)).toEqual([]);
    });

    it('opens how many children moved, and how they are counted', async () => {
      const page = await open('/floden');
      await page.getByRole('button', { name: 'Visa som tabell: Från LSS till SFB' }).click();
      const row = page.getByRole('table', { name: 'Från LSS till SFB' }).getByRole('row').last();
      const numbers = await row.getByRole('cell').allInnerTexts();
      const [all, children, adults] = numbers.map(Number);
      expect(all).toBe((children ?? 0) + (adults ?? 0));
      await row.getByRole('button').nth(1).click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/Ett uppehåll på högst 31 dagar/))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('takes the own provider’s gap off when it is given, and keeps it in the address', async () => {
      const page = await open('/floden');
      const table = page
        .getByRole('region', { name: 'Kostnad som bytt ansvar' })
        .getByRole('table');
      expect(await table.getByRole('columnheader', { name: /Egen regis gap/ }).count()).toBe(0);
      await page.getByLabel('Egen regi över timbeloppet').fill('30,50');
      await page.waitForURL(/gap=30/);
      expect(await appears(table.getByRole('columnheader', { name: /Egen regis gap/ }))).toBe(true);
      await table.getByRole('row').last().getByRole('button').last().click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('talen tillsammans'))).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByLabel('Egen regi över timbeloppet').fill('mycket');
      expect(await appears(page.getByText('Skriv kronor per timme mellan 0 och 1 000.'))).toBe(
        true,
      );
    });

    it('tells where granted hours grew, and splits it exactly', async () => {
      const page = await open('/floden');
      const table = page
        .getByRole('region', { name: 'I vilka grupper timmarna växte' })
        .getByRole('table');
      expect(await appears(table)).toBe(true);
      for (const row of (await table.getByRole('row').all()).slice(1)) {
        const cells = (await row.getByRole('cell').allInnerTexts()).map((text) =>
          Number(plain(text).replaceAll(' ', '').replace('−', '-').replace(',', '.')),
        );
        const [, , before = 0, after = 0, byPersons = 0, byHours = 0] = cells;
        expect(Math.abs(after - before - byPersons - byHours)).toBeLessThan(0.03);
      }
    });

    it('works Jönköping’s printed table again and marks where it contradicts itself', async () => {
      const page = await open('/floden?municipality=jonkoping');
      expect(
        await appears(
          page.getByRole('heading', { level: 1, name: /går emot sig själv i 6 celler/ }),
        ),
      ).toBe(true);
      const faults = page
        .getByRole('region', { name: 'Var tabellen går emot sig själv' })
        .getByRole('table');
      const fault = faults.getByRole('row').filter({ hasText: '2019, Verklig kostnad' });
      expect(plain(await fault.innerText())).toContain('6 073 800');
      await fault.getByRole('button').click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('talen tillsammans'))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await appears(page.getByText('125 697 895'.replaceAll(' ', '\u00a0')))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('shows Malmö’s published flows with what chance explains, in English too', async () => {
      const page = await open('/floden?municipality=malmo&lang=en');
      expect(
        await appears(
          page.getByRole('heading', {
            level: 1,
            name: /48 persons gained SFB, 13 of them from LSS/,
          }),
        ),
      ).toBe(true);
      expect(await appears(page.getByText('More than chance usually gives').first())).toBe(true);
    });

    it('watches each flow for a change of rate, and opens how sure that is', async () => {
      const page = await open('/floden?municipality=malmo');
      const sentence =
        'Takten ändrades troligen 2024: från 24 till 50 per år, sannolikhet över 99 %.';
      expect(await appears(page.getByText(sentence).first())).toBe(true);
      const watches = page.getByRole('table', { name: 'Har takten ändrats?' });
      const started = watches.getByRole('row', { name: /Nya med SFB/ });
      expect(await started.getByRole('cell').allInnerTexts()).toEqual(
        expect.arrayContaining(['99,8', '2024', '24', '50']),
      );
      await started.getByRole('button').first().click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/Poissonfördelade antal/).first())).toBe(true);
      await page.keyboard.press('Escape');
      expect(await appears(page.getByText(/säger inget om orsaken/))).toBe(true);
    });

    it('stays readable on a telephone in the dark', async () => {
      const page = await open('/floden', {
        viewport: { width: 400, height: 800 },
        colorScheme: 'dark',
      });
      expect(await appears(page.getByText('I vilka grupper timmarna växte').first())).toBe(true);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);
