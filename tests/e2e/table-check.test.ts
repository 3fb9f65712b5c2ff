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
    await page.getByLabel('Välj fil').setInputFiles(file(CONTRADICTORY.replace('98', '8')));
    expect(
      await appears(page.getByRole('heading', { level: 1, name: 'Inga motsägelser i 1 samband' })),
    ).toBe(true);
    expect(await appears(page.getByText('5 av 5 rader stämmer'))).toBe(true);
  });

  test('a file that cannot be read says why, where and what to do', async () => {
    const page = await open('/granska-tabell');
    await page.getByLabel('Välj fil').setInputFiles(file('a;b\n1;2;3\n4;5\n6\n'));
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/rad 2/i);
    expect(await refusal.innerText()).toMatch(/rad 4/i);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('a total row is told in columns, with the row that it seems to have missed', async () => {
    const page = await open('/granska-tabell?table=jonkoping/J21');
    expect(await appears(page.getByText('4 av 8 kolumner summerar').first())).toBe(true);
    expect(await page.getByText(/Raden 2012 är inte med i summan/).count()).toBe(4);
  });

  test('a file without relations says what it takes, in place of finding nothing wrong', async () => {
    const page = await open('/granska-tabell');
    await page.getByLabel('Välj fil').setInputFiles(file('A\n1\n2\n3\n'));
    expect(await appears(page.getByRole('heading', { level: 1, name: /^Inga samband/ }))).toBe(
      true,
    );
    expect(await appears(page.getByText(/minst två kolumner med tal/))).toBe(true);
  });

  test('a text among numbers is named with its row and column', async () => {
    const page = await open('/granska-tabell');
    const rows = Array.from({ length: 12 }, (_, i) => `${i};${i};${2 * i};${3 * i}`);
    await page
      .getByLabel('Välj fil')
      .setInputFiles(file(`Nr;A;B;S\n${rows.join('\n')}\n12;se not;24;36\n`));
    expect(await appears(page.getByText('En cell är text bland tal'))).toBe(true);
    expect(await appears(page.getByText(/Rad 14, A: .se not/))).toBe(true);
  });

  test('a file may be dropped anywhere on the page', async () => {
    const page = await open('/granska-tabell');
    await page.evaluate((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], 'släppt.csv'));
      const drop = { dataTransfer: carried, bubbles: true, cancelable: true };
      document.querySelector('h1')?.dispatchEvent(new DragEvent('drop', drop));
    }, CONTRADICTORY);
    expect(await appears(page.getByText(/släppt\.csv: 5 rader/))).toBe(true);
  });
});
