import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, relative, sep } from 'node:path';
import type { Page } from '#shell/api';
import { filesUnder } from './web-build.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const COMPRESSED = /\.(?:br|gz)$/;

/** Reads the built web into memory, so that a path can never lead outside it. */
export async function readWebFiles(folder: string): Promise<ReadonlyMap<string, Page>> {
  const files = await filesUnder(folder);
  const bytes = new Map(
    await Promise.all(
      files.map(async (file) => [file, new Uint8Array(await readFile(file))] as const),
    ),
  );
  const pages = files
    .filter((file) => !COMPRESSED.test(file))
    .map((file) => {
      const path = `/${relative(folder, file).split(sep).join('/')}`;
      return [path, pageOf(path, file, bytes)] as const;
    });
  return new Map(pages);
}

function pageOf(
  path: string,
  file: string,
  bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Page {
  const plain = bytes.get(file) ?? new Uint8Array();
  const br = bytes.get(`${file}.br`);
  const gzip = bytes.get(`${file}.gz`);
  return {
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    immutable: path.startsWith('/assets/'),
    plain,
    ...(br === undefined ? {} : { br }),
    ...(gzip === undefined ? {} : { gzip }),
  };
}
