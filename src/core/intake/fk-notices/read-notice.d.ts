import { type PersonFact } from '#core/register';
import type { Row } from '../layout/row.ts';
import type { Told } from './decisions-after.ts';
import { type Column } from './layout.ts';
/** One row of the layout: the notice, its decision, and the person where the row has a birthday. */
export declare function readNotice(row: Row<Column>):
  | (Told & {
      readonly person: PersonFact | null;
    })
  | undefined;
