import type { MouseEvent } from 'react';

type Follow = {
  readonly onYear?: (year: string) => void;
  readonly onEvent?: (event: string) => void;
  readonly onWhy?: (figure: string) => void;
};

const addressOf = (link: Element): string | null =>
  link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');

/** Turns a click on a bar, a year or an event into what the page does with it. */
export function followLinks(event: MouseEvent, { onYear, onEvent, onWhy }: Follow): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, kind, id] = /^#(why|year|event)=(.*)$/s.exec((link && addressOf(link)) ?? '') ?? [];
  if (kind === undefined || id === undefined) return;
  event.preventDefault();
  if (kind === 'why') onWhy?.(id);
  else if (kind === 'year') onYear?.(id);
  else onEvent?.(id);
}

/** One stop for the tabulator in a chart; the arrows walk between its links. */
export function walkLinks(svg: Element): void {
  const links = [...svg.querySelectorAll<SVGAElement>('a')];
  for (const [place, link] of links.entries()) {
    link.setAttribute('tabindex', place === 0 ? '0' : '-1');
    link.setAttribute('href', addressOf(link) ?? '');
  }
  svg.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const step = STEPS.get(event.key);
    const place = links.findIndex((link) => link === document.activeElement);
    const next = step === undefined || place < 0 ? undefined : links[place + step];
    if (next === undefined) return;
    event.preventDefault();
    for (const link of links) link.setAttribute('tabindex', link === next ? '0' : '-1');
    next.focus();
  });
}

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);
