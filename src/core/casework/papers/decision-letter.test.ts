import { describe, expect, test } from 'vitest';
import { day, dayRange, minutes } from '#kernel';
import { paperText } from '../../../../tests/support/paper-text.ts';
import { type DecisionLetter, decisionLetter } from './decision-letter.ts';

const GRANTED: DecisionLetter = {
  sender: 'Tjugohults kommun',
  reference: 'Ärende 2026-17',
  decided: day('2026-01-20'),
  receiver: ['Påhittad person'],
  asked: { received: day('2026-01-02'), wanted: 'hjälp med måltider och hygien.' },
  outcome: 'partly',
  category: 3,
  granted: {
    per: 'week',
    basic: minutes(840),
    other: minutes(90),
    waiting: minutes(0),
    standby: minutes(0),
  },
  period: dayRange(day('2026-02-01'), day('2028-02-01')),
  reviewOn: day('2027-01-31'),
  reservation: null,
  needs: [
    {
      label: 'Måltider',
      askedMinutesPerWeek: minutes(420),
      outcome: 'granted',
      minutesPerWeek: minutes(420),
      reason: '',
    },
    {
      label: 'Personlig hygien',
      askedMinutesPerWeek: minutes(600),
      outcome: 'partly',
      minutesPerWeek: minutes(420),
      reason: 'Duschen är räknad till 30 minuter, som vid hembesöket.',
    },
  ],
  reasons: ['Du behöver hjälp att äta och att tvätta dig.'],
  grounds: ['Läkarintyg 2025-12-01', 'Hembesök 2026-01-10'],
  counted: {
    on: day('2026-02-01'),
    steps: [
      { label: 'Grundläggande behov', value: '14 timmar', ref: { act: 'LSS', section: '9 a §' } },
    ],
  },
  guideline: 'Riktlinjer för personlig assistans, version 3',
  decidedBy: { name: 'Påhittad chef', role: 'head', delegation: 'punkt 4.2' },
  proposedBy: null,
  readBy: { name: 'Påhittad kollega', role: 'case_officer' },
  appealWeeks: 3,
};

describe('a decision letter', () => {
  test('says first what the person gets, from when and until when', () => {
    const text = paperText(decisionLetter(GRANTED));
    expect(text).toContain('15 timmar 30 minuter i veckan');
    expect(text).toContain('från och med den 1 februari 2026 till och med den 31 januari 2028');
  });

  test('gives a reason for every need that was not wholly met, and for no other', () => {
    const text = paperText(decisionLetter(GRANTED));
    expect(text).toContain('Personlig hygien: Duschen är räknad till 30 minuter');
    expect(text).not.toContain('Måltider:');
  });

  test('shows how the time follows from the rules of the day', () => {
    const text = paperText(decisionLetter(GRANTED));
    expect(text).toContain('Beräknat enligt reglerna 1 februari 2026');
    expect(text).toContain('Grundläggande behov | 14 timmar | 9 a § LSS');
  });

  test('tells how to appeal, to whom and by when', () => {
    const text = paperText(decisionLetter(GRANTED));
    expect(text).toContain('Skicka brevet till Tjugohults kommun, inte till domstolen');
    expect(text).toContain('inom 3 veckor från den dag du fick beslutet');
  });

  test('names who decided, by which delegation, and who else has read the case', () => {
    expect(paperText(decisionLetter(GRANTED))).toMatch(
      /Påhittad chef\nEnhetschef\. Beslutar enligt punkt 4\.2\. Ärendet har också lästs av Påhittad kollega, LSS-handläggare\./,
    );
  });

  test('names whoever decided without a title when their role was not kept', () => {
    const decidedBy = { ...GRANTED.decidedBy, role: null };
    const readBy = { name: 'Påhittad kollega', role: null };
    expect(paperText(decisionLetter({ ...GRANTED, decidedBy, readBy }))).toMatch(
      /Påhittad chef\nBeslutar enligt punkt 4\.2\. Ärendet har också lästs av Påhittad kollega\./,
    );
  });

  test('names who investigated the case when another decides', () => {
    const proposedBy = { name: 'Påhittad handläggare', role: 'case_officer' } as const;
    expect(paperText(decisionLetter({ ...GRANTED, proposedBy }))).toContain(
      'Ärendet har också utretts av Påhittad handläggare, LSS-handläggare, och lästs av Påhittad kollega, LSS-handläggare.',
    );
    expect(paperText(decisionLetter({ ...GRANTED, proposedBy, readBy: null }))).toContain(
      'Ärendet har också utretts av Påhittad handläggare, LSS-handläggare.',
    );
  });

  test('says of a proposal that no colleague has read it yet', () => {
    expect(paperText(decisionLetter({ ...GRANTED, readBy: null }))).toContain(
      'Ingen kollega har läst ärendet än.',
    );
  });

  test('a refusal grants nothing, has no period and still tells how to appeal', () => {
    const text = paperText(
      decisionLetter({
        ...GRANTED,
        outcome: 'refused',
        granted: null,
        period: null,
        reviewOn: null,
      }),
    );
    expect(text).toContain('Du får inte den personliga assistans');
    expect(text).toContain('Vi avslår ansökan');
    expect(text).not.toContain('Beslutet gäller från');
    expect(text).toContain('Så överklagar du');
  });

  test('a decision without an end holds until further notice', () => {
    const open = { ...GRANTED, period: dayRange(day('2026-02-01'), null) };
    expect(paperText(decisionLetter(open))).toContain('1 februari 2026 och tills vidare');
  });
});
