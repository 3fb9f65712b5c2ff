import { expect, test } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

journeys('Räkna timmar', ({ open }) => {
  test('an example is computed at once, and the answer stands first', async () => {
    const page = await open('/rakna-timmar');
    await page.getByRole('button', { name: /Barn 8 år med sondmatning/ }).click();
    expect(await appears(page.getByRole('heading', { level: 1, name: /Staten ansvarar/ }))).toBe(
      true,
    );
    expect(await page.getByText('Beräknat enligt reglerna 1 mars 2025').count()).toBeGreaterThan(0);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a form filled in by keyboard gives hours, a note beside the row and a link without the birth day', async () => {
    const page = await open('/rakna-timmar');
    await page.getByLabel('Dagen då hjälpen ges').first().fill('1/3 2025');
    await page.getByLabel('Födelsedatum').first().fill('20 maj 1985');
    await page.getByRole('button', { name: 'Lägg till behov' }).click();
    await page.getByLabel('Minuter, behov 1').fill('60');
    await page.getByLabel('Gånger, behov 1').fill('3');
    await page.getByLabel('Gånger, behov 1').press('Enter');
    await page.getByLabel('Minuter, behov 2').fill('10');
    await page.getByLabel('Hjälpens karaktär, behov 2').selectOption('plain');
    expect(
      await appears(
        page.getByRole('heading', { level: 1, name: /21 tim i veckan, över 20 timmar/ }),
      ),
    ).toBe(true);
    expect(await appears(page.getByText(/räknas som annat personligt behov/).first())).toBe(true);
    await page.waitForURL(/needs=/);
    expect(page.url()).toContain('born=1985-05');
    expect(page.url()).not.toContain('1985-05-20');
  });

  test('what was changed can be undone, and what was left is there again', async () => {
    const page = await open('/rakna-timmar?on=2025-03-01&born=1985-05&needs=hyg-60-3-d');
    await page.getByRole('button', { name: 'Ta bort raden, behov 1' }).click();
    expect(await page.getByLabel('Minuter, behov 1').count()).toBe(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await page.getByLabel('Minuter, behov 1').inputValue()).toBe('60');
    expect(await appears(page.getByText(/Sparat i den här webbläsaren/))).toBe(true);
    await page.goto(new URL('/rakna-timmar', page.url()).href);
    expect(await appears(page.getByLabel('Minuter, behov 1'))).toBe(true);
  });

  test('two days stand side by side with the rules that changed', async () => {
    const page = await open(
      '/rakna-timmar?on=2023-01-01&against=2022-12-31&born=1990-01&needs=med-900-1-d_hyg-20-2-d',
    );
    const compared = page.getByRole('region', { name: 'Två dagar bredvid varandra' });
    expect(await compared.innerText()).toMatch(/Kommunen ansvarar\s+Staten ansvarar/);
    expect(
      await appears(
        page.getByText(/tillkom .*löpande stöd på grund av medicinskt tillstånd/).first(),
      ),
    ).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('double assistance without investigated aids says what to do, in the form', async () => {
    const page = await open('/rakna-timmar?on=2025-03-01&born=1985-05&needs=hyg-60-3-d-2');
    expect(await appears(page.getByText(/Kryssa i rutan under behoven/).first())).toBe(true);
    await page.getByRole('checkbox', { name: /Bostadsanpassning/ }).check();
    expect(await appears(page.getByRole('heading', { level: 1, name: /42 tim/ }))).toBe(true);
  });

  test('a step that is a value of law leads to it', async () => {
    const page = await open('/rakna-timmar?on=2025-03-01&born=1985-05&needs=hyg-60-3-d');
    await page.getByRole('link', { name: '51 kap. 3 § SFB (2010:110)' }).first().click();
    expect(await appears(page.getByRole('heading', { level: 1, name: /20 timmar i veckan/ }))).toBe(
      true,
    );
  });
});
