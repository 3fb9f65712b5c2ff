import {
  type ContractFact,
  type PermitFact,
  type PersonFact,
  type ProviderFact,
  type RepresentativeFact,
  type ResidenceFact,
} from '#core/register';
import type { Row } from '../layout/row.ts';
import { type Column } from './layout.ts';
/** Valid from birth up to and including the day of death or deregistration. */
export declare function readPerson(row: Row<Column>): PersonFact | undefined;
export declare function readResidence(row: Row<Column>): ResidenceFact | undefined;
export declare function readRepresentative(row: Row<Column>): RepresentativeFact | undefined;
export declare function readProvider(row: Row<Column>): ProviderFact | undefined;
export declare function readPermit(row: Row<Column>): PermitFact | undefined;
export declare function readContract(row: Row<Column>): ContractFact | undefined;
