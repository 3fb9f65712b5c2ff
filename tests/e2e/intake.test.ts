import { expect, test } from 'vitest';
import { exampleOf } from '#core/intake';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const file = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const EXAMPLE = exampleOf('decisions');
const FAULTY =
  'rad;id;person;född;lag;utfall;från;till\nbeslut;B-1;P-9;;LSS;beviljat;2025-13-01;\nperson;;P-9;i går;;;;\n';

journeys(
  'Intag',
  ({ open }) => {
    test('files are taken in or refused one by one, with every fault at its row and column', async () => {
      const page = await open('/intag');
      await page
        .getByLabel('Välj filer')
        .setInputFiles([file(EXAMPLE.name, EXAMPLE.contents), file('fel.csv', FAULTY)]);
      expect(
        await appears(
          page.getByRole('heading', { level: 1, name: '1 av 2 filer inlästa, 1 att rätta' }),
        ),
      ).toBe(true);
      const faults = page.getByRole('region', { name: 'Fel att rätta' });
      expect(await faults.getByRole('row').count()).toBeGreaterThan(2);
      await page.getByLabel('Visa bara rader med').fill('född');
      expect(await faults.getByRole('row').count()).toBe(2);
      expect(await barriersOn(page)).toEqual([]);
    });

    test('the same file again changes nothing, and says so', async () => {
      const page = await open('/intag');
      await page.getByLabel('Välj filer').setInputFiles(file('om.csv', EXAMPLE.contents));
      expect(await appears(page.getByText('redan inläst, inget ändrat'))).toBe(true);
    });

    test('what was taken in opens to what it did', async () => {
      const page = await open('/intag');
      const history = page.getByRole('region', { name: 'Vad som har lästs in' });
      await history.getByRole('link').first().click();
      expect(await appears(page.getByRole('heading', { level: 3, name: /^Ändring \d+/ }))).toBe(
        true,
      );
      expect(page.url()).toContain('change=');
      expect(await appears(page.getByRole('rowheader', { name: 'beslut', exact: true }))).toBe(
        true,
      );
    });

    test('every format has an example that can be taken along', async () => {
      const page = await open('/intag');
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'besked.csv' }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe('besked.csv');
    });
  },
  'small',
);

journeys(
  'FK-besked',
  ({ open }) => {
    test('a notice is typed with days as people write them and becomes a change of its own', async () => {
      const page = await open('/intag/besked');
      await page.getByRole('button', { name: 'Spara beskedet' }).click();
      expect(await page.getByRole('alert').count()).toBe(6);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByLabel('Personnummer eller registrets referens').fill('P-100');
      await page.getByLabel('Född', { exact: true }).fill('27 mars 1990');
      await page.getByLabel('Beslutets nummer').fill('FK-9001');
      await page.getByLabel('Beslutad', { exact: true }).fill('1/2 2025');
      await page.getByLabel('Mottagen av kommunen', { exact: true }).fill('1/1 2025');
      await page.getByLabel('Gäller från', { exact: true }).fill('2025-03-01');
      await page.getByLabel('Grundläggande behov').fill('25');
      await page.getByRole('button', { name: 'Spara beskedet' }).click();
      expect(await appears(page.getByText('Beskedet är mottaget innan beslutet fattades'))).toBe(
        true,
      );
      await page.getByLabel('Mottagen av kommunen', { exact: true }).fill('8 februari 2025');
      await page.getByRole('button', { name: 'Spara beskedet' }).click();
      expect(
        await appears(page.getByRole('heading', { level: 1, name: 'Beskedet är sparat' })),
      ).toBe(true);
      expect(await page.getByRole('link', { name: 'Öppna personen' }).getAttribute('href')).toMatch(
        /^\/personer\/[0-9a-f-]{36}/,
      );
      await page.getByRole('link', { name: /Visa ändringen/ }).click();
      expect(await appears(page.getByText('Besked inskrivet för hand').first())).toBe(true);
    });

    test('an identity number is hidden as it is typed, and no draft keeps it', async () => {
      const page = await open('/intag/besked');
      const person = page.getByLabel('Personnummer eller registrets referens');
      await person.fill('199003272391');
      expect(await person.getAttribute('type')).toBe('password');
      await page.getByLabel('Beslutets nummer').fill('FK-7');
      const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
      expect(kept).toContain('FK-7');
      expect(kept).not.toContain('2391');
      await page.reload();
      expect(await page.getByLabel('Beslutets nummer').inputValue()).toBe('FK-7');
      expect(await person.inputValue()).toBe('');
    });
  },
  'small',
);
