import { watchFlow } from '#core/analysis';
import type { Figure } from '#core/figures';
import { type Language, R, type Words, words } from '#kernel';
import { figureView, numberText } from './figure-view.ts';
import type { FlowWatchView } from './flows-view.ts';

const LIKELY = 95;
const POSSIBLE = 50;

/** Whether a flow's yearly rate changed, as a sentence with its figures. Inputs: counts of years that are fully known. */
export function flowWatch(counts: readonly Figure[], language: Language): FlowWatchView {
  const found = watchFlow(counts);
  if (!found) return { sentence: tooFew(counts)[language], change: null };
  const { period, probability, share, before, after } = found;
  const per = R.toNumber(probability.value);
  const view = (figure: Figure) => figureView(figure, language);
  return {
    sentence: (per < POSSIBLE ? UNCHANGED(per) : changed(period, before, after, per))[language],
    change: {
      year: period,
      seen: per >= POSSIBLE,
      probability: view(probability),
      share: view(share),
      before: view(before),
      after: view(after),
    },
  };
}

function changed(year: string, before: Figure, after: Figure, per: number): Words {
  const rates = (language: Language): readonly [string, string] => {
    const rate = ({ value }: Figure) =>
      numberText(R.toNumber(value), value.den === 1n ? 0 : 1, language);
    return [rate(before), rate(after)];
  };
  const [sv, en] = [rates('sv'), rates('en')];
  const isLikely = per >= LIKELY;
  return words(
    `Takten ${isLikely ? 'ändrades troligen' : 'kan ha ändrats'} ${year}: från ${sv[0]} till ${sv[1]} per år, sannolikhet ${percent(per).sv}.`,
    `The rate ${isLikely ? 'probably changed' : 'may have changed'} in ${year}: from ${en[0]} to ${en[1]} a year, probability ${percent(per).en}.`,
  );
}

const UNCHANGED = (per: number): Words =>
  words(
    `Inget tydligt tecken på att takten ändrats, sannolikhet ${percent(per).sv}.`,
    `No clear sign that the rate changed, probability ${percent(per).en}.`,
  );

const MOST_SAID = 99;

/** Never said to be certain, however many nines. */
const percent = (per: number): Words => {
  const whole = Math.round(per);
  return whole > MOST_SAID
    ? words(`över ${MOST_SAID} %`, `over ${MOST_SAID}%`)
    : words(`${whole} %`, `${whole}%`);
};

const FEWEST_YEARS = 3;

const tooFew = (counts: readonly Figure[]): Words =>
  counts.length < FEWEST_YEARS
    ? words(
        `För få år för att se om takten ändrats: ${counts.length} fullt kända, det behövs ${FEWEST_YEARS}.`,
        `Too few years to see whether the rate changed: ${counts.length} fully known, ${FEWEST_YEARS} are needed.`,
      )
    : words(
        'Ingen på de här åren, så det finns ingen takt.',
        'Nobody in these years, so there is no rate.',
      );
