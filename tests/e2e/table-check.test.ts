import { expect, test } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const file = (text: string, name = 'tabell.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const CONTRADICTORY =
  'År;A;B;Totalt\n2020;1;2;3\n2021;4;5;9\n2022;7;1;98\n2023;2;2;4\n2024;3;8;11\n';

journeys('Granska tabell', ({ open }) => {
  test('a published table shows its contradictions in place, with the numbers filled in', async () => {
    const page = await open('/granska-tabell');
    await page.getByRole('button', { name: 'Granska J21' }).click();
    expect(await appears(page.getByRole('heading', { level: 1, name: /motsägelser/ }))).toBe(true);
    expect(page.url()).toContain('table=jonkoping%2FJ21');
    expect(await appears(page.getByRole('button', { name: /-8810000/ }))).toBe(true);
    expect(await appears(page.getByText('-8810000 ≠ -300000 × 27'))).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a file of one’s own is checked, and its contradictions can be taken along', async () => {
    const page = await open('/granska-tabell');
    await page.getByLabel('Välj fil').setInputFiles(file(CONTRADICTORY));
    expect(
      await appears(page.getByRole('heading', { level: 1, name: 'En motsägelse i 1 samband' })),
    ).toBe(true);
    expect(await appears(page.getByText(/det står 98, sambandet ger 8/))).toBe(true);
    await page.getByRole('button', { name: /Spara: Motsägelser/ }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tabell som CSV' }).click(),
    ]);
    expect(saved.suggestedFilename()).toContain('.csv');
  });

  test('a clean table says so', async () => {
    const page = await open('/granska-tabell');
    await page
      .getByLabel('Välj fil')
      .setInputFiles(file('År;A;B;S\n1;1;2;3\n2;4;5;9\n3;6;1;7\n4;2;9;11\n'));
    expect(await appears(page.getByRole('heading', { level: 1, name: /^Inga motsägelser/ }))).toBe(
      true,
    );
  });

  test('a file that cannot be read says why, where and what to do', async () => {
    const page = await open('/granska-tabell');
    await page.getByLabel('Välj fil').setInputFiles(file('a;b\n1;2;3\n4;5\n'));
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/rad 2/i);
    expect(await barriersOn(page)).toEqual([]);
  });
});
