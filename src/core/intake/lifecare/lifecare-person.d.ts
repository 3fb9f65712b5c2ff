import { type PersonFact, type Reference } from '#core/register';
import type { JsonRecord } from './json-record.ts';
/** A person by identity number, or by the reserve number that the municipality gave. */
export declare function personOf(record: JsonRecord): Reference<'person'> | undefined;
/** A client, valid from the day in the number up to and including deregistration. */
export declare function readClient(record: JsonRecord): PersonFact | undefined;
