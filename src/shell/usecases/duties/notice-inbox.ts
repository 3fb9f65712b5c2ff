import { aalenJohansen, type PathwayPoint } from '#core/analysis';
import { type Caller, mayRole } from '#core/access';
import {
  caseState,
  type Duty,
  type DutyStep,
  type Outcome,
  type Stage,
  type SupportGap,
} from '#core/casework';
import { type Day, daysBetween, type Language } from '#kernel';
import { listCases, listPersonCards, type Store } from '#shell/store';
import { knownDuties } from './known-duties.ts';

/** Somebody whom Försäkringskassan has decided about and whom the municipality has not met with yet. */
export type InboxRow = {
  readonly person: string;
  readonly name: string | null;
  readonly hidden: boolean;
  readonly born: Day | null;
  /** What there is to do, that which hurts most first. */
  readonly duties: readonly {
    readonly id: string;
    readonly label: string;
    readonly why: string;
    readonly due: Day;
    readonly daysLeft: number;
  }[];
  readonly known: Day;
  /** Days without support so far; null while support holds, or its end is not known. */
  readonly withoutSupport: number | null;
  readonly openCase: { readonly id: string; readonly stage: Stage } | null;
};

/** One way of waiting: how many have come so far, and how long the middle one and the longest took. */
export type WaitView = {
  readonly step: 'toContact' | 'toApplication' | 'toDecision' | 'toExecution';
  readonly count: number;
  readonly of: number;
  readonly median: number | null;
  readonly longest: number | null;
};

export type NoticeInbox = {
  readonly on: Day;
  readonly rows: readonly InboxRow[];
  /** Notices whose person nobody has found, oldest first. */
  readonly unmatched: readonly {
    readonly id: string;
    readonly received: Day;
    readonly outcome: string;
    readonly said: string;
    readonly daysLeft: number;
  }[];
  readonly waits: readonly WaitView[];
  /** Days until support came or something else was chosen, gap by gap; open ones until today. Nobody is named. */
  readonly gaps: readonly { readonly days: number; readonly isOpen: boolean }[];
  /** Shares of what became of those whose state support ended, by days since it ended. */
  readonly pathways: readonly {
    readonly time: number;
    readonly atRisk: number;
    readonly shares: Readonly<Partial<Record<Outcome, number>>>;
  }[];
};

const KINDS: ReadonlySet<string> = new Set([
  'contact_after_ended_support',
  'inform_after_negative_decision',
  'clear_contradiction',
]);

/** What has come from Försäkringskassan and is not handled, longest without support first, and how long people wait. */
export async function noticeInbox(
  store: Store,
  { role }: Pick<Caller, 'role'>,
  { today, language }: { readonly today: Day; readonly language: Language },
): Promise<NoticeInbox> {
  const [{ duties, gaps, unitSteps }, cards, cases] = await Promise.all([
    knownDuties(store, today),
    listPersonCards(store),
    listCases(store),
  ]);
  const left = duties.filter(
    ({ kind, status }) => KINDS.has(kind) && status !== 'done' && status !== 'not_needed',
  );
  const byPerson = Map.groupBy(left, ({ person }) => person ?? '');
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const gapOf = new Map(
    gaps.flatMap(({ person, outcome, withoutSupport }) =>
      outcome === null ? [[person, withoutSupport.days]] : [],
    ),
  );
  const openCases = new Map(
    cases.flatMap(({ id, person, steps }) => {
      const stage = caseState(steps)?.stage;
      return stage === undefined || stage === 'closed' ? [] : [[person, { id, stage }] as const];
    }),
  );
  const seesProtected = mayRole(role, 'see_protected');
  const rows = [...byPerson].map(([person, own]): InboxRow => {
    const card = cardOf.get(person);
    const hidden = card?.protected === true && !seesProtected;
    return {
      person,
      name: hidden ? null : (card?.name ?? null),
      hidden,
      born: hidden ? null : (card?.born ?? null),
      duties: own.map((duty) => dutyLine(duty, today, language)),
      known: own.map(({ since }) => since).toSorted()[0] ?? today,
      withoutSupport: gapOf.get(person) ?? null,
      openCase: openCases.get(person) ?? null,
    };
  });
  return {
    on: today,
    rows: rows.toSorted(
      (a, b) =>
        (b.withoutSupport ?? -1) - (a.withoutSupport ?? -1) || a.known.localeCompare(b.known),
    ),
    unmatched: unmatchedOf(duties, unitSteps, today),
    waits: STEPS.map((step) => waitView(gaps, step)),
    gaps: gaps.map(({ followed, outcome }) => ({ days: followed, isOpen: outcome === null })),
    pathways: pathwaysOf(gaps),
  };
}

const dutyLine = ({ id, label, why, due }: Duty, today: Day, language: Language) => ({
  id,
  label: label[language],
  why: why[language],
  due,
  daysLeft: daysBetween(today, due),
});

const unmatchedOf = (
  duties: readonly Duty[],
  unitSteps: readonly DutyStep[],
  today: Day,
): NoticeInbox['unmatched'] =>
  unitSteps.flatMap((step) => {
    if (step.kind !== 'notice_unmatched') return [];
    const { id, on, outcome, reason } = step;
    const duty = duties.find((each) => each.id === `match_notice:unit:${id}`);
    return duty === undefined || duty.status === 'done' || duty.status === 'not_needed'
      ? []
      : [{ id, received: on, outcome, said: reason, daysLeft: daysBetween(today, duty.due) }];
  });

const STEPS = ['toContact', 'toApplication', 'toDecision', 'toExecution'] as const;

function waitView(gaps: readonly SupportGap[], step: WaitView['step']): WaitView {
  const days = gaps
    .flatMap((gap) => (gap[step].open ? [] : gap[step].days))
    .toSorted((a, b) => a - b);
  return {
    step,
    count: days.length,
    of: gaps.length,
    median: days[Math.floor((days.length - 1) / 2)] ?? null,
    longest: days.at(-1) ?? null,
  };
}

const pathwaysOf = (gaps: readonly SupportGap[]): NoticeInbox['pathways'] =>
  aalenJohansen(gaps.map(({ followed, outcome }) => ({ time: followed, cause: outcome }))).map(
    ({ time, atRisk, taken }: PathwayPoint) => ({
      time,
      atRisk,
      shares: Object.fromEntries([...taken].map(([cause, { share }]) => [cause, share])),
    }),
  );
