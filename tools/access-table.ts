import { mayRole, ROLE_WORDS, ROLES, type Role } from '#core/access';
import type { Need } from '#shell/api';
import { testApp } from '../tests/support/app.ts';

type Operation = { readonly summary: string; readonly 'x-needs': Need };
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const HEAD = `# Who may ask what

Made by \`npm run gen\` from the routes' own descriptions; a test asks every route as every role and as nobody. Whoever is
not logged in is answered 401, a role without a mark 403. What needs nothing holds no personal data: published figures, the law,
tools, and the door itself.

`;

const YES = '●';

const mayAsk = (need: Need, role: Role): boolean =>
  need === 'nothing' || need === 'account' || mayRole(role, need);

/** The table of routes and roles as docs/access.md holds it. */
export async function accessTable(): Promise<string> {
  const described = (await (await testApp().ask('/api/openapi.json')).json()) as Description;
  const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const rows = routes
    .toSorted((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
    .map(({ path, method, operation: { 'x-needs': need, summary } }) => [
      `${method.toUpperCase()} ${path.replace(/^\/api/, '')}`,
      need,
      need === 'nothing' ? YES : '',
      ...ROLES.map((role) => (mayAsk(need, role) ? YES : '')),
      summary,
    ]);
  const head = ['route', 'needs', 'nobody', ...ROLES.map((role) => ROLE_WORDS[role].en), 'what'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return HEAD + [head, head.map(() => '---'), ...rows].map(line).join('');
}
