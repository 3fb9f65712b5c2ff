import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '#core/law';
import { CHARACTERS, mayHaveCharacter, NEEDS } from '#core/law';
import { addDays, day, ratio } from '#kernel';
import { readAssessment, writeAssessment } from './read-assessment.ts';

const SITUATION = `
on: 2025-03-01
person: { born: 2016-05-20 }
needs:
  - need: personal_hygiene
    minutes: 20
    times: 2
    per: day
`;

/** The faults as "path code", in the order they are told. */
function faultsOf(text: string): readonly string[] {
  const read = readAssessment(text);
  const findings = read.ok ? [] : (read.problem.findings ?? []);
  return findings.map(({ at, code }) => `${at.path} ${code}`);
}

describe('a situation that can be read', () => {
  test('has seven days, one assistant, private help and no waiting time unless it says otherwise', () => {
    expect(readAssessment(SITUATION)).toEqual({
      ok: true,
      value: {
        on: '2025-03-01',
        person: { born: '2016-05-20' },
        assistanceDaysPerWeek: 7,
        needs: [
          {
            need: 'personal_hygiene',
            minutes: ratio(20),
            times: ratio(2),
            per: 'day',
            assistants: 1,
            aidsInvestigated: false,
            character: 'private',
          },
        ],
        waiting: { hoursPerWeek: ratio(0) },
        standby: { hoursPerWeek: ratio(0) },
      },
    });
  });

  test.each([
    ['20', ratio(20)],
    ['"20"', ratio(20)],
    ['12.5', ratio(25, 2)],
    ['"12,5"', ratio(25, 2)],
    ['0.1', ratio(1, 10)],
    ['1e2', ratio(100)],
  ])('may write minutes as %s, read exactly', (written, minutes) => {
    const read = readAssessment(SITUATION.replace('minutes: 20', `minutes: ${written}`));
    expect(read).toMatchObject({ ok: true, value: { needs: [{ minutes }] } });
  });

  test('may quote its days', () => {
    const quoted = SITUATION.replace('2025-03-01', '"2025-03-01"').replace(
      '2016-05-20',
      "'2016-05-20'",
    );
    expect(readAssessment(quoted)).toEqual(readAssessment(SITUATION));
  });

  test('may begin with a byte order mark, and may be JSON', () => {
    expect(readAssessment(`\uFEFF${SITUATION}`)).toEqual(readAssessment(SITUATION));
    expect(readAssessment('{"on":"2025-03-01","person":{"born":"2016-05-20"},"needs":[]}').ok).toBe(
      true,
    );
  });

  test('may say once for all needs that aids have been investigated', () => {
    const double = SITUATION.replace('per: day', 'per: day\n    assistants: 2');
    expect(readAssessment(`${double}aidsInvestigated: true`)).toMatchObject({
      ok: true,
      value: { needs: [{ assistants: 2, aidsInvestigated: true }] },
    });
  });

  test('is written as YAML that reads back to itself', () => {
    const born = day('2016-05-20');
    const aNumber = fc.integer({ min: 0, max: 16_000 }).map((hundredths) => ratio(hundredths, 100));
    const aNeed = fc
      .record({
        need: fc.constantFrom(...NEEDS),
        minutes: aNumber,
        times: aNumber,
        per: fc.constantFrom('day' as const, 'week' as const),
        assistants: fc.constantFrom(1, 2),
        aidsInvestigated: fc.constant(true),
        character: fc.constantFrom(...CHARACTERS),
      })
      .filter(({ need, character }) => mayHaveCharacter(need, character));
    const aSituation: fc.Arbitrary<AssessmentInput> = fc.record({
      on: fc.integer({ min: 0, max: 4000 }).map((days) => addDays(born, days)),
      person: fc.constant({ born }),
      assistanceDaysPerWeek: fc.integer({ min: 0, max: 7 }),
      needs: fc.array(aNeed, { maxLength: 5 }),
      waiting: fc.record({ hoursPerWeek: aNumber }),
      standby: fc.record({ hoursPerWeek: aNumber }),
    });
    fc.assert(
      fc.property(aSituation, (situation) => {
        expect(readAssessment(writeAssessment(situation))).toEqual({ ok: true, value: situation });
      }),
    );
  });
});

describe('a situation that cannot be read', () => {
  test.each([
    ['empty', '', ['on EMPTY']],
    ['only a comment', '# nothing yet', ['on EMPTY']],
    ['a sentence', 'hello', ['$ NOT_A_MAPPING']],
    ['a list', '- 1', ['$ NOT_A_MAPPING']],
    ['a key twice', 'on: 2025-03-01\non: 2025-03-02', ['2:1 YAML_DUPLICATE_KEY']],
    ['a tab', 'on: 2025-03-01\nperson:\n\tborn: 2016-05-20', ['3:1 YAML_TAB_AS_INDENT']],
    ['references', 'on: &day 2025-03-01\nperson: { born: *day }', ['$ YAML_ALIAS']],
  ])('that is %s is refused where the fault is', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(expect.arrayContaining(faults));
  });

  test('tells line and column in its sentence', () => {
    const read = readAssessment('on: 2025-03-01\non: 2025-03-02');
    expect(read).toMatchObject({
      problem: {
        findings: [
          { message: { sv: 'Rad 2, kolumn 1: fältet står två gånger. Ta bort det ena.' } },
        ],
      },
    });
  });

  test('is refused with every fault at once', () => {
    expect(
      faultsOf(`
on: 1996-06-30
person: { born: 2016-13-20, surname: x }
assistanceDaysPerWeek: 8
days: 1
needs:
  - { need: hygiene, minutes: -1, times: .nan, per: month, assistants: 2, character: privat }
  - { need: breathing, minutes: .inf, times: 1, per: day, character: tube_feeding }
  - { need: other, minutes: 1, times: 1, per: day, character: qualified_activation }
  - 17
  - {}
waiting: { hoursPerWeek: 168.5 }
standby: { hoursPerWeek: -1 }
`),
    ).toEqual([
      'days UNKNOWN_KEY',
      'on NO_LAW_ON_DAY',
      'person.surname UNKNOWN_KEY',
      'person.born NOT_A_DAY',
      'assistanceDaysPerWeek OUT_OF_RANGE',
      'needs[0].need UNKNOWN_WORD',
      'needs[0].minutes OUT_OF_RANGE',
      'needs[0].times NOT_A_NUMBER',
      'needs[0].per UNKNOWN_WORD',
      'needs[0].character UNKNOWN_WORD',
      'needs[0].aidsInvestigated AIDS_NOT_INVESTIGATED',
      'needs[1].minutes NOT_A_NUMBER',
      'needs[1].character CHARACTER_NOT_OF_NEED',
      'needs[2].character CHARACTER_NOT_OF_NEED',
      'needs[3] NOT_A_MAPPING',
      'needs[4].need MISSING',
      'needs[4].minutes MISSING',
      'needs[4].per MISSING',
      'waiting.hoursPerWeek OUT_OF_RANGE',
      'standby.hoursPerWeek OUT_OF_RANGE',
    ]);
  });

  test('names the word that was probably meant', () => {
    const read = readAssessment(SITUATION.replace('personal_hygiene', 'personal_hygien'));
    expect(read).toMatchObject({
      problem: {
        findings: [{ message: { sv: expect.stringContaining('Menar du personal_hygiene?') } }],
      },
    });
  });

  test('never repeats what was written, since it may be a name', () => {
    const read = readAssessment(SITUATION.replace('personal_hygiene', 'Olle'));
    expect(JSON.stringify(read)).not.toContain('Olle');
  });

  test('is refused when the person is born after the day', () => {
    expect(faultsOf(SITUATION.replace('2016-05-20', '2025-03-02'))).toEqual([
      'person.born BORN_AFTER_DAY',
    ]);
    expect(faultsOf(SITUATION.replace('2016-05-20', '2025-03-01'))).toEqual([]);
  });

  test.each([['2025-02-29'], ['1 mars 2025'], ['20250301'], ['[]'], ['']])(
    'is refused for the day %s',
    (on) => {
      expect(faultsOf(SITUATION.replace('on: 2025-03-01', `on: ${on}`))).toHaveLength(1);
    },
  );

  test.each([['assistants: 1.5'], ['assistants: 0'], ['assistants: 11']])(
    'is refused for %s',
    (written) => {
      expect(faultsOf(SITUATION.replace('per: day', `per: day\n    ${written}`))).toEqual([
        'needs[0].assistants OUT_OF_RANGE',
      ]);
    },
  );
});
