import { type DayRange, type Finding, lastDayOf, overlap, words } from '#kernel';
import { minutesPerWeek } from '../guideline/guideline.ts';
import type { NeedAnswer, Proposal } from './case-step.ts';
import type { StepSurroundings } from './check-step.ts';
import { BEFORE_BIRTH, fieldFault as fault } from './field-fault.ts';

const MINUTES_A_WEEK = 7 * 24 * 60;

/** Every fault of a proposal, beside its field: reasons, time, days and review. */
export function checkProposal(
  { outcome, granted, period, reviewOn, needs, reasons }: Proposal,
  around: StepSurroundings,
): readonly Finding[] {
  const findings: Finding[] = needs.flatMap(needFaults);
  if (reasons.every((reason) => reason.trim() === ''))
    findings.push(
      fault(
        'reasons',
        'REASON_MISSING',
        words(
          'Skriv varför. Den enskilde ska kunna förstå beslutet.',
          'Write why. The person must be able to understand the decision.',
        ),
      ),
    );
  if (outcome === 'refused') return findings;
  if (granted === null || minutesPerWeek(granted) === 0)
    findings.push(
      fault(
        'granted',
        'TIME_MISSING',
        words('Skriv hur mycket tid som beviljas.', 'Write how much time is granted.'),
      ),
    );
  else if (minutesPerWeek(granted) > MINUTES_A_WEEK * MOST_ASSISTANTS)
    findings.push(fault('granted', 'ABOVE_WEEK', ABOVE_WEEK));
  if (period === null)
    findings.push(
      fault(
        'period',
        'PERIOD_MISSING',
        words('Skriv från vilken dag beslutet gäller.', 'Write from which day the decision holds.'),
      ),
    );
  else findings.push(...periodFaults(period, around));
  if (reviewOn === null)
    findings.push(
      fault(
        'reviewOn',
        'REVIEW_MISSING',
        words(
          'Varje beslut behöver en dag då det följs upp.',
          'Every decision needs a day when it is reviewed.',
        ),
      ),
    );
  else if (period !== null && reviewOn <= period.from)
    findings.push(
      fault(
        'reviewOn',
        'REVIEW_TOO_EARLY',
        words(
          'Uppföljningen måste ligga efter beslutets första dag.',
          'The review must be after the first day of the decision.',
        ),
      ),
    );
  return findings;
}

// One assistant is there for at most a week's hours; two at once are the most that is granted.
const MOST_ASSISTANTS = 2;
const ABOVE_WEEK = words(
  'En vecka har 168 timmar, 336 med två assistenter. Kontrollera tiden.',
  'A week has 168 hours, 336 with two assistants. Check the time.',
);

function needFaults({ outcome, reason, label }: NeedAnswer, at: number): readonly Finding[] {
  return outcome !== 'granted' && reason.trim() === ''
    ? [
        fault(
          `needs.${at}.reason`,
          'REASON_MISSING',
          words(
            `Skriv varför ${label.toLowerCase()} inte räknas i sin helhet.`,
            `Write why ${label.toLowerCase()} does not count in full.`,
          ),
        ),
      ]
    : [];
}

function periodFaults(
  period: DayRange,
  { born, died, granted }: StepSurroundings,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (period.to !== null && period.to <= period.from)
    return [
      fault(
        'period.to',
        'END_BEFORE_START',
        words(
          'Slutdagen ligger före startdagen. Byt plats på dem eller rätta den ena.',
          'The last day is before the first. Swap them or correct one.',
        ),
      ),
    ];
  if (period.from < born) findings.push(fault('period.from', 'BEFORE_BIRTH', BEFORE_BIRTH));
  if (died !== null && period.from >= died)
    findings.push(
      fault(
        'period.from',
        'AFTER_DEATH',
        words('Personen har avlidit före den dagen.', 'The person died before that day.'),
      ),
    );
  const other = granted.find((earlier) => overlap(earlier, period) !== undefined);
  if (other !== undefined) {
    const last = lastDayOf(other) ?? words('tills vidare', 'until further notice');
    const [sv, en] = typeof last === 'string' ? [last, last] : [last.sv, last.en];
    findings.push(
      fault(
        'period.from',
        'OVERLAPS',
        words(
          `Det finns redan ett beslut från ${other.from} till ${sv}. Avsluta det först eller välj en senare dag.`,
          `There is a decision from ${other.from} to ${en} already. End it first or choose a later day.`,
        ),
      ),
    );
  }
  return findings;
}
