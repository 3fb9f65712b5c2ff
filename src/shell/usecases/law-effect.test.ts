import { describe, expect, it } from 'vitest';
import { parameterHistory } from '#core/law';
import { figureLineage } from './figure-lineage.ts';
import { type LawEffectQuestion, publishedLawEffect } from './law-effect.ts';
import type { FigureView } from './views.ts';
import { openLibrary } from './library.ts';

const library = await openLibrary(new URL('../../../data/published', import.meta.url).pathname);
const of = (municipality: string, question: LawEffectQuestion = {}) => {
  const view = publishedLawEffect(library, { municipality, ...question }, 'sv');
  if (!view.ok) throw new Error(view.problem.detail.sv);
  return view.value;
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the national monthly series around the law of 2023', () => {
  const view = of('riket', { law: 'lag-2023', target: '2024-10' });
  const [series] = view.series;

  it.each([
    [0, 'oktober 2021–juni 2022', 9, '−28,1', '12 716', '614'],
    [1, 'juli 2020–juni 2022', 20, '−16,4', '13 093', '237'],
  ])('gives by window %i, %s', (place, window, n, slope, expected, difference) => {
    const line = series?.lines[place];
    expect(line?.window).toBe(window);
    expect(line?.n.value).toBe(n);
    expect(plain(line?.slope.text ?? '')).toBe(slope);
    expect(plain(line?.expected.text ?? '')).toBe(expected);
    expect(plain(line?.difference.text ?? '')).toBe(difference);
  });

  it('says both answers in one sentence, and that the outcome is counted in another way', () => {
    expect(plain(series?.sentence ?? '')).toBe(
      'Hade linjen från tiden före 1 januari 2023 fortsatt vore det 12 716 eller 13 093 mottagare av assistansersättning i oktober 2024, beroende på fönstret. Det blev 13 330, 614 eller 237 fler.',
    );
    expect(series?.notes).toHaveLength(1);
    expect(series?.outcome?.id).toContain('malmo/M06');
  });

  it('compares with the last month of the series itself when no target is chosen', () => {
    const [own] = of('riket').series;
    expect([own?.target, own?.notes]).toEqual(['2024-05', []]);
  });
});

describe('any package', () => {
  it.each([...library.packages.keys()])('%s: every number opens, and is the same again', (id) => {
    const events = [undefined, ...of(id).events.map((event) => event.id)];
    for (const law of events)
      for (const { lines, outcome } of of(id, { law }).series) {
        const figures: readonly FigureView[] = [
          ...lines.flatMap(({ n, slope, begins, expected, difference }) => [
            n,
            slope,
            begins,
            expected,
            difference,
          ]),
          ...(outcome ? [outcome] : []),
        ];
        for (const figure of figures) {
          const lineage = figureLineage(library, figure.id, 'sv');
          expect(lineage.ok && lineage.value.text).toBe(figure.text);
        }
      }
  });

  it('draws no line through the two or three years before a law, and says how many there are', () => {
    const [series] = of('malmo', { law: 'lag-2023' }).series;
    expect(series?.lines).toEqual([]);
    expect(series?.sentence).toContain('finns 3 kända värden');
  });

  it('chooses the latest law whose day is known and that two windows and an outcome surround', () => {
    expect(of('malmo').law).toBe('foraldraavdrag-2025');
  });

  it('names no law where none touches the shown time', () => {
    const alone = {
      ...library,
      packages: new Map([...library.packages].filter(([id]) => id === 'jonkoping')),
    };
    const view = publishedLawEffect(alone, { municipality: 'jonkoping' }, 'sv');
    const { law, series } = view.ok ? view.value : of('jonkoping');
    expect(law).toBeNull();
    expect(series[0]?.sentence).toMatch(/^Inget datum för lag eller praxis/);
  });

  it('sets the whole country beside a municipality, with its own source', () => {
    const { series } = of('malmo', { law: 'lag-2023', target: '2024-10' });
    const country = series.at(-1);
    expect(country?.package.id).toBe('riket');
    expect(plain(country?.sentence ?? '')).toContain('Det blev 13 330, 614 eller 237 fler.');
  });

  it('says that years cannot tell two dates of one year apart', () => {
    expect(of('malmo').notes[0]).toBe(
      'Datumen 4 och 5 faller i samma period, och serien kan inte skilja dem åt.',
    );
  });

  it('splits the flows at the chosen date, whose year counts as after', () => {
    const { flows } = of('malmo', { law: 'lag-2023' });
    expect([flows?.beforeYears, flows?.afterYears]).toEqual([['2022'], ['2023', '2024', '2025']]);
    expect(of('malmo', { law: 'hfd-2020-7' }).flows).toBeNull();
  });

  it('opens only values of law that there are', () => {
    const named = of('malmo').events.flatMap(({ law }) => law ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const law of named) expect(parameterHistory(law).ok).toBe(true);
  });
});
