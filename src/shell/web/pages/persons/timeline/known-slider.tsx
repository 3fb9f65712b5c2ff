import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Day } from '#kernel';
import field from '../../../components/field.module.css';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { formatDay } from '../../../numbers/format.ts';
import { dayNumber, dayOfNumber } from './scale.ts';
import styles from './timeline.module.css';
import { TIMELINE } from './words.ts';

type KnownSliderProps = {
  readonly from: Day;
  readonly to: Day;
  /** The days on which what is known changed, and today, in order. */
  readonly stops: readonly Day[];
  readonly value: Day;
  readonly onChange: (day: Day) => void;
};

const PLAY_PACE = 700;

/** Goes through what was known: along the same axis of time as the picture, from change to change. */
export function KnownSlider({ from, to, stops, value, onChange }: KnownSliderProps) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [started, setStarted] = useState(false);
  const place = lastNotAfter(stops, value);
  const go = (step: number) => {
    const stop = stops[Math.max(0, Math.min(stops.length - 1, place + step))];
    if (stop !== undefined) onChange(stop);
  };
  const next = stops[place + 1];
  const playing = started && next !== undefined;
  useEffect(() => {
    if (!playing || next === undefined) return;
    const turn = setTimeout(() => onChange(next), PLAY_PACE);
    return () => clearTimeout(turn);
  }, [playing, next, onChange]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const across = (day: Day): string =>
    `${Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first))) * 100}%`;
  const play = () => {
    if (!playing && next === undefined && stops[0] !== undefined) onChange(stops[0]);
    setStarted(!playing);
  };
  return (
    <div className={styles['slider']}>
      <div className={styles['sliderHead']}>
        <label htmlFor={id}>
          {say(TIMELINE.known)} <b>{formatDay(value, language)}</b>
        </label>
        <div className={styles['sliderButtons']} data-screen-only>
          <button
            type="button"
            className={field['button']}
            disabled={place <= 0}
            onClick={() => go(-1)}
          >
            <span aria-hidden="true">←</span> {say(TIMELINE.earlier)}
          </button>
          <button
            type="button"
            className={field['button']}
            disabled={next === undefined}
            onClick={() => go(1)}
          >
            {say(TIMELINE.next)} <span aria-hidden="true">→</span>
          </button>
          <button type="button" className={field['button']} aria-pressed={playing} onClick={play}>
            {say(playing ? TIMELINE.pause : TIMELINE.play)}
          </button>
          <button
            type="button"
            className={field['button']}
            disabled={next === undefined}
            onClick={() => go(stops.length)}
          >
            {say(TIMELINE.today)}
          </button>
        </div>
      </div>
      <div className={styles['track']} data-screen-only>
        {stops.map((stop) => (
          <i key={stop} style={{ left: across(stop) }} data-passed={stop <= value || undefined} />
        ))}
        <input
          id={id}
          type="range"
          min={first}
          max={last}
          step={1}
          value={Math.min(last, Math.max(first, dayNumber(value)))}
          aria-valuetext={formatDay(value, language)}
          aria-describedby={`${id}-about`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            const day = dayOfNumber(Number(target.value));
            const stop = day && stops[lastNotAfter(stops, day)];
            if (stop !== undefined) onChange(stop);
          }}
        />
      </div>
      <p id={`${id}-about`} className={styles['sliderAbout']} data-screen-only>
        {say(TIMELINE.knownAbout)}
      </p>
    </div>
  );
}

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 6],
  ['PageDown', -6],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** The place of the last stop that is not after a day; the first when all are. */
const lastNotAfter = (stops: readonly Day[], day: Day): number =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= day),
  );
