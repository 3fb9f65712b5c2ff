import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

journeys('Egen regi', ({ open }) => {
  it('bridges Jönköping’s hour of 2018 as far as anything is published, and leaves the rest unexplained', async () => {
    const page = await open('/egen-regi');
    const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
    expect(heading).toBe(
      'En timme i egen regi kostade 354,00 kr 2018 i Jönköping, 58,60 kr över timbeloppet. 16,51–51,51 kr av det går att förklara',
    );
    const table = page
      .getByRole('region', { name: 'Från timbelopp till kostnad' })
      .getByRole('table');
    const row = (name: string) => table.getByRole('row').filter({ hasText: name }).first();
    expect(await row('Kortare heltid').innerText()).toMatch(/11,49\s+41,47/);
    expect(await row('Oförklarat').innerText()).toMatch(/7,09\s+42,09/);
    expect(await row('Sjuklön').innerText()).toContain('inte känt');
    expect(await barriersOn(page)).toEqual([]);
  });

  it('opens a factor to its formula, and the formula to where its inputs stand', async () => {
    const page = await open('/egen-regi');
    const table = page
      .getByRole('region', { name: 'Från timbelopp till kostnad' })
      .getByRole('table');
    await table
      .getByRole('row')
      .filter({ hasText: 'Tid utan brukare' })
      .getByRole('button')
      .last()
      .click();
    const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
    expect(await appears(drawer.getByText('timbelopp × personalens andel × andelen'))).toBe(true);
    await drawer.getByRole('listitem').filter({ hasText: '295,40' }).getByRole('button').click();
    expect(await appears(drawer.getByRole('link', { name: /lagen/i }))).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('takes own values in the place of what is published, and keeps them in the address', async () => {
    const page = await open('/egen-regi');
    await page.getByLabel('Heltid hos kommunen').fill('37');
    await page.getByLabel('Sjuklönens andel av personalkostnaden').fill('3');
    await page.waitForURL(/own=fullTimeHere(:|%3A)37(,|%2C)sickPayShare(:|%3A)3/);
    const table = page
      .getByRole('region', { name: 'Från timbelopp till kostnad' })
      .getByRole('table');
    const row = (name: string) => table.getByRole('row').filter({ hasText: name }).first();
    await expect.poll(() => row('Sjuklön').innerText()).toMatch(/7,53\s+7,53/);
    expect(await row('Kortare heltid').innerText()).toMatch(/20,36\s+20,36/);
    await page.reload();
    await expect.poll(() => page.getByLabel('Heltid hos kommunen').inputValue()).toBe('37');
    await page.getByLabel('Heltid hos kommunen').fill('trettiosju');
    expect(await appears(page.getByText('Skriv ett tal från 0 till 168.'))).toBe(true);
  });

  it('shows Malmö’s gap as printed and with the ordinances’ amounts', async () => {
    const page = await open('/egen-regi');
    const table = page.getByRole('region', { name: 'Så växte gapet i Malmö' }).getByRole('table');
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows[1]).toMatch(/59\s+29\s+30,00/);
    expect(rows[2]).toMatch(/59\s+28,30\s+30,70/);
  });

  it('works out other providers with the costs that remain, in English too', async () => {
    const page = await open(
      '/egen-regi?lang=en&move=hours:100000,share:90,overhead:15,sick_pay:9,notice:4000000',
    );
    expect(await appears(page.getByText(/paid for after 2 years/))).toBe(true);
    const table = page
      .getByRole('region', { name: 'If other providers took over' })
      .getByRole('table');
    // 90 000 hours × (354.00 − 295.40 − 15 − 9), and 4 million once.
    const rows = (await table.getByRole('row').allInnerTexts()).map(plain);
    expect(rows.find((row) => row.startsWith('A year'))).toContain('3,114,000');
    expect(rows.find((row) => row.startsWith('The first year'))).toContain('−886,000');
    await table.getByRole('button', { name: '3,114,000' }).click();
    const drawer = page.getByRole('dialog', { name: 'How the number came about' });
    expect(await appears(drawer.getByText('the difference less what remains').first())).toBe(true);
    await drawer.getByRole('listitem').getByRole('button').first().click();
    expect(await appears(drawer.getByText('hours × (own cost − price with others)').first())).toBe(
      true,
    );
    expect(await barriersOn(page)).toEqual([]);
  });

  it('stays readable on a telephone in the dark', async () => {
    const page = await open('/egen-regi', {
      viewport: { width: 400, height: 800 },
      colorScheme: 'dark',
    });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(false);
    expect(await barriersOn(page)).toEqual([]);
  });
});

journeys(
  'Egen regi in a register',
  ({ open }) => {
    const formula = 'Det egen regi kostar utöver timbeloppet, delat på utförda timmar.';

    it('starts from the municipality’s own hour of the latest year, and opens it to ledger and months', async () => {
      const page = await open('/egen-regi');
      const heading = () => page.getByRole('heading', { level: 1 }).innerText().then(plain);
      expect(await heading()).toMatch(
        /^En timme i egen regi kostade \d+,\d\d kr 2025 i Tjugohult, \d+,\d\d kr över timbeloppet\. (Minst )?\d+,\d\d/,
      );
      expect(await appears(page.getByText(formula))).toBe(true);
      await page
        .getByRole('region', { name: 'Från timbelopp till kostnad' })
        .getByRole('table')
        .getByRole('row', { name: /^Gap/ })
        .getByRole('button')
        .first()
        .click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      const openInput = (name: string) =>
        drawer.getByRole('listitem').filter({ hasText: name }).getByRole('button').first().click();
      await openInput('Kostnad per utförd timme');
      expect(await appears(drawer.getByText(/nettokostnad \/ utförda timmar/))).toBe(true);
      await openInput('Nettokostnad');
      expect(await appears(drawer.getByText('PA-EGEN').first())).toBe(true);
      await page.goBack();
      await openInput('Utförda timmar i egen regi');
      expect(await appears(drawer.getByRole('listitem').nth(11))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('goes from year to year, to what is published and to an own value, in the address', async () => {
      const page = await open('/egen-regi');
      const heading = () => page.getByRole('heading', { level: 1 }).innerText().then(plain);
      const source = page.getByLabel('Underlag');
      expect(await source.locator('option').allInnerTexts()).toEqual([
        'Tjugohult 2025',
        'Tjugohult 2024',
        'Jönköping 2018',
      ]);
      await source.selectOption('Tjugohult 2024');
      await page.waitForURL(/year=.*2024/);
      await expect.poll(heading).toMatch(/ kr 2024 i Tjugohult, /);
      await source.selectOption('Jönköping 2018');
      await page.waitForURL(/source=jonkoping-2018/);
      await expect.poll(heading).toMatch(/kostade 354,00 kr 2018 i Jönköping, 58,60 kr över/);
      await page.getByRole('textbox', { name: 'Kostnad per utförd timme' }).fill('400');
      await expect.poll(heading).toMatch(/kostade 400,00 kr \d{4}, /);
      expect(await source.locator('option').first().innerText()).toBe('Eget värde');
      await source.selectOption('Tjugohult 2025');
      await expect.poll(heading).toMatch(/ kr 2025 i Tjugohult, /);
      expect(
        await page.getByRole('textbox', { name: 'Kostnad per utförd timme' }).inputValue(),
      ).toBe('');
    });

    it('says in English too what was known on the day that the address names', async () => {
      const page = await open('/egen-regi?lang=en&knownOn=2025-06-30');
      const heading = () => page.getByRole('heading', { level: 1 }).innerText().then(plain);
      await expect.poll(heading).toMatch(/ in 2024 in Tjugohult, SEK [\d.]+ above /);
      expect(await page.getByLabel('Source').locator('option').allInnerTexts()).toEqual([
        'Tjugohult 2024',
        'Jönköping 2018',
      ]);
    });
  },
  'small',
);
