// Runs on whatever Node the host has (18 or newer) before anything is installed: plain JavaScript, no dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const broughtNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(broughtNode) || !existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function install() {
  process.stderr.write(
    'Tjugo installerar det som saknas (npm ci). Det tar ungefär en minut första gången.\n',
  );
  const npm = process.env['npm_execpath'];
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(
    command,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
      // The install is for this folder whatever asked for it.
      env: { ...process.env, NODE_ENV: '', npm_config_global: '' },
    },
  );
  if (status === 0 && existsSync(broughtNode)) return;
  process.stderr.write(
    status === 0
      ? 'Node 26 kunde inte hämtas. Kontrollera att npm får köra installationsskript (ignore-scripts ska vara av) och försök igen.\n'
      : 'Installationen misslyckades. Kontrollera att datorn når npm-registret och försök igen.\n',
  );
  process.exit(3);
}

/** Installs what is missing, then runs a TypeScript file of ours on the brought Node and ends as it ends. */
export function runOnBroughtNode(file, args) {
  if (!isInstalled()) install();
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [dirname(broughtNode), join(root, 'node_modules', '.bin'), process.env[pathKey]];
  const child = spawn(broughtNode, [join(root, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, [pathKey]: path.filter(Boolean).join(separator) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 3)));
}

/** Whether this process already is the Node that the project brings. */
export const isBroughtNode = () =>
  process.version ===
  `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node}`;
