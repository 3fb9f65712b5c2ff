import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '#kernel';
import {
  equalisationPage,
  type EqualisationPageView,
  exampleCountry,
  yearParameters,
} from '#shell/usecases';
import { findTerm } from './find-term.ts';
import type { Grounds } from './grounds.ts';

const QUESTION = { year: 2026, code: '9002', change: 'pa=+1' };

const municipality = (code: string, standard: number) => ({
  municipality: code,
  name: 'Malmö',
  standard,
  index: 1.05,
  grant: standard - 5000,
  volume: 2000,
  personnel: standard - 2000,
});

const persons = (value: number) => ({
  id: `register/2026-03-01/lss.persons_first_of_october/outcome/${value}`,
  label: 'Personer',
  value,
  text: String(value),
  unit: 'personer',
  period: '2024-10-01',
  part: 'lss' as const,
  kind: 'outcome' as const,
});

let grounds: Grounds;
let page: EqualisationPageView;

beforeAll(async () => {
  const file = {
    name: 'land.csv',
    bytes: new TextEncoder().encode(exampleCountry(null)),
  };
  const computed = await equalisationPage(file, QUESTION, 'sv');
  if (!computed.ok) throw new Error(computed.problem.detail.en);
  page = computed.value;
  grounds = {
    parameters: yearParameters(QUESTION, 'sv'),
    page,
    octobers: [
      {
        statisticsYear: 2024,
        equalisationYear: 2026,
        reportedOn: day('2024-10-25'),
        knownOn: day('2026-03-01'),
        lastDay: day('2026-02-15'),
        isOpen: false,
        daysLeft: 0,
        wasKnown: true,
        measures: [
          {
            id: 'pa',
            label: 'Assistans',
            reported: persons(100),
            known: persons(103),
            difference: persons(3),
          },
        ],
      },
    ],
    kept: {
      asOf: '2026-03-01',
      years: ['2026'],
      year: '2026',
      shares: { personnelShare: 0.85, equalisedShare: 0.7 },
      municipalities: [municipality('1280', 5400)],
      average: null,
    },
    first: { from: '2025-10-02', volume: 2028, cost: 2027 },
    file: 'land.csv',
    register: 'Tjugohult',
    language: 'sv',
  };
});

const open = (told: string) => findTerm(told, grounds);

describe('the terms of the equalisation', () => {
  it('open for every number of every table on the page', () => {
    const told = [
      ...['population', 'rank', 'perInhabitant', 'grant', 'standard', 'index'].map(
        (name) => `${name}:9002`,
      ),
      'volume:9002',
      'personnel:9002',
      'average',
      'first.volume',
      'first.cost',
      ...page.prices.map(({ id }) => `price:${id}`),
      ...(page.chosen?.marginals ?? []).map(({ id }) => `marginal:${id}`),
      ...['before', 'after', 'difference'].map((which) => `change:${which}`),
      'october.worth:2024',
      ...grounds.parameters.values.map(({ id }) => `parameter:${id}`),
      ...['standard', 'index', 'grant', 'volume', 'personnel'].map((name) => `kept.${name}:1280`),
    ];
    for (const each of told) {
      const term = open(each);
      expect(term, each).toBeDefined();
      expect([term?.value, ...(term?.inputs ?? []).map(({ value }) => value)]).not.toContain('–');
      expect(term?.ground, each).not.toBe('');
      expect(term?.source, each).not.toBe('');
    }
  });

  it('fill the formula with the numbers that it names', () => {
    expect(open('index:9002')?.formula).toBe('(S + e × (PK − p × S)) ÷ S');
    expect(open('index:9002')?.inputs.map(({ label }) => label.split(', ').at(-1))).toEqual([
      'S',
      'PK',
      'e',
      'p',
    ]);
  });

  it('show the row of the table for the municipality that the page is about, and for no other', () => {
    expect(open('grant:9002')?.row?.length).toBe(page.chosen?.columns.length);
    expect(open('grant:9003')?.row).toBeUndefined();
  });

  it('mark a value by how it is known: as law says, or as the reader wrote it', () => {
    const po = 'parameter:lss-utjamning.personalomkostnader';
    expect(open(po)).toMatchObject({ standing: 'läst i lagtexten', value: '47,18\u00a0%' });
    const given = yearParameters({ year: 2024, po: 0.45 }, 'sv');
    const own = findTerm(po, { ...grounds, parameters: given });
    expect(own).toMatchObject({ standing: 'ditt eget värde', value: '45,00\u00a0%' });
  });

  it('are undefined for what is not there', () => {
    for (const told of ['', 'grant:0000', 'toString:1', 'price:nothing', 'october.known:1999'])
      expect(open(told)).toBeUndefined();
    expect(findTerm('grant:9002', { ...grounds, page: undefined })).toBeUndefined();
  });
});
