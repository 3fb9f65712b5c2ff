/** Brings the row of a law or practice into view, as when its number in a chart is chosen. */
export function focusEvent(event: string): void {
  const row = document.getElementById(`event-${event}`);
  row?.scrollIntoView({ block: 'center' });
  row?.focus({ preventScroll: true });
}
