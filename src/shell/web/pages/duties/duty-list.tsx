import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DutyRow } from '#shell/usecases';
import { useSay } from '../../language/language.tsx';
import { DutyItem, type Open } from './duty-item.tsx';
import styles from './duties.module.css';
import { useVerdict } from './use-duties.ts';
import { DUTIES } from './words.ts';

const ROW = 64;

type DutyListProps = {
  readonly duties: readonly DutyRow[];
  readonly total: number;
  readonly mayChange: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onEnd: () => void;
};

/** A long list of which only what is seen is in the page; worked through by keyboard. */
export function DutyList({ duties, total, mayChange, chosen, onChoose, onEnd }: DutyListProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<Open>();
  const verdict = useVerdict(() => setOpen(undefined));
  // oxlint-disable-next-line react/incompatible-library -- what it gives is only used here, never memoised
  const virtual = useWindowVirtualizer({
    count: duties.length,
    estimateSize: () => ROW,
    overscan: 10,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => duties[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= duties.length - 1 && duties.length < total) onEnd();
  }, [last, duties.length, total, onEnd]);

  const focusRow = (index: number) => {
    if (duties[index] === undefined) return;
    const focus = (): boolean => {
      const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-duty]`);
      row?.focus();
      return row !== null && row !== undefined;
    };
    // A row that is not in the page yet is there after it has been scrolled to.
    if (focus()) return;
    virtual.scrollToIndex(index);
    requestAnimationFrame(focus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !('duty' in event.target.dataset)) return;
    const index = Number(event.target.closest('li')?.dataset['index']);
    const duty = duties[index];
    if (duty === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') focusRow(index + 1);
    else if (event.key === 'k') focusRow(index - 1);
    else if (event.key === 'd' && mayChange) setOpen({ id: duty.id, form: 'done' });
    else if (event.key === 't' && mayChange)
      verdict.mutate({ verdict: duty.mine ? 'returned' : 'taken', duties: [duty.id] });
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      className={styles['list']}
      style={{ height: virtual.getTotalSize() }}
      aria-label={say(DUTIES.list)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons in it are what is pressed
      onKeyDown={onKeyDown}
    >
      {items.map(({ index, start, key }) => {
        const duty = duties[index];
        return duty === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-status={duty.status}
            aria-posinset={index + 1}
            aria-setsize={total}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <DutyItem
              duty={duty}
              open={open?.id === duty.id ? open : undefined}
              onOpen={setOpen}
              verdict={verdict}
              mayChange={mayChange}
              chosen={chosen.has(duty.id)}
              onChoose={(on) => {
                const next = new Set(chosen);
                if (on) next.add(duty.id);
                else next.delete(duty.id);
                onChoose(next);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
