import { describe, expect, test } from 'vitest';
import { lawListAnswer, lawValueAnswer } from './law.command.ts';

describe('law value', () => {
  test('answers with the contract’s fields', () => {
    const answer = lawValueAnswer({ id: 'assistansersattning.timbelopp', on: '2026-03-01' }, 'sv');
    expect(answer).toMatchObject({
      exit: 0,
      json: {
        id: 'assistansersattning.timbelopp',
        on: '2026-03-01',
        value: '347.70',
        unit: 'kr/h',
        from: '2026-01-01',
        to: '2027-01-01',
        status: 'verified',
        ref: { act: 'förordning (1993:1091)', section: '5 §' },
        source: 'lagtext',
        label: 'Timbelopp för assistansersättning',
      },
    });
  });

  test('tells a person value, days, reference and source', () => {
    const { text } = lawValueAnswer(
      { id: 'assistansersattning.timbelopp', on: '2025-03-01' },
      'sv',
    );
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Timbelopp för assistansersättning: 342,60\u00a0kr/timme',
      'Gäller 2025-01-01 till och med 2025-12-31',
      'Enligt 5 § förordning (1993:1091) (SFS 2024:999)',
    ]);
    expect(text).toContain('Uträknat ur andra värden');
  });

  test.each([
    ['sarskild-avgift.hogst', '1\u00a0500\u00a0000\u00a0kronor'],
    ['assistansersattning.hogre-belopp-tak', '112/100'],
    ['skyndsamhet.information-efter-fk-beslut', 'utan dröjsmål'],
    ['andra-personliga-behov.for-och-efterarbete', 'måltider'],
    ['atkomstkontroll.galler-fran', '2024-03-01'],
    ['kommunens-andel.betalas-senast', 'sista vardagen i samma månad'],
    ['kommunens-andel.faktura-senast-dag', '15:e i månaden'],
  ])('writes %s as %s', (id, written) => {
    const [first] = lawValueAnswer({ id, on: '2026-03-01' }, 'sv').text.split('\n');
    expect(first?.endsWith(`: ${written}`)).toBe(true);
  });

  test('takes the age as it is typed', () => {
    const question = { id: 'foraldraavdrag.grundlaggande-behov', on: '2025-03-01' };
    expect(lawValueAnswer({ ...question, age: '6' }, 'sv').json).toMatchObject({ value: '1.25' });
    expect(lawValueAnswer({ ...question, age: 'sex' }, 'sv')).toMatchObject({
      exit: 2,
      json: { code: 'INPUT_INVALID', findings: [{ path: 'age' }] },
    });
  });

  test('says where to look up a value that is not here', () => {
    const answer = lawValueAnswer({ id: 'assistansersattning.timbelopp', on: '2011-03-01' }, 'sv');
    expect(answer).toMatchObject({
      exit: 2,
      json: { code: 'PARAMETER_UNKNOWN', status: 404, lookUp: expect.stringContaining('2010:812') },
      text: expect.stringContaining('SFS 2010:812'),
    });
  });

  test.each(['2025-02-30', '1 mars', ''])(
    'refuses the day "%s" and shows how a day is written',
    (on) => {
      expect(lawValueAnswer({ id: 'aldersgrans', on }, 'sv')).toMatchObject({
        exit: 2,
        json: { code: 'INPUT_INVALID', findings: [{ path: 'on' }] },
        text: expect.stringContaining('2025-03-01'),
      });
    },
  );
});

describe('law list', () => {
  test('has every id that other programs rely on', () => {
    const { json } = lawListAnswer('sv');
    const ids = (json as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'assistansersattning.timbelopp',
        'assistansersattning.hogre-belopp-tak',
        'assistansersattning.grans-grundlaggande-behov',
        'kommunens-andel.timmar-per-vecka',
        'vantetid.andel',
        'beredskap.andel',
        'foraldraavdrag.grundlaggande-behov',
        'foraldraavdrag.andra-behov',
        'aldersgrans',
        'ej-verkstallt.manader',
        'sarskild-avgift.lagst',
        'sarskild-avgift.hogst',
        'overklagande.lss-veckor',
        'omprovning.fk-manader',
        'gallring.kommun-ar',
        'gallring.enskild-ar',
        'beviljandeperiod.manader-hogst',
      ]),
    );
  });

  test('sets a line for every parameter under a head', () => {
    const { json, text } = lawListAnswer('sv');
    expect(text.split('\n')).toHaveLength((json as unknown[]).length + 1);
  });
});
