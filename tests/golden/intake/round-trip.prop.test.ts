import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FkNoticeToWrite,
  readIntake,
  writeDecisionsCsv,
  writeElt,
  writeFkCharges,
  writeFkNotices,
  writePerformedMonths,
  writeSie,
  writeTimeReports,
} from '#core/intake';
import {
  type FactCommand,
  type FkNoticeFact,
  reference,
  type RegisterCommand,
} from '#core/register';
import { day, month } from '#kernel';
import {
  aName,
  aTimeReport,
  someCharges,
  someDecisions,
  someNotices,
  somePerformedMonths,
  someTimeReports,
} from '../../support/fact-arbitraries.ts';
import { someLedgerLines } from '../../support/ledger-arbitraries.ts';
import { saidBy } from '../../support/intake-fixture.ts';

const RUNS = { numRuns: 150 };

async function readBack(written: string | Uint8Array): Promise<readonly RegisterCommand[]> {
  const bytes = typeof written === 'string' ? Buffer.from(written) : written;
  const read = await readIntake(bytes, 'skriven-fil');
  if (!read.ok) expect.fail(JSON.stringify(read.problem));
  return read.value.commands;
}

/** A changed or reduced decision names the one before it. */
const withChanges = (notice: FkNoticeFact): FkNoticeToWrite =>
  notice.outcome === 'amended' || notice.outcome === 'reduced'
    ? { notice, changes: reference('decision', 'fk', 'FK-before') }
    : { notice };

const ofKind = (commands: readonly RegisterCommand[], fact: FactCommand['fact']) =>
  saidBy(commands.filter((command) => command.fact === fact));

describe('what is written is read back the same', () => {
  it('as persons and decisions', () =>
    fc.assert(
      fc.asyncProperty(someDecisions, async (facts) => {
        expect(saidBy(await readBack(writeDecisionsCsv(facts)))).toEqual(saidBy(facts));
      }),
      RUNS,
    ));

  it('as notices from Försäkringskassan', () =>
    fc.assert(
      fc.asyncProperty(someNotices, async (notices) => {
        const read = await readBack(writeFkNotices(notices.map(withChanges)));
        expect(ofKind(read, 'fk_notice')).toEqual(saidBy(notices));
      }),
      RUNS,
    ));

  it('as charges', () =>
    fc.assert(
      fc.asyncProperty(someCharges, async (charges) => {
        expect(saidBy(await readBack(writeFkCharges(charges)))).toEqual(saidBy(charges));
      }),
      RUNS,
    ));

  it('as time reports', () =>
    fc.assert(
      fc.asyncProperty(someTimeReports, async (reports) => {
        const read = await readBack(writeTimeReports(reports.map((report) => ({ report }))));
        expect(ofKind(read, 'time_report')).toEqual(saidBy(reports));
      }),
      RUNS,
    ));

  it('as sums of months', () =>
    fc.assert(
      fc.asyncProperty(somePerformedMonths, async (months) => {
        expect(saidBy(await readBack(writePerformedMonths(months)))).toEqual(saidBy(months));
      }),
      RUNS,
    ));

  it('as an electronic time report', () =>
    fc.assert(
      fc.asyncProperty(aTimeReport('elt'), aName, aName, async (report, first, last) => {
        const names = { first, last };
        const written = writeElt({
          report,
          person: names,
          assistant: names,
          providerName: first,
          telephone: '010-0000000',
        });
        const read = await readBack(written);
        expect(ofKind(read, 'time_report')).toEqual(saidBy([report]));
        expect(read.find(({ fact }) => fact === 'assistant')).toMatchObject({
          name: `${first} ${last}`,
        });
      }),
      RUNS,
    ));

  it('as SIE', () =>
    fc.assert(
      fc.asyncProperty(someLedgerLines, async (lines) => {
        const head = {
          company: 'Testköpings kommun',
          organisationNumber: '2120009994',
          program: 'Ekonomisystemet',
          generated: day('2026-01-15'),
          year: { from: month('2025-01'), to: month('2025-12') },
          dimensions: [{ dimension: '1', name: 'Ansvar' }],
        };
        expect(saidBy(await readBack(writeSie(head, lines)))).toEqual(saidBy(lines));
      }),
      RUNS,
    ));
});
