import type { z } from 'zod';
import { type Words, words } from '#kernel';

/** What a text must look like, said where the schema asks for it. */
export const EXPECTED = {
  period: words(
    'Skriv ett år (2024), en månad (2024-05), ett kvartal (2024-Q1), en dag (2024-10-01) eller flera år (2020–2025).',
    'Write a year (2024), month (2024-05), quarter (2024-Q1), day (2024-10-01) or span (2020–2025).',
  ),
  address: words(
    'Skriv små bokstäver a–z, siffror och bindestreck.',
    'Write lower-case letters a–z, digits and hyphens.',
  ),
  tableId: words(
    'Skriv bokstäver a–z, siffror och bindestreck.',
    'Write letters a–z, digits and hyphens.',
  ),
  file: words(
    'Skriv namnet på en fil i paketets mapp.',
    "Write the name of a file in the package's folder.",
  ),
  code: words('Skriv kommunkoden med fyra siffror.', 'Write the municipality code in four digits.'),
  published: words(
    'Skriv ett år, en månad eller en dag (2026, 2026-03 eller 2026-03-12).',
    'Write a year, month or day (2026, 2026-03 or 2026-03-12).',
  ),
} as const satisfies Record<string, Words>;

export type Expected = keyof typeof EXPECTED;

const isExpected = (text: string): text is Expected => Object.hasOwn(EXPECTED, text);

/** What is wrong in a document and what to write instead, in both languages. */
export function faultWords(issue: z.core.$ZodIssue): Words {
  if (isExpected(issue.message)) return EXPECTED[issue.message];
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return words(
      `${keys} hör inte hit. Ta bort det eller rätta stavningen.`,
      `${keys} does not belong here. Remove it or correct the spelling.`,
    );
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return words(`Skriv något av: ${values}.`, `Write one of: ${values}.`);
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return words('Uppgiften saknas. Lägg till den.', 'It is missing. Add it.');
  }
  return words(
    'Uppgiften är tom eller har fel form. Jämför med de andra paketen.',
    'It is empty or has the wrong form. Compare with the other packages.',
  );
}
