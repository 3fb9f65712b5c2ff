import { type Problem, words } from '#kernel';

const REASONS = {
  newer: (version: number) =>
    words(
      `Registret är av version ${version}, nyare än programmet. Starta en nyare Tjugo.`,
      `The register is of version ${version}, newer than the program. Start a newer Tjugo.`,
    ),
  changed: (version: number) =>
    words(
      `Registrets version ${version} byggdes av en annan fil än programmets. Installera om Tjugo i samma utgåva.`,
      `Version ${version} of the register was built from another file than the program's. Reinstall the same release of Tjugo.`,
    ),
  taken: (processId: number) =>
    words(
      `Registret används av ett annat program (process ${processId}). Stäng det först, eller lägg registret på en PostgreSQL-server med DATABASE_URL.`,
      `The register is in use by another program (process ${processId}). Close it first, or put the register on a PostgreSQL server with DATABASE_URL.`,
    ),
};

/** Thrown when a store cannot be opened as it is; `problem` says what to do. */
export class StoreUnusable extends Error {
  readonly problem: Problem;
  constructor(reason: keyof typeof REASONS, number: number) {
    const detail = REASONS[reason](number);
    super(detail.en);
    this.name = 'StoreUnusable';
    this.problem = { code: 'STORE_UNUSABLE', detail };
  }
}
