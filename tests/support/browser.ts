import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { CHROMIUM, launchChromium } from './chromium.ts';
import { layEmptyRegister } from './empty-register.ts';
import { root } from './run-tool.ts';
import { fillSmallRegister } from './small-register.ts';

// In CI a missing browser is a failure: then the journeys run and say that they cannot start it.
const runs = existsSync(CHROMIUM) || process.env['CI'] === 'true';

export type Visit = {
  /** Opens an address of the running Tjugo in a window of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * What the register holds: nothing, a small made-up municipality, what the first start makes, or what somebody puts into
 * the data folder before the start.
 */
export type RegisterHeld = 'empty' | 'small' | 'demo' | ((data: string) => Promise<void>);

/** Journeys through the started product in Chromium; without a browser they are skipped, and it is said. */
export function journeys(
  name: string,
  tell: (visit: Visit) => void,
  register: RegisterHeld = 'empty',
): void {
  if (!runs) console.log(`${name}: skipped, no Chromium at ${CHROMIUM}. Set CHROMIUM_PATH.`);
  describe.skipIf(!runs)(`${name}`, () => {
    let browser: Browser;
    let started: Started;
    beforeAll(async () => {
      [browser, started] = await Promise.all([launchChromium(), startProduct(register)]);
    });
    afterAll(async () => {
      await browser?.close();
      await started?.stop();
    });
    tell({
      open: async (path, options) => {
        const context = await browser.newContext({ locale: 'sv-SE', ...options });
        onTestFinished(() => context.close());
        const page = await context.newPage();
        await page.goto(new URL(path, started.address).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        return page;
      },
    });
  });
}

type Started = { readonly address: string; readonly stop: () => Promise<void> };

async function startProduct(register: RegisterHeld): Promise<Started> {
  const data = await mkdtemp(join(tmpdir(), 'tjugo-e2e-'));
  if (register === 'empty') await layEmptyRegister(data);
  if (register === 'small') await fillSmallRegister(data);
  if (typeof register === 'function') await register(data);
  const beginning = register === 'empty' ? ['--empty'] : [];
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    [join(root, 'bin', 'tjugo.mjs'), 'start', '--port', port, '--data', data, ...beginning],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const address = await addressFrom(child);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
    child.stdout?.on('data', (text: Buffer) => {
      const [address] = /http:\/\/\S+/.exec(text.toString()) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (status) => reject(new Error(`start ended with ${status}: ${said}`)));
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port was given')),
      );
    });
  });

/** What axe finds that stands in somebody's way on the page as it is now; nothing when all is well. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // In one step and with only what is wrong told: a page of 290 municipalities takes three seconds and not thirty.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Whether something comes to be seen within ten seconds. */
export const appears = (wanted: Locator): Promise<boolean> =>
  wanted.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
