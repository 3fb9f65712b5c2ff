import { migrate, openPglite, ownerOfPglite, readMigrations } from '#shell/store';
import { describeSchema, readColumns, readRelationComments } from './describe-schema.ts';
import { renderTypes } from './render-types.ts';

/** Migrates a fresh database and writes down what came of it: types for queries, and a description for review. */
export async function buildSchema(): Promise<{ types: string; description: string }> {
  const owner = ownerOfPglite(await openPglite());
  try {
    await migrate(owner, await readMigrations());
    const types = renderTypes(await readColumns(owner), await readRelationComments(owner));
    return { types, description: await describeSchema(owner) };
  } finally {
    await owner.close();
  }
}
