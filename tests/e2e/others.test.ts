import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';
import { tjugo } from '../support/command-line.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Fourteen even areas and one with twice as many, as a table of one's own. */
const AREAS = [
  'area,observed,population',
  ...Array.from({ length: 14 }, (_, i) => `Kommun ${i + 1},${95 + (i % 7)},${10_000 + i * 50}`),
  'Malmö,210,10000',
].join('\n');

/** Kolada's answers in their real shape, from a server of our own. */
function answering(): Promise<{ readonly address: string; readonly server: Server }> {
  const municipalities = Array.from({ length: 12 }, (_, i) => String(1280 + i));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const values = path.includes('/data/')
      ? municipalities.flatMap((municipality, i) =>
          (['N28805', 'N28818'] as const)
            .filter((kpi) => path.includes(kpi))
            .map((kpi) => ({
              kpi,
              municipality,
              period: 2024,
              values: [
                {
                  gender: 'T',
                  value: kpi === 'N28805' ? 40 + i : 4,
                  status: '',
                  count: 1,
                },
              ],
            })),
        )
      : path.includes('/municipality?')
        ? municipalities.map((id, i) => ({
            id,
            title: i === 0 ? 'Malmö' : `Orten ${i}`,
            type: 'K',
          }))
        : [
            { id: 'N28805', title: 'Personer med personlig assistans enligt LSS, antal' },
            {
              id: 'N28818',
              title: 'Personer med personlig assistans enligt LSS, antal/10 000 inv',
            },
          ];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ values, count: values.length }));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
        server,
      }),
    ),
  );
}

describe('tjugo kolada fetch', () => {
  let data: string;
  let kolada: Awaited<ReturnType<typeof answering>>;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'tjugo-kolada-'));
    kolada = await answering();
  });
  afterAll(async () => {
    kolada.server.close();
    await rm(data, { recursive: true });
  });

  it('keeps what Kolada answers, and says how much and what is gone', async () => {
    const said = await tjugo(['kolada', 'fetch', '--data', data, '--address', kolada.address]);
    expect(said.status).toBe(0);
    expect(said.out).toMatch(/24 värden för 2 nyckeltal är hämtade från Kolada \d{4}-\d\d-\d\d/);
  });

  it('says that the network is out of reach and that what was fetched is still there', async () => {
    const shut = 'http://127.0.0.1:9/v3';
    const said = await tjugo(['kolada', 'fetch', '--data', data, '--address', shut]);
    expect(said.status).toBe(3);
    expect(said.err).toContain('Tidigare hämtade tal finns kvar');
  });
});

journeys(
  'Andra kommuner',
  ({ open }) => {
    it('says first what assistance costs an inhabitant here and in the country', async () => {
      const page = await open('/andra-kommuner?municipality=malmo');
      const heading = plain(await page.getByRole('heading', { level: 1 }).innerText());
      expect(heading).toBe(
        'Personlig assistans kostade 1 285 kr/invånare i Malmö 2024, 20 kr/invånare mindre än riket',
      );
      expect(await barriersOn(page)).toEqual([]);
    });

    it('gives the band that hours must lie in, tests it on known hours, and opens its formula', async () => {
      const page = await open('/andra-kommuner?municipality=malmo');
      const table = page
        .getByRole('region', { name: 'Timmar per person, där ingen publicerar dem' })
        .getByRole('table');
      const row = table.getByRole('row').filter({ hasText: '2024' }).last();
      await expect.poll(() => row.innerText().then(plain)).toMatch(/210\s+290\s+261/);
      await row.getByRole('button').nth(2).click();
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText(/nettokostnad × \(1 − overhead\)/))).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByLabel('Högsta pris, av timbeloppet').fill('100');
      await page.waitForURL(/band=high(:|%3A)100/);
      await expect.poll(() => row.innerText().then(plain)).toMatch(/235\s+290\s+261/);
    });

    it('lays Jönköping’s persons against the country’s level with exact intervals, in English too', async () => {
      const page = await open('/andra-kommuner?municipality=jonkoping&lang=en');
      expect(
        await appears(
          page.getByRole('heading', { level: 1, name: /94 persons .* against 67 at the country/ }),
        ),
      ).toBe(true);
      const row = page
        .getByRole('region', { name: 'LSS volumes of 2017 in the equalisation' })
        .getByRole('row')
        .filter({ hasText: 'Personal assistance LSS' });
      expect(await row.innerText()).toMatch(/94\s+67\s+1\.40\s+1\.13\s+1\.72\s+More than chance/);
      expect(await barriersOn(page)).toEqual([]);
    });

    it('compares a table of one’s own in a funnel and names who lies outside', async () => {
      const page = await open('/andra-kommuner?municipality=malmo');
      await page.getByLabel('Välj fil').setInputFiles({
        name: 'omraden.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(AREAS),
      });
      expect(await appears(page.getByText(/1 av 15 områden ligger utanför/))).toBe(true);
      const row = page.getByRole('row').filter({ hasText: 'Malmö' }).filter({ hasText: 'över' });
      expect(await appears(row)).toBe(true);
      expect(await appears(page.getByText(/Närmast Malmö i antal invånare/))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('link', { name: /^Malmö: / }).dispatchEvent('click');
      const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
      expect(await appears(drawer.getByText('personer ÷ förväntade personer'))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByLabel('Välj fil').setInputFiles({
        name: 'trasig.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('area,observed,population\nA,..,100\nB,5,0\n'),
      });
      const fault = page.getByRole('alert');
      expect(await appears(fault.getByText(/inget tal/))).toBe(true);
      expect(await fault.getByRole('listitem').count()).toBe(2);
    });

    it('says that nothing has been fetched from Kolada, and how large a part are children', async () => {
      const page = await open('/andra-kommuner', {
        viewport: { width: 400, height: 800 },
        colorScheme: 'dark',
      });
      expect(await appears(page.getByText('Inget är hämtat från Kolada än.'))).toBe(true);
      expect(await appears(page.getByRole('heading', { name: 'Barn och vuxna' }))).toBe(true);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
      expect(await barriersOn(page)).toEqual([]);
    });
  },
  'small',
);

journeys(
  'Andra kommuner with a fetch from Kolada',
  ({ open }) => {
    it('works without a network on what was fetched, and says from which day', async () => {
      const page = await open('/andra-kommuner?municipality=malmo');
      expect(await appears(page.getByText(/^Hämtat .*: 24 värden för 2 nyckeltal/))).toBe(true);
      expect(await appears(page.getByText(/av 12 områden ligger utanför/))).toBe(true);
      const name = page.getByRole('rowheader', { name: 'Orten 11', exact: true });
      expect(await appears(name)).toBe(true);
    });
  },
  async (data) => {
    const { address, server } = await answering();
    await tjugo(['kolada', 'fetch', '--data', data, '--address', address]);
    server.close();
  },
);
