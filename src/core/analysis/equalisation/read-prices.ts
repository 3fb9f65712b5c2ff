import { type PrintedTable, isBlank, printedNumber } from '#core/intake';
import { type Finding, type Problem, type Result, ok, refuse, words } from '#kernel';
import { type Prices, type Service, services } from './service.ts';

type Cell = { readonly text: string; readonly at: Finding['at'] };

/**
 * Reads prices in kronor a person: one row with a column per service, or one row per service with the service first and
 * the price second. Refuses with every service that lacks a price at once.
 */
export function readPrices(table: PrintedTable): Result<Prices, Problem> {
  const cells = services().some((service) => table.header.includes(service))
    ? cellsOfRow(table)
    : cellsOfColumn(table);
  const findings: Finding[] = [];
  const prices = Object.fromEntries(
    services().map((service) => {
      const cell = cells.get(service);
      const number =
        cell === undefined || isBlank(cell.text)
          ? undefined
          : printedNumber(cell.text, table.decimalMark)?.value;
      if (number === undefined || number < 0) findings.push(noPrice(table.name, service, cell));
      return [service, number ?? 0];
    }),
  ) as Record<Service, number>;
  return findings.length === 0 ? ok(prices) : refuse(unpriced(table.name, findings));
}

const cellsOfRow = (table: PrintedTable): ReadonlyMap<string, Cell> =>
  new Map(
    table.header.map((column, i) => [
      column,
      {
        text: table.rows[0]?.[i] ?? '',
        at: { file: table.name, row: table.lines[0] ?? 0, column },
      },
    ]),
  );

const cellsOfColumn = (table: PrintedTable): ReadonlyMap<string, Cell> =>
  new Map(
    table.rows.map(([service = '', text = ''], row) => [
      service,
      {
        text,
        at: { file: table.name, row: table.lines[row] ?? 0, column: table.header[1] ?? '' },
      },
    ]),
  );

const noPrice = (file: string, service: Service, cell: Cell | undefined): Finding => ({
  code: 'PRICE_MISSING',
  at: cell?.at ?? { file, column: service },
  message: cell
    ? words(
        `"${cell.text}" är inget pris på ${service}. Skriv kronor per person, till exempel 512472.`,
        `"${cell.text}" is no price of ${service}. Write kronor per person, such as 512472.`,
      )
    : words(
        `Priset på ${service} saknas. Lägg till det i kronor per person.`,
        `The price of ${service} is missing. Add it in kronor per person.`,
      ),
});

const unpriced = (file: string, findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    `Priserna i ${file} går inte att använda förrän det här är rättat.`,
    `The prices in ${file} cannot be used until this is corrected.`,
  ),
  findings,
});
