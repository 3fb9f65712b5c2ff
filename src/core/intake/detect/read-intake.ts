import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { ELT_NAMESPACE, readElt } from '../elt/read-elt.ts';
import { Faults } from '../faults.ts';
import { type Intake, INTAKE_FORMATS, type IntakeFormat } from '../intake.ts';
import { isLaidOutAs } from '../layout/layout.ts';
import { isLifecare, readLifecare } from '../lifecare/read-lifecare.ts';
import type { PrintedTable } from '../printed-table.ts';
import { readSie } from '../sie/read-sie.ts';
import { containerOf, decode, mixesEncodings } from '../table/encoding.ts';
import { readTables } from '../table/read-table.ts';
import { FORMAT_WORDS } from './format-words.ts';
import { LAYOUTS } from './layouts.ts';

/** A file that one format claims, ready to be read in it. */
export type Detected = {
  readonly format: IntakeFormat;
  readonly read: () => Result<Intake, Problem>;
};

/**
 * Tells the format of a file by what it holds, never by its name. FORMAT_UNKNOWN when none or several formats could
 * claim it, with what was looked for; FILE_UNREADABLE or FILE_REFUSED when it cannot be opened.
 */
export async function detect(bytes: Uint8Array, name: string): Promise<Result<Detected, Problem>> {
  if (containerOf(bytes) === 'text') {
    const claims = claimsOnText(bytes, name);
    if (claims.length > 0) return only(claims, name);
    if (/^\s*[<{[]/.test(opening(bytes))) return refuse(noneClaims(name));
    if (mixesEncodings(bytes)) return refuseMixed(name);
  }
  const tables = await readTables(bytes, name);
  if (!tables.ok) return tables;
  const [table, ...others] = tables.value;
  if (!table || others.length > 0) return refuse(severalSheets(name));
  return only(claimsOnTable({ ...table, name }), name);
}

/** Reads a file to the register in the format it has, whole or not at all. */
export async function readIntake(
  bytes: Uint8Array,
  name: string,
): Promise<Result<Intake, Problem>> {
  const detected = await detect(bytes, name);
  return detected.ok ? detected.value.read() : detected;
}

const opening = (bytes: Uint8Array): string =>
  decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, '');

function claimsOnText(bytes: Uint8Array, name: string): readonly Detected[] {
  const start = opening(bytes);
  const claims: Detected[] = [];
  if (/^\s*#FLAGGA\b/.test(start)) claims.push({ format: 'sie', read: () => readSie(bytes, name) });
  if (/^\s*</.test(start) && start.includes('Tidredovisning') && start.includes(ELT_NAMESPACE))
    claims.push({ format: 'elt', read: () => readElt(bytes, name) });
  if (/^\s*[{[]/.test(start) && isLifecare(decode(bytes).trimStart()))
    claims.push({ format: 'lifecare', read: () => readLifecare(bytes, name) });
  return claims;
}

const claimsOnTable = (table: PrintedTable): readonly Detected[] =>
  LAYOUTS.filter(({ layout }) => isLaidOutAs(layout, table)).map(({ layout, read }) => ({
    format: layout.format,
    read: () => read(table),
  }));

function only(claims: readonly Detected[], name: string): Result<Detected, Problem> {
  const [first, ...others] = claims;
  if (!first) return refuse(noneClaims(name));
  return others.length === 0 ? ok(first) : refuse(severalClaim(name, claims));
}

function noneClaims(name: string): Problem {
  const list = (language: 'sv' | 'en') =>
    INTAKE_FORMATS.map((format) => {
      const { name: called, mark } = FORMAT_WORDS[format];
      return `${called[language]} (${mark[language]})`;
    }).join(', ');
  return {
    code: 'FORMAT_UNKNOWN',
    detail: words(
      `${name} har inget av de format som kan tas in: ${list('sv')}. Kontrollera rubrikraden. Inget har sparats.`,
      `${name} has none of the formats that can be taken in: ${list('en')}. Check the header. Nothing has been saved.`,
    ),
  };
}

function severalClaim(name: string, claims: readonly Detected[]): Problem {
  const list = (language: 'sv' | 'en') =>
    claims.map(({ format }) => FORMAT_WORDS[format].name[language]).join(', ');
  return {
    code: 'FORMAT_UNKNOWN',
    detail: words(
      `${name} kan läsas på flera sätt: ${list('sv')}. Ta bort de kolumner som hör till ett annat format. Inget har sparats.`,
      `${name} can be read in several ways: ${list('en')}. Remove the columns that belong to another format. Nothing has been saved.`,
    ),
  };
}

const severalSheets = (name: string): Problem => ({
  code: 'FILE_UNREADABLE',
  detail: words(
    `${name} har flera blad med uppgifter. Spara ett blad per fil. Inget har sparats.`,
    `${name} has several sheets with data. Save one sheet per file. Nothing has been saved.`,
  ),
});

function refuseMixed(name: string): Result<never, Problem> {
  const faults = new Faults(name);
  faults.add(
    'ENCODING_MIXED',
    {},
    words(
      'Filen blandar teckenkodningar, så bokstäver har gått förlorade. Exportera den på nytt i UTF-8.',
      'The file mixes encodings, so letters have been lost. Export it anew in UTF-8.',
    ),
  );
  return faults.refuse();
}
