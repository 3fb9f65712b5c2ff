import type { Random } from '#kernel';
import { drawBeta } from '../statistics/draws.ts';

/** Cases by the period they belong to, oldest first, and the delay until they were known, as far as it has been seen. */
export type DelayCounts = readonly (readonly number[])[];

/** For each delay from 1: the chance that a case known by then was not known before, as Beta(a, b). */
export type DelayLaw = readonly { readonly a: number; readonly b: number }[];

const NEWS = 0.05;
const NO_NEWS = 0.5;
const KEPT_ACROSS_A_LAW = 0.3;

/**
 * What the counts say about delays of up to `maxDelay` periods. The mean is chain ladder's, but a delay that nothing is
 * known of stays open. What was seen before period `newSince`, when the duty to report changed, counts for three tenths.
 */
export function delayLaw(counts: DelayCounts, maxDelay: number, newSince = 0): DelayLaw {
  const known = counts.map((row) => {
    let sum = 0;
    return row.map((count) => (sum += count));
  });
  return Array.from({ length: maxDelay }, (_, i) => {
    const delay = i + 1;
    let news = 0;
    let all = 0;
    counts.forEach((row, period) => {
      if (row.length <= delay) return;
      const weight = period + delay < newSince ? KEPT_ACROSS_A_LAW : 1;
      news += weight * (row[delay] ?? 0);
      all += weight * (known[period]?.[delay] ?? 0);
    });
    return { a: news + NEWS, b: all - news + NO_NEWS };
  });
}

/** The share known after each delay, from 0 to the last, by the mean of each chance. */
export const meanShares = (law: DelayLaw): Float64Array =>
  sharesOf(law.map(({ a, b }) => a / (a + b)));

/** The same, drawn once. */
export const drawShares = (law: DelayLaw, random: Random): Float64Array =>
  sharesOf(law.map(({ a, b }) => drawBeta(random, a, b)));

function sharesOf(news: readonly number[]): Float64Array {
  const shares = new Float64Array(news.length + 1).fill(1);
  for (let delay = news.length - 1; delay >= 0; delay -= 1) {
    shares[delay] = (shares[delay + 1] ?? 1) * (1 - (news[delay] ?? 0));
  }
  return shares;
}
