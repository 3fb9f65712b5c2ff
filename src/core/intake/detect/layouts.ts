import * as decisions from '../decisions/layout.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import * as fkCharges from '../fk-charges/layout.ts';
import { readFkCharges } from '../fk-charges/read-fk-charges.ts';
import * as fkNotices from '../fk-notices/layout.ts';
import { readFkNotices } from '../fk-notices/read-fk-notices.ts';
import type { Layout, TableReader } from '../layout/layout.ts';
import * as performedMonths from '../performed-months/layout.ts';
import { readPerformedMonths } from '../performed-months/read-performed-months.ts';
import * as timeReports from '../time-reports/layout.ts';
import { readTimeReports } from '../time-reports/read-time-reports.ts';

/** The layouts of our own, each with its reader. */
export const LAYOUTS: readonly { readonly layout: Layout<string>; readonly read: TableReader }[] = [
  { layout: decisions.LAYOUT, read: readDecisions },
  { layout: fkNotices.LAYOUT, read: readFkNotices },
  { layout: fkCharges.LAYOUT, read: readFkCharges },
  { layout: timeReports.LAYOUT, read: readTimeReports },
  { layout: performedMonths.LAYOUT, read: readPerformedMonths },
];
