import { type Day, day } from '#kernel';

/** The day it is where the reader sits. */
export const today = (): Day => day(Temporal.Now.plainDateISO().toString());
