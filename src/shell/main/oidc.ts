import * as client from 'openid-client';
import { isRole, type Role, ROLES } from '#core/access';
import { ok, type Problem, refuse, type Result, words } from '#kernel';
import type { Oidc } from '#shell/api';
import type { Identity } from '#shell/usecases';

/** The municipality's own log in, as the environment describes it. */
export type OidcSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** The claim that lists somebody's groups, and which role each group gives. */
  readonly roleClaim: string;
  readonly roleOfGroup: ReadonlyMap<string, Role>;
};

/**
 * Reads TJUGO_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET, _SCOPE, _ROLE_CLAIM and _ROLES ("group=role, group=role");
 * undefined without an issuer. SURROUNDINGS_FAILED with what is wrong.
 */
export function oidcSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<OidcSettings | undefined, Problem> {
  const of = (name: string): string | undefined => environment[`TJUGO_OIDC_${name}`];
  const issuer = of('ISSUER');
  if (issuer === undefined || issuer === '') return ok(undefined);
  if (!URL.canParse(issuer)) return refuse(wrong('TJUGO_OIDC_ISSUER'));
  const clientId = of('CLIENT_ID');
  if (clientId === undefined || clientId === '') return refuse(wrong('TJUGO_OIDC_CLIENT_ID'));
  const pairs = (of('ROLES') ?? '')
    .split(',')
    .map((pair) => pair.split('=').map((part) => part.trim()))
    .filter(([group]) => group !== '');
  const roleOfGroup = new Map<string, Role>();
  for (const [group, role, ...rest] of pairs) {
    if (group === undefined || role === undefined || !isRole(role) || rest.length > 0)
      return refuse(wrong('TJUGO_OIDC_ROLES'));
    roleOfGroup.set(group, role);
  }
  return ok({
    issuer: new URL(issuer),
    clientId,
    clientSecret: of('CLIENT_SECRET'),
    scope: of('SCOPE') ?? 'openid profile',
    roleClaim: of('ROLE_CLAIM') ?? 'groups',
    roleOfGroup,
  });
}

const wrong = (name: string): Problem => ({
  code: 'SURROUNDINGS_FAILED',
  detail: words(
    `${name} saknas eller går inte att läsa. Skriv utfärdarens adress, klientens id och rollerna som grupp=roll med komma emellan (${ROLES.join(', ')}).`,
    `${name} is missing or cannot be read. Write the issuer's address, the client's id and the roles as group=role with commas between (${ROLES.join(', ')}).`,
  ),
});

type Secrets = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Asks the issuer by authorization code with PKCE, state and nonce. What fails is logged by its code alone. */
export function oidcClient(settings: OidcSettings, log: (line: string) => void): Oidc {
  let found: Promise<client.Configuration> | undefined;
  const configuration = (): Promise<client.Configuration> =>
    (found ??= discover(settings).catch((cause: unknown) => {
      found = undefined;
      throw cause;
    }));
  const orRefuse = async <T>(work: () => Promise<T>): Promise<Result<T, Problem>> => {
    try {
      return ok(await work());
    } catch (cause) {
      log(`OIDC: ${codeOf(cause)}`);
      return refuse(REFUSED);
    }
  };
  return {
    begin: (returnTo) =>
      orRefuse(async () => {
        const secrets: Secrets = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          verifier: client.randomPKCECodeVerifier(),
        };
        const to = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: returnTo.href,
          scope: settings.scope,
          state: secrets.state,
          nonce: secrets.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
          code_challenge_method: 'S256',
        });
        return { to, secrets: Object.values(secrets).join('.') };
      }),
    finish: (address, kept) =>
      orRefuse(async () => {
        const [expectedState = '', expectedNonce = '', pkceCodeVerifier = ''] = kept.split('.');
        const tokens = await client.authorizationCodeGrant(await configuration(), address, {
          expectedState,
          expectedNonce,
          pkceCodeVerifier,
          idTokenExpected: true,
        });
        return identityIn(settings, await claimsOf(await configuration(), tokens));
      }),
  };
}

/** Finds the issuer's addresses and keys; without TLS only on this machine. */
function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<client.Configuration> {
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
  return client.discovery(issuer, clientId, clientSecret, undefined, {
    execute: onThisMachine ? [client.allowInsecureRequests] : [],
  });
}

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

async function claimsOf(
  configuration: client.Configuration,
  tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
): Promise<Claims> {
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('the issuer sent no id token');
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
  const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { ...more, ...claims };
}

function identityIn({ roleClaim, roleOfGroup }: OidcSettings, claims: Claims): Identity {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const groups = [claims[roleClaim]].flat().filter((group) => typeof group === 'string');
  const given = new Set(groups.map((group) => roleOfGroup.get(group)));
  const loginName = text('preferred_username') ?? text('email') ?? claims.sub;
  return {
    subject: `${claims.iss} ${claims.sub}`,
    loginName,
    name: text('name') ?? loginName,
    roles: ROLES.filter((role) => given.has(role)),
  };
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'UNKNOWN';

const REFUSED: Problem = {
  code: 'LOG_IN_REFUSED',
  detail: words(
    'Kommunens inloggning svarade inte som väntat. Försök igen, eller logga in med lösenord.',
    "The municipality's log in did not answer as expected. Try again, or log in by password.",
  ),
};
