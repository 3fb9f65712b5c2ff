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

const linksIn = (picture: Element): readonly SVGAElement[] => [
  ...picture.querySelectorAll<SVGAElement>('a'),
];

/** Puts a picture drawn anew in the former's place; whoever stood on a mark stands on it still. */
export function putInPlace(frame: Element, svg: Element): void {
  const held = document.activeElement;
  const address = held && frame.contains(held) ? addressOf(held) : null;
  frame.replaceChildren(svg);
  if (address === null) return;
  linksIn(svg)
    .find((link) => addressOf(link) === address)
    ?.focus({ preventScroll: true });
}

/**
 * One stop for the tabulator in a chart, however many marks it has: the arrows walk between its links, Home and End go to
 * the first and the last. The stop stays where it was left.
 */
export function walkLinks(svg: Element): void {
  const links = linksIn(svg);
  let stop = links[0];
  for (const link of links) {
    link.setAttribute('tabindex', link === stop ? '0' : '-1');
    link.setAttribute('href', addressOf(link) ?? '');
  }
  svg.addEventListener('focusin', ({ target }) => {
    const focused = links.find((link) => link === target);
    if (focused === undefined) return;
    stop?.setAttribute('tabindex', '-1');
    focused.setAttribute('tabindex', '0');
    stop = focused;
  });
  svg.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const place = links.findIndex((link) => link === document.activeElement);
    const next = place < 0 ? undefined : links[STEPS[event.key]?.(place, links.length - 1) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

const onward = (place: number): number => place + 1;
const back = (place: number): number => place - 1;

/** Where each key leads from a place, given the last one. */
const STEPS: Readonly<Partial<Record<string, (place: number, last: number) => number>>> = {
  ArrowRight: onward,
  ArrowDown: onward,
  ArrowLeft: back,
  ArrowUp: back,
  Home: () => 0,
  End: (_, last) => last,
};
