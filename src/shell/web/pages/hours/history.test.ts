import { expect, test } from 'vitest';
import { historyOf, step } from './history.ts';

const typed = (text: string, about?: string) =>
  ({ kind: 'change', about, to: () => text }) as const;

test('every change can be undone and made again', () => {
  const changed = step(historyOf('a'), typed('b'));
  const undone = step(changed, { kind: 'undo' });
  expect(undone.present).toBe('a');
  expect(step(undone, { kind: 'redo' }).present).toBe('b');
});

test('typing in one field is undone as one change', () => {
  const once = step(historyOf(''), typed('1', 'minutes'));
  const twice = step(once, typed('12', 'minutes'));
  expect(step(twice, { kind: 'undo' }).present).toBe('');
});

test('typing in another field is a change of its own', () => {
  const first = step(historyOf(''), typed('1', 'minutes'));
  const second = step(first, typed('2', 'times'));
  expect(step(second, { kind: 'undo' }).present).toBe('1');
});

test('a new change forgets what was undone', () => {
  const undone = step(step(historyOf('a'), typed('b')), { kind: 'undo' });
  expect(step(undone, typed('c')).future).toEqual([]);
});

test('there is nothing to undo at the start', () => {
  expect(step(historyOf('a'), { kind: 'undo' }).present).toBe('a');
});
