import { expect, test } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

// In milliseconds: a minute on a quiet machine.
const A_FIRST_START = 600_000;

journeys(
  'Första starten',
  ({ open }) => {
    test(
      'an empty folder becomes the made-up municipality, and the pages tell how far it has come',
      async () => {
        const page = await open('/intag');
        expect(
          await appears(page.getByRole('heading', { level: 1, name: 'Tjugohult läses in' })),
        ).toBe(true);
        await page
          .getByText(/läses in: \p{L}+ \d{4} … \d+ av \d+ filer/u)
          .waitFor({ timeout: A_FIRST_START });
        expect(await barriersOn(page)).toEqual([]);
        const overview = await open('/laget?municipality=malmo');
        expect(await appears(overview.getByText(/Tjugohult läses in/))).toBe(true);
        await page
          .getByRole('heading', { level: 1, name: 'Läs in filer i registret' })
          .waitFor({ timeout: A_FIRST_START });
        expect(await appears(page.getByText('Påhittade uppgifter').first())).toBe(true);
        await page
          .getByText(/-fk-charges\.csv/)
          .first()
          .waitFor({ timeout: A_FIRST_START });
      },
      A_FIRST_START + 60_000,
    );
  },
  'demo',
);
