import type { Matter, Proposal } from '#core/casework';
import { checkAssessment } from '#core/intake/assessment';
import { assess, NEED_LABELS, type NeedKind } from '#core/law';
import { addDays, type Day, type Language, R, type Words, words } from '#kernel';
import { readDayText } from '../../components/day-text.ts';
import { type Draft, situationOf } from '../hours/draft.ts';

/** How one need is answered, as typed. */
export type AnswerDraft = {
  readonly key: number;
  readonly need: NeedKind;
  readonly label: string;
  readonly asked: string;
  readonly minutes: string;
  readonly outcome: Proposal['outcome'];
  readonly reason: string;
};

/** A proposal as typed. Times are hours, "37,5" or "37:30"; the period is written with its last day. */
export type ProposalDraft = {
  readonly matter: Matter;
  readonly outcome: Proposal['outcome'];
  readonly answers: readonly AnswerDraft[];
  readonly per: 'week' | 'month';
  readonly basic: string;
  readonly other: string;
  readonly waiting: string;
  readonly standby: string;
  readonly from: string;
  readonly last: string;
  readonly reviewOn: string;
  readonly reservation: string;
  readonly form: Proposal['form'];
  readonly reasons: string;
  readonly blocks: readonly string[];
};

export const emptyProposal: ProposalDraft = {
  matter: 'first_decision',
  outcome: 'granted',
  answers: [],
  per: 'week',
  basic: '',
  other: '',
  waiting: '',
  standby: '',
  from: '',
  last: '',
  reviewOn: '',
  reservation: '',
  form: 'detailed',
  reasons: '',
  blocks: [],
};

/** What a case has kept of a proposal; the empty one when there is none. */
export const keptProposal = (kept: unknown): ProposalDraft =>
  // Kept by this form alone; what a later version of it has added begins empty.
  typeof kept === 'object' && kept !== null
    ? { ...emptyProposal, ...(kept as Partial<ProposalDraft>) }
    : emptyProposal;

const MINUTES_AN_HOUR = 60;
const hoursText = (minutes: number): string => {
  const rest = minutes % MINUTES_AN_HOUR;
  const hours = String(Math.floor(minutes / MINUTES_AN_HOUR));
  return rest === 0 ? hours : `${hours}:${String(rest).padStart(2, '0')}`;
};

/**
 * The proposal with the answers and times that the form of needs comes to by the law of its day. What has been answered of
 * a need already is kept. Undefined while the needs cannot be worked out.
 */
export function withNeeds(
  proposal: ProposalDraft,
  needs: Draft,
  today: Day,
  language: Language,
): ProposalDraft | undefined {
  const checked = checkAssessment(situationOf(needs, needs.on, today));
  if (!checked.ok) return undefined;
  const { basic, other, waiting, standby } = assess(checked.value);
  return {
    ...proposal,
    per: 'week',
    basic: hoursText(basic.afterDeductionMinutesPerWeek),
    other: hoursText(other.afterDeductionMinutesPerWeek),
    waiting: hoursText(waiting.countedMinutesPerWeek),
    standby: hoursText(standby.countedMinutesPerWeek),
    answers: checked.value.needs.map((need, key) => {
      const { minutes, times, per, assistants } = need;
      const days = per === 'day' ? checked.value.assistanceDaysPerWeek : 1;
      const aWeek = Math.round(R.toNumber(minutes) * R.toNumber(times) * days * Number(assistants));
      const before = proposal.answers.find(
        (answer) => answer.key === key && answer.need === need.need,
      );
      return {
        key,
        need: need.need,
        label: NEED_LABELS[need.need][language],
        asked: before?.asked ?? String(aWeek),
        minutes: String(aWeek),
        outcome: before?.outcome ?? 'granted',
        reason: before?.reason ?? '',
      };
    }),
  };
}

export type ReadProposal = {
  readonly proposal: unknown;
  /** What cannot be read, by field: `from`, `answers.0.minutes`. */
  readonly faults: ReadonlyMap<string, Words>;
};

const DAY = words(
  'Skriv en dag, till exempel 2025-03-01 eller 1 mars.',
  'Write a day, for example 2025-03-01 or 1 March.',
);
const HOURS = words(
  'Skriv timmar, till exempel 37,5 eller 37:30.',
  'Write hours, for example 37.5 or 37:30.',
);
const MINUTES = words('Skriv hela minuter.', 'Write whole minutes.');

/** Reads a proposal as typed; every field that cannot be read has a sentence. */
export function readProposal(draft: ProposalDraft, guideline: string, today: Day): ReadProposal {
  const faults = new Map<string, Words>();
  const dayAt = (name: 'from' | 'last' | 'reviewOn'): Day | null => {
    if (draft[name].trim() === '') return null;
    const read = readDayText(draft[name], today);
    if (read === undefined) faults.set(name, DAY);
    return read ?? null;
  };
  const timeAt = (name: 'basic' | 'other' | 'waiting' | 'standby'): number => {
    const read = minutesIn(draft[name]);
    if (read === undefined) faults.set(name, HOURS);
    return read ?? 0;
  };
  const wholeAt = (place: string, typed: string): number => {
    if (!/^\d{1,6}$/.test(typed.trim())) faults.set(place, MINUTES);
    return Number(typed) || 0;
  };
  const refused = draft.outcome === 'refused';
  const from = dayAt('from');
  const last = dayAt('last');
  const reviewOn = dayAt('reviewOn');
  const time = {
    basic: timeAt('basic'),
    other: timeAt('other'),
    waiting: timeAt('waiting'),
    standby: timeAt('standby'),
  };
  const proposal = {
    matter: draft.matter,
    outcome: draft.outcome,
    needs: draft.answers.map(({ need, label, asked, minutes, outcome, reason }, index) => ({
      need,
      label,
      askedMinutesPerWeek: wholeAt(`answers.${index}.asked`, asked),
      minutesPerWeek: outcome === 'refused' ? 0 : wholeAt(`answers.${index}.minutes`, minutes),
      outcome,
      reason,
    })),
    granted: refused ? null : { per: draft.per, ...time },
    period: refused || from === null ? null : { from, to: last === null ? null : addDays(last, 1) },
    reviewOn: refused ? null : reviewOn,
    reservation: draft.reservation.trim() === '' ? null : draft.reservation.trim(),
    form: draft.form,
    reasons: draft.reasons
      .split(/\n{2,}/)
      .map((reason) => reason.trim())
      .filter((reason) => reason !== ''),
    blocks: draft.blocks,
    guideline,
  };
  return { proposal, faults };
}

/** Hours as typed, in minutes; empty is none. */
function minutesIn(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  const [, hours, minutes] = /^(\d{1,4}):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * MINUTES_AN_HOUR + Number(minutes);
  return /^\d{1,4}(?:[.,]\d{1,2})?$/.test(text)
    ? Math.round(Number(text.replace(',', '.')) * MINUTES_AN_HOUR)
    : undefined;
}

/** The form's field that a refused proposal's path is about. */
export function fieldOfPath(path: string): string {
  const bare = path.replace(/^(?:body\.)?(?:proposal\.)?/, '');
  const [, index, name] = /^needs\.(\d+)\.(\w+)$/.exec(bare) ?? [];
  if (index !== undefined) return `answers.${index}.${name}`;
  return (
    { 'period.from': 'from', 'period.to': 'last', period: 'from', granted: 'basic' }[bare] ?? bare
  );
}
