import type { Caller } from '#core/access';
import type { IntakeFormat } from '#core/intake';
import type { Day, Language, Problem, Result } from '#kernel';
import type { Filling, KoladaView, Library, Store } from '#shell/usecases';
import type { TableCheck } from '#core/analysis';
import type { Oidc } from './oidc.ts';
import type { Page } from './pages.ts';
import type { SentFile } from './sent-file.ts';

/** What every handler can read of the request it answers. */
export type Env = {
  Variables: {
    language: Language;
    instance: string;
    /** Known on routes that need an account or a right. */
    caller: Caller | undefined;
    whoAsks: () => Promise<Caller | undefined>;
  };
  /** The address that the request came from; none in a test without a socket. */
  Bindings: { address?: string };
};

/** Everything the API asks of the world, handed in so that it can be tested without a socket. */
export type Surroundings = {
  readonly newId: () => string;
  /** The day it is in Sweden. */
  readonly today: () => Day;
  /** Takes a line for the operator's log; it never holds what somebody sent in. */
  readonly log: (line: string) => void;
  /** Gives a file of the built web, or undefined when there is none at that path. */
  readonly page: (path: string) => Page | undefined;
  /** The published packages, read once. */
  readonly library: Library;
  /** The register, open for as long as the server runs. */
  readonly store: Store;
  readonly checkFile: CheckFile;
  /** The document of a format, as docs/formats has it. */
  readonly formatDocument: (format: IntakeFormat) => Promise<string>;
  /** What has been fetched from Kolada and is kept; without it nothing has. */
  readonly kolada?: () => Promise<KoladaView>;
  /** Asks Kolada over the network and keeps the answer; what was kept before is given when there is none. */
  readonly fetchKolada?: () => Promise<KoladaView>;
  /** How far a new register has been filled; null when it is open. */
  readonly filling?: () => Filling | null;
  /** Whether letters are sent in the mornings; none are when left out. */
  readonly sendsDigests?: boolean;
  /** The municipality's own log in, where there is one. */
  readonly oidc?: Oidc;
  /** Tells who asks in another way than by the session's cookie. */
  readonly whoAsks?: () => Promise<Caller | undefined>;
};

/** Reads and checks the tables of a file; gives up when the signal says that nobody waits any longer. */
export type CheckFile = (
  file: SentFile,
  signal: AbortSignal,
) => Promise<Result<readonly TableCheck[], Problem>>;
