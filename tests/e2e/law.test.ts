import { expect, test } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

journeys('Lagen', ({ open }) => {
  test('a value is searched out, and stands first for the chosen day with source and standing', async () => {
    const page = await open('/lagen');
    await page.getByLabel('Sök i lagens värden').fill('timbelopp assistans');
    await page.getByRole('link', { name: /^Timbelopp för assistansersättning/ }).click();
    await page.getByRole('textbox', { name: 'Gäller dagen' }).fill('1 mars 2024');
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /332,60 kr per timme/ })),
    ).toBe(true);
    expect(page.url()).toContain('on=2024-03-01');
    expect(await page.getByText('läst i lagtext').count()).toBeGreaterThan(0);
    expect(await appears(page.locator('figure svg').first())).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a day without a known value says where to look it up', async () => {
    const page = await open('/lagen?id=assistansersattning.timbelopp&on=2005-03-01');
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /har inget känt värde/ })),
    ).toBe(true);
    expect(await page.getByText(/SFS 2004:717/).count()).toBeGreaterThan(0);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('the list of basic needs is a matrix over time', async () => {
    const page = await open('/lagen?id=grundlaggande-behov.behov');
    const breathing = page.getByRole('row', { name: /^Andning/ });
    expect(await breathing.innerText()).toMatch(/ingår inte\s+ingår\s+ingår\s+ingår/);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a value by age follows the age, in English too', async () => {
    const page = await open(
      '/lagen?id=foraldraavdrag.grundlaggande-behov&on=2025-03-01&age=3&lang=en',
    );
    expect(await appears(page.getByRole('heading', { level: 1, name: /1\.25 hours a day/ }))).toBe(
      true,
    );
    await page.getByLabel('Age, whole years').fill('8');
    expect(await appears(page.getByRole('heading', { level: 1, name: /0\.5 hours a day/ }))).toBe(
      true,
    );
  });
});
