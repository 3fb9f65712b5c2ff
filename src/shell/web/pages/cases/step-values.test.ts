import { describe, expect, it } from 'vitest';
import { day } from '#kernel';
import { STEP_FORMS } from './step-forms.ts';
import { emptyValues, readValues } from './step-values.ts';

const TODAY = day('2026-03-02');

describe('a step as typed', () => {
  it('begins with today where something has happened, and empty where it lies ahead', () => {
    expect(emptyValues(STEP_FORMS.ordered.fields, TODAY)).toEqual({
      on: TODAY,
      providerId: '',
      answerBy: '',
    });
  });

  it('is read as the body that is recorded', () => {
    const { body, faults } = readValues(
      STEP_FORMS.contact.fields,
      { on: '1 mars', way: 'phone', reached: 'yes', said: ' Hej ', wanted: '', told: 'lss,sol' },
      TODAY,
    );
    expect(faults.size).toBe(0);
    expect(body).toEqual({
      on: '2026-03-01',
      way: 'phone',
      reached: true,
      said: 'Hej',
      wanted: '',
      told: ['lss', 'sol'],
    });
  });

  it('reads kronor as öre, no category as none, and a goal a line', () => {
    const { second_opinion_received: opinion, category_assessed: category, plan } = STEP_FORMS;
    expect(readValues(opinion.fields, { on: TODAY, paid: '1500' }, TODAY).body).toMatchObject({
      paid: 150_000,
    });
    expect(readValues(category.fields, { category: '', evidence: '' }, TODAY).body).toMatchObject({
      category: null,
    });
    const goals = readValues(plan.fields, { goals: 'Laga mat; varje dag; Anna\n\nSova' }, TODAY);
    expect(goals.body['goals']).toEqual([
      { goal: 'Laga mat', how: 'varje dag', who: 'Anna' },
      { goal: 'Sova', how: '', who: '' },
    ]);
  });

  it('says of every field what cannot be read, all at once', () => {
    const { faults } = readValues(
      STEP_FORMS.order_answered.fields,
      { on: 'igår kanske', accepted: '', from: '', why: '' },
      TODAY,
    );
    expect([...faults.keys()]).toEqual(['on', 'accepted']);
  });
});
