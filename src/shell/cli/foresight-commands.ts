import type { Command } from 'commander';
import type { Language } from '#kernel';
import { type BacktestArgs, backtestAnswer } from './backtest.command.ts';
import { type ForecastArgs, forecastAnswer } from './forecast.command.ts';
import type { Answer, Io } from './io.ts';
import { type NowcastArgs, nowcastAnswer } from './nowcast.command.ts';

const DEFAULT_SEED = '20';

const alsoThis = (text: string, all: readonly string[]): readonly string[] => [...all, text];

/** Adds the commands that say what is not yet known, what will come, and how well that would have gone before. */
export function addForesightCommands(
  add: (usage: string, description: string) => Command,
  say: (answer: Answer) => void,
  language: Language,
  io: Io,
): void {
  add('nowcast [fil]', 'Det som har hänt men ännu inte är känt, ur en lista eller en triangel.')
    .option('--as-of <månad>', 'som det var känt när månaden var slut, 2025-12')
    .option('--max-delay <månader>', 'månader tills allt är känt; utan det den längsta som setts')
    .option('--law-date <månad>', 'månad då inflödet kan ha ändrats', alsoThis, [])
    .option('--delay-law-date <månad>', 'månad då reglerna för rapportering ändrades')
    .option('--prior <tal>', 'fall per månad, eller en hel rad i triangeln, på förhand')
    .option('--seed <tal>', 'fröet: samma frö ger samma svar', DEFAULT_SEED)
    .option('--triangle <fil>', 'en kumulativ triangel i stället för en lista')
    .option(
      '--method <metod>',
      'chain-ladder, mack, bornhuetter-ferguson eller cape-cod',
      'chain-ladder',
    )
    .option('--sigma <regel>', 'sista stegets spridning: mack eller log-linear', 'mack')
    .action(async (file: string | undefined, options: Omit<NowcastArgs, 'file'>) =>
      say(await nowcastAnswer({ file, ...options }, language, io)),
    );

  add('forecast <fil>', 'Prognos för en serie av år eller månader.')
    .requiredOption('--horizon <perioder>', 'perioder framåt')
    .option('--method <metod>', 'metoden; auto väljer den som har träffat bäst', 'auto')
    .option('--law-date <period>', 'period då en lag ändrade nivån', alsoThis, [])
    .option('--seed <tal>', 'tas emot men behövs inte: intervallen räknas exakt', DEFAULT_SEED)
    .action(async (file: string, options: Omit<ForecastArgs, 'file'>) =>
      say(await forecastAnswer({ file, ...options }, language, io)),
    );

  add('backtest <fil>', 'Hur metoderna hade träffat, var gång med bara det som var känt då.')
    .requiredOption('--horizon <perioder>', 'perioder framåt')
    .option('--min-train <värden>', 'kända värden före den första prognosen')
    .option('--law-date <period>', 'period då en lag ändrade nivån', alsoThis, [])
    .action(async (file: string, options: Omit<BacktestArgs, 'file'>) =>
      say(await backtestAnswer({ file, ...options }, language, io)),
    );
}
