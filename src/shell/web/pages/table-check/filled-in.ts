import type { CheckedTable, Finding } from './check-table.ts';

/** The cells of a relation with their names and what is printed in them, the tested one first. */
export function operandsOf(
  table: CheckedTable,
  finding: Finding,
): readonly { readonly name: string; readonly text: string }[] {
  const oneRow = new Set(finding.cells.map(({ row }) => row)).size === 1;
  return finding.cells.map(({ row, column }) => ({
    name: oneRow ? (table.header?.[column] ?? '') : (table.cells?.[row]?.[0] ?? ''),
    text: table.cells?.[row]?.[column] ?? '',
  }));
}

/**
 * The relation with the printed numbers in the place of the names: "98 ≠ 7 + 1". Undefined when the names cannot all be
 * found in it, as in a sum over many rows.
 */
export function filledIn(table: CheckedTable, finding: Finding): string | undefined {
  const operands = operandsOf(table, finding).toSorted((a, b) => b.name.length - a.name.length);
  const found = operands.every(({ name }) => name !== '' && finding.expression.includes(name));
  if (!found) return undefined;
  const name = new RegExp(operands.map((operand) => literally(operand.name)).join('|'), 'g');
  const texts = new Map(operands.map((operand) => [operand.name, operand.text]));
  return finding.expression
    .replace(name, (found) => texts.get(found) ?? found)
    .replace(' = ', ' ≠ ');
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
