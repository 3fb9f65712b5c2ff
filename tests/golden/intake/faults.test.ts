import { describe, expect, it, test } from 'vitest';
import { FAULT_CODES, type FaultCode, readIntake } from '#core/intake';
import { fixture } from '../../support/intake-fixture.ts';

type Case = readonly [
  code: FaultCode,
  file: readonly [format: string, name: string],
  wrong: string | Uint8Array,
  was: string,
  row: number | undefined,
];

const DECISIONS = ['decisions', 'personer-och-beslut.csv'] as const;
const NOTICES = ['fk-notices', 'ett-besked.csv'] as const;
const CHARGES = ['fk-charges', 'debitering-2025-04.csv'] as const;
const REPORTS = ['time-reports', 'mars.csv'] as const;
const LIFECARE = ['lifecare', 'svar.json'] as const;
const ELT = ['elt', 'tidredovisning.xml'] as const;
const SIE = ['sie', 'saldon-latin1.se'] as const;
const SIE_VOUCHERS = ['sie', 'mars-2025.se'] as const;

/** An example file with one thing made wrong: what is put in the place of what, and the row that is told. */
const CASES: readonly Case[] = [
  ['COLUMN_MISSING', CHARGES, 'summa\n', 'belopp\n', 1],
  ['COLUMN_UNKNOWN', NOTICES, 'gruläggande\n', 'grundläggande\n', 1],
  ['COLUMN_TWICE', NOTICES, 'per,per\n', 'per,grundläggande\n', 1],
  ['COLUMN_NOT_OF_ROW', DECISIONS, 'bosättning;X-1;', 'bosättning;;', 5],
  ['CELL_MISSING', CHARGES, '2025-04;80;342,60;\n', '2025-04;80;342,60;27 408,00\n', 2],
  ['TEXT_UNCLEAN', CHARGES, '4711\u0007;1;', '4711-2025-04;1;', 2],
  ['TEXT_TOO_LONG', CHARGES, `${'4'.repeat(201)};1;`, '4711-2025-04;1;', 2],
  ['WORD_UNKNOWN', NOTICES, 'ändrad', 'ändrat', 2],
  ['DAY_UNKNOWN', NOTICES, '2025-04-31', '2025-04-10', 2],
  ['MONTH_UNKNOWN', CHARGES, '2025-13', '2025-02', 2],
  ['TIME_UNREADABLE', CHARGES, '80,333', '80', 2],
  ['CLOCK_UNREADABLE', REPORTS, '25:00', '07:00', 2],
  ['AMOUNT_UNREADABLE', CHARGES, '27 408,005', '27 408,00', 2],
  ['NUMBER_UNREADABLE', CHARGES, '04;0;', '04;1;', 2],
  ['IDENTITY_NUMBER_WRONG', CHARGES, '199003272392', '199003272391', 2],
  ['ORGANISATION_NUMBER_WRONG', REPORTS, '5569999998', '5569999997', 2],
  ['MUNICIPALITY_WRONG', DECISIONS, ';128;', ';1280;', 5],
  ['BORN_DIFFERS', DECISIONS, '1990-04-27', '1990-03-27', 2],
  ['PERIOD_BACKWARDS', DECISIONS, '2024-06-14', '2024-07-14', 16],
  ['KNOWN_BEFORE_DECIDED', NOTICES, '2025-03-10', '2025-04-10', 2],
  ['INVOICED_BEFORE_SERVICE', CHARGES, '2025-05;2025-04;80', '2025-02;2025-04;80', 2],
  ['GRANTED_MISSING', NOTICES, 'vecka,\n', 'vecka,25\n', 2],
  ['GRANTED_NOT_EXPECTED', NOTICES, 'avslag,,,', 'ändrat,FK-301,FK-300,', 2],
  [
    'REFERENCE_TWICE',
    CHARGES,
    '2025-04;1;199004012390;2025-02',
    '2025-04;2;199004012390;2025-02',
    3,
  ],
  ['REPORT_INCONSISTENT', REPORTS, 'R-1;LSS;', 'R-1;;', 3],
  ['SHIFT_BACKWARDS', REPORTS, '14.30', '17.30', 3],
  ['SHIFT_OUTSIDE_MONTH', REPORTS, '2025-04-01;22:00', '2025-03-30;22:00', 4],
  ['JSON_BROKEN', LIFECARE, '', '"executed_decisions": [', undefined],
  ['FIELD_MISSING', LIFECARE, '"FromDate": null', '"FromDate": "2024-04-15T00:00:00"', 1],
  [
    'FIELD_UNREADABLE',
    LIFECARE,
    '"Date": "2024-02-30T00:00:00"',
    '"Date": "2024-04-09T00:00:00"',
    1,
  ],
  ['LAW_UNKNOWN', LIFECARE, '"Law": 8', '"Law": 7', 2],
  [
    'OUTCOME_UNKNOWN',
    LIFECARE,
    'LSS Personlig assistans 9 § p 2',
    'LSS Bifall Personlig assistans 9 § p 2',
    1,
  ],
  ['HOUR_TYPE_UNKNOWN', LIFECARE, '"Code": 2, "Text": null', '"Code": 2, "Text": "Year"', 1],
  ['LINK_MISSING', LIFECARE, '"ExecutionId": 9003', '"ExecutionId": 9001', 1],
  ['LIST_UNKNOWN', LIFECARE, '"lss_decision"', '"lss_decisions"', undefined],
  ['XML_BROKEN', ELT, '', '</tidrapport>', 28],
  ['XML_ENTITY', ELT, '<!DOCTYPE x [<!ENTITY a "b">]>\n<Tidredovisning', '<Tidredovisning', 1],
  ['ELEMENT_MISSING', ELT, '', '<fornamn>Prov</fornamn>', 5],
  ['ELEMENT_UNKNOWN', ELT, '<mobil>1</mobil></Tidredovisning>', '</Tidredovisning>', 28],
  ['CHOICE_WRONG', ELT, '<vanteTid>false</vanteTid>', '<vanteTid>true</vanteTid>', 24],
  ['SIE_QUOTE_UNCLOSED', SIE, '"Testköpings kommun', '"Testköpings kommun"', 4],
  ['SIE_BRACE_UNCLOSED', SIE, '{1 "5130"', '{1 "5130"}', 8],
  ['SIE_TYPE_WRONG', SIE, '#SIETYP 2', '#SIETYP 4', 3],
  ['SIE_FIELD_MISSING', SIE, '', ' 28500.00', 9],
  ['SIE_YEAR_UNKNOWN', SIE, '#PSALDO -1 202502', '#PSALDO 0 202502', 9],
  ['SIE_VOUCHER_OPEN', SIE_VOUCHERS, '#VER A 418', '}\r\n#VER A 418', 22],
  ['SIE_ROW_OUTSIDE_VOUCHER', SIE, '#TRANS 1930 {} 0.00', '#RAR 0 20250101 20251231', 5],
  ['SIE_VOUCHER_UNBALANCED', SIE_VOUCHERS, '-27817.00', '-27816.00', 22],
  ['SIE_CHECKSUM_DIFFERS', SIE_VOUCHERS, '31000.6', '31000.5', 34],
  ['SIE_BREAKDOWN_UNCLEAR', SIE_VOUCHERS, '{6 "124"} 30000.00', '{} 30000.00', 18],
  ['ENCODING_MIXED', NOTICES, Buffer.from('ändrat', 'latin1'), 'ändrat', undefined],
];

/** The bytes of an example with its text changed byte for byte, so that the encoding stays. */
function madeWrong([, [format, name], wrong, was]: Case): Uint8Array {
  const { bytes } = fixture(format, name);
  const text = Buffer.from(bytes).toString('latin1');
  const inBytes = (part: string | Uint8Array) =>
    typeof part !== 'string'
      ? Buffer.from(part).toString('latin1')
      : Buffer.from(part, name.endsWith('.se') ? 'latin1' : 'utf8').toString('latin1');
  expect(text).toContain(inBytes(was));
  const replaced = wrong === '\u00e4rende' ? wrong : inBytes(wrong);
  return Buffer.from(
    text.replace(inBytes(was), () => replaced),
    'latin1',
  );
}

const findingsOf = async (each: Case) => {
  const read = await readIntake(madeWrong(each), each[1][1]);
  return read.ok ? [] : (read.problem.findings ?? []);
};

describe('a fault', () => {
  test.each(CASES)('%s is told with its place (%s)', async (...each) => {
    const [code, , , , row] = each;
    const findings = await findingsOf(each);
    const found = findings.find((finding) => finding.code === code);
    expect(findings.map((finding) => `${finding.code} ${finding.at.row}`)).toContain(
      `${code} ${row}`,
    );
    expect(found?.message.sv).toMatch(/\.$/);
    expect(found?.message.en).toMatch(/\.$/);
  });

  test.each(CASES)('%s never repeats an identity number (%s)', async (...each) => {
    expect(JSON.stringify(await findingsOf(each))).not.toMatch(/\d{8}-?\d{4}/);
  });

  it('has an example for every code', () => {
    expect(CASES.map(([code]) => code).toSorted()).toEqual([...FAULT_CODES].toSorted());
  });
});

describe('several faults in a file', () => {
  it('are told at once, each with row and column, and nothing is read', async () => {
    const bytes = Buffer.from(
      'faktura;fakturarad;person;assistansmånad;fakturamånad;belopp\nF1;1;199003272392;2025-02;2025-04;1,00\nF1;x;199003272391;2025-2;2025-04;kr\n',
    );
    const read = await readIntake(bytes, 'debitering.csv');
    expect(read.ok ? undefined : read.problem).toMatchObject({
      code: 'FILE_REFUSED',
      detail: {
        sv: 'debitering.csv har 4 fel. Rätta det som står nedan och lägg in filen igen. Inget har sparats.',
      },
      findings: [
        { code: 'IDENTITY_NUMBER_WRONG', at: { row: 2, column: 'person' } },
        { code: 'NUMBER_UNREADABLE', at: { row: 3, column: 'fakturarad' } },
        { code: 'MONTH_UNKNOWN', at: { row: 3, column: 'assistansmånad' } },
        { code: 'AMOUNT_UNREADABLE', at: { row: 3, column: 'belopp' } },
      ],
    });
  });
});
