import { describe, expect, it } from 'vitest';
import { type Alarm, costBandAlarms, countGapAlarms } from '#core/analysis';
import type { Figure } from '#core/figures';
import { R } from '#kernel';
import { publishedPackage } from './published-package.ts';

const malmo = await publishedPackage('malmo');
const numbers = (figures: readonly Figure[]): readonly number[] =>
  figures.map(({ value }) => Math.round(R.toNumber(value) * 10) / 10);
const explanation = ({ explanations }: Alarm, label: string): Alarm['explanations'][number] =>
  explanations.find((one) => one.label.sv === label)!;

describe('booked cost against volume × known price', () => {
  const alarms = costBandAlarms(malmo);

  it('is outside the band in Malmö 2024 and in no other year 2020–2025', () => {
    expect(alarms.map(({ period, severity }) => [period, severity])).toEqual([['2024', 'review']]);
  });

  const [alarm] = alarms;

  it('is 350 kronor an hour against the hourly amount 332,60', () => {
    expect(alarm!.sentence.sv).toContain('350 kr per timme 2024, mer än timbeloppet 332,60 kr');
    expect(numbers(alarm!.why.flatMap(({ figures }) => figures))).toContain(350.4);
  });

  it('can be ten million of earlier years: 328 without them, and in 2023 347 or, by the official count, 331', () => {
    const earlier = explanation(alarm!, 'Belopp som hör till andra år');
    expect(earlier.sentence.sv).toMatch(/10,0 mnkr.*328 kr.*2023.*347 kr.*331 kr/);
    expect(numbers(earlier.figures)).toEqual([10, 328.3, 346.8, 331.1, 324.5]);
  });

  it('can be persons missing in the internal count', () => {
    const missing = explanation(alarm!, 'Personer som saknas i det interna antalet');
    expect(missing.sentence.sv).toMatch(/453 personer; 435 är räknade.*440 blir det 346 kr/);
  });

  it('can be higher amounts, if 45 per cent of the persons had the highest', () => {
    expect(explanation(alarm!, 'Högre timbelopp').sentence.sv).toContain('45 procent av 435');
  });
});

describe('the internal count against the official one', () => {
  const alarms = countGapAlarms(malmo);

  it('has moved in 2022 and 2023 and in no other year', () => {
    expect(alarms.map(({ period }) => period)).toEqual(['2022', '2023']);
  });

  it('is 19 persons short, worth 6,4 mnkr in 2023', () => {
    expect(alarms[1]!.sentence.sv).toContain('låg 19 under det officiella 2023');
    expect(explanation(alarms[1]!, 'Fakturor som saknas').sentence.sv).toContain('6,4 mnkr');
  });
});

describe('a package without the metrics', () => {
  it('raises no alarm', async () => {
    const jonkoping = await publishedPackage('jonkoping');
    expect([...costBandAlarms(jonkoping), ...countGapAlarms(jonkoping)]).toEqual([]);
  });
});
