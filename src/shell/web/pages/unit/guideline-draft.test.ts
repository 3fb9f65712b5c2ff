import { describe, expect, test } from 'vitest';
import { EXAMPLE_GUIDELINE } from '#core/casework';
import { day } from '#kernel';
import { draftFrom, type GuidelineDraft, newBlockId, readGuideline } from './guideline-draft.ts';

const TODAY = day('2026-03-01');
const DRAFT: GuidelineDraft = {
  ...draftFrom(EXAMPLE_GUIDELINE),
  version: '2026:1',
  from: '1 april',
};
const faultsOf = (changed: Partial<GuidelineDraft>, on = TODAY) =>
  [...readGuideline({ ...DRAFT, ...changed }, [], on).faults.keys()].toSorted();

describe('a new version of the guideline', () => {
  test('begins as a copy, and says what was typed in days and minutes', () => {
    const { guideline, faults } = readGuideline(DRAFT, [], TODAY);
    expect([...faults]).toEqual([]);
    expect(guideline).toEqual({ ...EXAMPLE_GUIDELINE, version: '2026:1', from: '2026-04-01' });
  });

  test('reads half hours in both ways of writing, and nothing as any', () => {
    const typed = ['37,5', '37.5', ''].map((hours) => ({ ...DRAFT.delegation[0], hours }));
    const { guideline } = readGuideline(
      { ...DRAFT, delegation: typed as GuidelineDraft['delegation'] },
      [],
      TODAY,
    );
    expect(guideline.delegation.map(({ mostMinutesPerWeek }) => mostMinutesPerWeek)).toEqual([
      2250,
      2250,
      null,
    ]);
  });

  test('names every fault at once, each at its field', () => {
    const rule = { point: '', matters: [], outcomes: [], roles: [], hours: 'många' };
    expect(
      faultsOf({
        version: '',
        title: ' ',
        from: 'snart',
        blocks: [{ id: 'text-1', title: '', text: '' }],
        delegation: [rule],
      }),
    ).toEqual([
      'blocks.0.text',
      'blocks.0.title',
      'delegation.0.matters',
      'delegation.0.mostMinutesPerWeek',
      'delegation.0.outcomes',
      'delegation.0.point',
      'delegation.0.roles',
      'from',
      'title',
      'version',
    ]);
  });

  test.each([
    ['2026-02-28', ['from']],
    ['2026-03-01', []],
  ])('may begin today and not the day before: %s', (from, faults) => {
    expect(faultsOf({ from })).toEqual(faults);
  });

  test('cannot take the name or the first day of another version', () => {
    const earlier = [{ ...EXAMPLE_GUIDELINE, version: '2025:1', from: day('2026-04-01') }];
    const { faults } = readGuideline({ ...DRAFT, version: '2025:1' }, earlier, TODAY);
    expect([...faults.keys()]).toEqual(['version', 'from']);
    expect(faultsOf({ version: EXAMPLE_GUIDELINE.version })).toEqual(['version']);
  });

  test('lets nobody decide on nothing: a version has at least one point', () => {
    expect(faultsOf({ delegation: [] })).toEqual(['delegation']);
  });

  test('gives a new text a name that no other has', () => {
    const text = { title: '', text: '' };
    expect(newBlockId([])).toBe('text-1');
    expect(newBlockId([{ id: 'text-2', ...text }])).toBe('text-3');
  });
});
