import JSZip from 'jszip';
import type { Download, Locator, Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { recordChange } from '#shell/store';
import { makeAccount, withRegister } from '#shell/usecases';
import { aProvider, byHand } from '../contract/support/commands.ts';
import { appears, barriersOn, journeys, type RegisterHeld } from '../support/browser.ts';

const PASSWORD = 'fyra gröna hästar springer';
const NUMBER = '199003272391';
const NAME = 'Prov Mottagarsson';

const today = Temporal.Now.plainDateISO('Europe/Stockholm');
const daysAgo = (days: number): string => today.subtract({ days }).toString();
const inDays = (days: number): string => today.add({ days }).toString();

/** Two notices of one person: granted long ago, and withdrawn from five days back. */
const NOTICES = `besked_id;person;född;namn;besked;beslut;ändrar_beslut;beslutad;mottagen;gäller_från;personkrets;per;grundläggande;övriga
B-1;${NUMBER};1990-03-27;${NAME};beviljat;FK-100;;2023-02-01;2023-02-08;2023-01-01;2;vecka;30;41:30
B-2;${NUMBER};;;indraget;;FK-100;${daysAgo(20)};${daysAgo(10)};${daysAgo(5)};;;;
`;

const PROVIDER = 'Påhittad utförare';

const withOfficers: RegisterHeld = async (data) => {
  const accounts = [
    ['anna', 'Anna Handläggare', ['case_officer']],
    ['bo', 'Bo Handläggare', ['case_officer']],
    ['eva', 'Eva Enhetschef', ['head']],
  ] as const;
  const made = await withRegister({ data, databaseUrl: undefined }, 'make', async (store) => {
    for (const [loginName, name, roles] of accounts)
      await makeAccount(
        store,
        { user: 'driften' },
        { loginName, name, roles, password: PASSWORD },
        'sv',
      );
    const provider = { ...aProvider('U1'), name: PROVIDER };
    expect(await recordChange(store, byHand(), [provider])).toMatchObject({ ok: true });
    return { ok: true, value: undefined };
  });
  expect(made.ok).toBe(true);
};

const heading = (page: Page, name: RegExp) => page.getByRole('heading', { level: 1, name });

/** Waits for something to be seen; what was seen instead is told when it is not. */
async function sees(page: Page, wanted: Locator): Promise<void> {
  if (!(await appears(wanted))) expect.fail(await page.locator('main').innerText());
}

async function logIn(page: Page, loginName: string): Promise<void> {
  await page.getByLabel('Inloggningsnamn').fill(loginName);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

/** Opens a part of the case by its name down the left. */
async function part(page: Page, name: string) {
  await page
    .getByRole('navigation', { name: 'Ärendets delar' })
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click();
  const section = page.getByRole('region', { name, exact: true });
  await section.waitFor();
  return section;
}

async function taken(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return bytesOf(download);
}
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

journeys(
  'Från besked till beslut',
  ({ open }) => {
    test('a notice file becomes a signed-off letter, and nothing is left to do for the person', async () => {
      const page = await open('/intag');
      await logIn(page, 'anna');
      await page.getByLabel('Välj filer').setInputFiles({
        name: 'besked.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(NOTICES),
      });
      await sees(page, heading(page, /^1 av 1 fil inlästa/));

      await page.getByRole('link', { name: 'Besked', exact: true }).click();
      await sees(page, heading(page, /^1 väntar på kontakt, 1 av dem utan stöd/));
      const waiting = page.getByRole('list', { name: 'Väntar på kontakt' });
      expect(await waiting.innerText()).toMatch(/Prov Mottagarsson[\s\S]*5 dagar utan stöd/);
      expect(await barriersOn(page)).toEqual([]);

      await waiting.getByRole('link', { name: 'Öppna ett ärende' }).click();
      await page.getByRole('button', { name: 'Öppna ärendet' }).click();
      await page.getByRole('button', { name: 'Öppna personen' }).click();
      await sees(page, heading(page, /^Prov Mottagarsson: påbörjat/));

      const contact = page.getByRole('form', { name: 'Kontakt med personen' });
      await contact.getByRole('button', { name: 'Spara kontakten' }).click();
      await sees(page, contact.getByText('Svara ja eller nej.'));
      await contact.getByLabel('Nådde du personen?').selectOption('yes');
      await contact.getByLabel('Vad ni sa').fill('Berättade vad kommunen kan göra.');
      await contact.getByLabel('Vad personen vill').fill('Ansöka om assistans.');
      await contact.getByLabel('Stöd enligt LSS').check();
      await contact.getByLabel('Stöd enligt socialtjänstlagen').check();
      await contact.getByRole('button', { name: 'Spara kontakten' }).click();
      await sees(page, page.getByText('Berättade vad kommunen kan göra.').last());
      expect(await barriersOn(page)).toEqual([]);

      const application = await part(page, 'Ansökan');
      await application.getByLabel('Vad personen söker').fill('Personlig assistans varje dag.');
      await application.getByRole('button', { name: 'Registrera ansökan' }).click();
      await sees(page, application.getByRole('region', { name: 'Antecknat' }));

      const needs = await part(page, 'Behov');
      await needs.getByRole('button', { name: 'Lägg till behov' }).click();
      await needs.getByLabel('Minuter, behov 1').fill('45');
      await needs.getByLabel('Gånger, behov 1').fill('2');
      await sees(page, needs.getByText(/Grundläggande behov: 10.tim 30.min/).first());
      await sees(page, needs.getByText(/^Sparat \d\d\.\d\d$/));
      expect(await barriersOn(page)).toEqual([]);

      const grounds = await part(page, 'Underlag');
      await grounds.getByLabel('Personkrets', { exact: true }).selectOption('2');
      await grounds.getByLabel('Vad visar det').fill('Läkarintyg från i våras.');
      await grounds.getByRole('button', { name: 'Spara personkretsen' }).click();
      await sees(page, grounds.getByRole('region', { name: 'Antecknat' }));

      const proposal = await part(page, 'Förslag');
      await proposal.getByRole('button', { name: 'Lägg fram förslaget' }).click();
      await sees(page, proposal.getByRole('alert').first());
      await proposal.getByRole('button', { name: 'Hämta från behoven' }).click();
      await proposal.getByRole('textbox', { name: 'Gäller från' }).fill(inDays(0));
      await proposal.getByRole('textbox', { name: 'Till och med' }).fill(inDays(730));
      await proposal.getByRole('textbox', { name: 'Följs upp senast' }).fill(inDays(365));
      await proposal.getByRole('button', { name: 'Grundläggande behov' }).click();
      expect(await barriersOn(page)).toEqual([]);
      await proposal.getByRole('button', { name: 'Lägg fram förslaget' }).click();
      await sees(page, heading(page, /förslag väntar på läsning$/));
      await part(page, 'Beslut');
      await sees(page, page.getByText(/Be en kollega/));

      const colleague = await open(new URL(page.url()).pathname);
      await logIn(colleague, 'bo');
      await colleague.getByRole('button', { name: 'Öppna personen' }).click();
      const reading = await part(colleague, 'Beslut');
      await reading.getByLabel('Håller du med?').selectOption('yes');
      await reading.getByRole('button', { name: 'Spara läsningen' }).click();
      await sees(colleague, heading(colleague, /läst, väntar på beslut$/));

      await page.reload();
      await page.getByRole('button', { name: 'Fatta beslutet' }).click();
      await sees(page, heading(page, /: beslutat$/));
      expect(await barriersOn(page)).toEqual([]);

      await page.getByText('Läs brevet här').click();
      await sees(page, page.getByRole('heading', { name: 'Du får personlig assistans' }));
      expect(await barriersOn(page)).toEqual([]);

      const word = await JSZip.loadAsync(await taken(page, 'Hämta som Word'));
      const text = (await word.file('word/document.xml')?.async('text')) ?? '';
      expect(text.includes('Så överklagar du')).toBe(true);
      expect(text.includes('10 timmar 30 minuter i veckan')).toBe(true);

      const pdf = await getDocument({ data: new Uint8Array(await taken(page, 'Hämta som PDF')) })
        .promise;
      const first = await pdf.getPage(1);
      const tree = JSON.stringify(await first.getStructTree());
      expect(tree).toContain('"role":"H1"');
      expect(tree).toContain('"role":"Table"');
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Language: expect.stringMatching(/^sv/) });

      const order = await part(page, 'Beställning');
      await order.getByRole('button', { name: 'Spara beställningen' }).click();
      await sees(page, order.getByText('Välj en utförare.'));
      await order.getByLabel('Utförare', { exact: true }).selectOption({ label: PROVIDER });
      await order.getByRole('textbox', { name: 'Svar senast' }).fill(inDays(7));
      await order.getByRole('button', { name: 'Spara beställningen' }).click();
      await sees(page, order.getByText(new RegExp(`^${PROVIDER} ska svara senast`)));
      const ordered = await JSZip.loadAsync(await taken(page, 'Hämta som Word'));
      const paper = (await ordered.file('word/document.xml')?.async('string')) ?? '';
      expect(paper).toContain(PROVIDER);
      expect(paper).not.toContain(NAME);
      await order.getByLabel('Tar utföraren emot?').selectOption('yes');
      await order.getByRole('button', { name: 'Spara svaret' }).click();
      await sees(page, order.getByText('Skriv vilken dag stödet börjar.'));
      await order.getByRole('textbox', { name: 'Stödet börjar' }).fill(inDays(0));
      await order.getByRole('button', { name: 'Spara svaret' }).click();
      await sees(page, order.getByText(/Verkställigheten står i registret\.$/));
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('link', { name: 'Personens skyldigheter' }).click();
      await page.waitForURL(/bevakning\?person=/);
      for (;;) {
        const duty = page.locator('[data-duty]').first();
        await page.waitForTimeout(400);
        await sees(page, heading(page, /att göra/));
        if ((await duty.count()) === 0) break;
        await duty.focus();
        await page.keyboard.press('d');
        await page.getByLabel('Vad gjordes?').fill('Klart med utföraren.');
        await page.getByRole('button', { name: 'Spara: gjort' }).click();
        await page.getByRole('button', { name: 'Spara: gjort' }).waitFor({ state: 'detached' });
      }
      await sees(page, heading(page, /^Inget att göra just nu/));
    });

    test('a person is found from Ctrl K, by name or number, and nothing of them stands in an address', async () => {
      const page = await open('/arenden');
      await logIn(page, 'eva');
      await sees(page, heading(page, /ärende/));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
      for (const typed of [NUMBER, 'mottagars']) {
        await page.keyboard.press('Control+k');
        await page.getByRole('textbox', { name: 'Sök eller gå till' }).fill(typed);
        const chosen = page.locator('[data-action][data-selected]', { hasText: NAME });
        await sees(page, chosen);
        expect(await barriersOn(page)).toEqual([]);
        await page.keyboard.press('Enter');
        await sees(page, heading(page, /^Varför öppnar du personen/));
        await page.goBack();
        await sees(page, heading(page, /ärende/));
      }
      expect(asked.filter((url) => url.includes(NUMBER) || /mottagars/i.test(url))).toEqual([]);
    });

    test('two officers in one form see both texts and lose neither', async () => {
      const path = '/arenden?mine=yes';
      const [mine, theirs] = [await open(path), await open(path)];
      for (const [page, who] of [
        [mine, 'anna'],
        [theirs, 'bo'],
      ] as const) {
        await logIn(page, who);
        await page.getByRole('link', { name: NAME }).click();
        await page.getByRole('button', { name: 'Öppna personen' }).click();
        await part(page, 'Samråd');
      }
      const note = (page: Page) => page.getByLabel('Vad ni kom fram till');
      await note(mine).fill('Annas ord');
      await sees(mine, mine.getByText(/^Sparat \d\d\.\d\d$/));
      await note(theirs).fill('Bos ord');
      const both = theirs.getByRole('alert').filter({ hasText: 'sparade i samma formulär' });
      await sees(theirs, both);
      expect(await both.innerText()).toMatch(/Bos ord[\s\S]*Annas ord/);
      expect(await barriersOn(theirs)).toEqual([]);
      await both.getByRole('button', { name: 'Ta kollegans' }).click();
      expect(await note(theirs).inputValue()).toBe('Annas ord');
      await theirs.getByRole('button', { name: 'Ångra' }).click();
      expect(await note(theirs).inputValue()).toBe('Bos ord');
    });

    test('a notice without a person lies as a duty until somebody has said whom it is about', async () => {
      const page = await open('/besked');
      await logIn(page, 'anna');
      await page.getByRole('button', { name: 'Lägg in ett besked utan person' }).click();
      const form = page.getByRole('form', { name: 'Lägg in ett besked utan person' });
      await form.getByRole('button', { name: 'Lägg in beskedet' }).click();
      await sees(page, form.getByText('Skriv vad som står i beskedet om personen.'));
      await form.getByLabel('Vad som står om personen').fill('P. Mottagarson, född 1990');
      await form.getByRole('button', { name: 'Lägg in beskedet' }).click();
      await sees(page, page.getByText('P. Mottagarson, född 1990'));
      const duty = await open('/bevakning');
      await logIn(duty, 'bo');
      await sees(duty, duty.getByRole('button', { name: /^Hitta personen bakom beskedet/ }));

      await page.getByLabel(/^Vem kan det vara/).fill('Mottagar');
      await sees(page, page.getByText(/Prov Mottagarsson, född/));
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Det är den här personen' }).click();
      await page.getByText('P. Mottagarson, född 1990').waitFor({ state: 'detached' });
      await duty.reload();
      await sees(duty, heading(duty, /^Inget att göra just nu/));
    });

    test.each([
      ['light', {}, 'sv'],
      ['dark', { colorScheme: 'dark' }, 'sv'],
      ['narrow', { viewport: { width: 390, height: 844 } }, 'en'],
    ] as const)('puts nothing in anybody’s way: %s', async (_, options, lang) => {
      const page = await open('/besked', options);
      await logIn(page, 'eva');
      await sees(page, heading(page, /^Alla besked är hanterade/));
      const fits = async () => {
        expect(await barriersOn(page)).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      };
      const go = async (path: string) => {
        await page.goto(new URL(`${path}?lang=${lang}`, page.url()).href);
        await page
          .getByRole('heading', { level: 1, name: /\d|^Inget|^Nothing|^Alla|^All/ })
          .waitFor();
      };
      await go('/besked');
      await fits();
      await go('/bevakning');
      await fits();
      await go('/arenden');
      await fits();
      await page.getByRole('link', { name: NAME }).click();
      await page.locator('main form button[type=submit]').click();
      await page.getByRole('navigation', { name: /^Ärendets|^Parts/ }).waitFor();
      for (const name of ['needs', 'proposal', 'decision', 'order', 'plan', 'appeal']) {
        await page.goto(`${page.url().replace(/[?].*/, '')}?lang=${lang}&part=${name}`);
        await page.getByRole('navigation', { name: /^Ärendets|^Parts/ }).waitFor();
        await fits();
      }
    });
  },
  withOfficers,
);
