import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * npm leaves out of the lock file those optional packages, made for other platforms, that the registry did not show it.
 * `npm ci` then refuses the lock file. This writes them in, by name, version and platform.
 */
type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type LockFile = { readonly packages: Readonly<Record<string, Locked>> };

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

export function completed(lock: LockFile): LockFile {
  const packages: Record<string, Locked> = { ...lock.packages };
  for (const [path, owner] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (packages[`${path}/${place}`] || packages[place]) continue;
      packages[place] = {
        version: version.replace(/^[\^~]/, ''),
        ...(owner.dev ? { dev: true } : {}),
        ...(owner.license === undefined ? {} : { license: owner.license }),
        optional: true,
        ...platformOf(name),
      } as Locked;
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function platformOf(name: string): object {
  const parts = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => parts.includes(system));
  const cpu = PROCESSORS.find((processor) => parts.includes(processor));
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
}

const LOCK_FILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));

export const readLockFile = (): LockFile => JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as LockFile;

if (import.meta.main)
  writeFileSync(LOCK_FILE, `${JSON.stringify(completed(readLockFile()), null, 2)}\n`);
