import type { Caller } from '#core/access';
import {
  dutiesTimedBy,
  type DutyStep,
  OWN_RULES,
  type OwnRule,
  type OwnRuleName,
  ownRulesOn,
  standingSteps,
  stepsOf,
} from '#core/casework';
import {
  type Day,
  type Finding,
  lastInstantOf,
  type Language,
  ok,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import { listDutySteps, recordDutySteps, type Store } from '#shell/store';

/** A number that the municipality sets itself, beside what the law says of the same duties. */
export type OwnRuleView = {
  readonly rule: OwnRuleName;
  readonly label: string;
  readonly unit: OwnRule['unit'];
  readonly count: number;
  /** What holds until the municipality sets something else. */
  readonly suggested: number;
  /** Who set it last, when and why; null while the suggested number holds. */
  readonly set: { readonly on: Day; readonly actor: string; readonly reason: string } | null;
  /** The duties that it times: where the law says them, and the law's own word for speed; null when it has none. */
  readonly duties: readonly {
    readonly kind: string;
    readonly label: string;
    readonly basis: { readonly act: string; readonly section: string };
    readonly pace: string | null;
  }[];
};

const RULES = Object.entries(OWN_RULES) as readonly [OwnRuleName, OwnRule][];

const unitSteps = async (store: Store, today: Day): Promise<readonly DutyStep[]> =>
  standingSteps(
    (await listDutySteps(store, lastInstantOf(today))).filter(({ person }) => person === null),
  );

/** The municipality's own rules as they hold today. */
export async function ownRules(
  store: Store,
  { today, language }: { readonly today: Day; readonly language: Language },
): Promise<readonly OwnRuleView[]> {
  const steps = await unitSteps(store, today);
  const counts = ownRulesOn(steps, today);
  return RULES.map(([rule, { label, unit, count: suggested }]) => {
    const last = stepsOf(steps, 'own_rule').findLast((step) => step.rule === rule);
    return {
      rule,
      label: label[language],
      unit,
      count: counts.get(rule) ?? suggested,
      suggested,
      set: last === undefined ? null : { on: last.on, actor: last.actor, reason: last.reason },
      duties: dutiesTimedBy(rule).map((duty) => ({
        ...duty,
        label: duty.label[language],
        pace: duty.pace?.[language] ?? null,
      })),
    };
  });
}

export type OwnRulesChange = {
  /** New numbers by the rule's name; those left out stay. */
  readonly counts: Readonly<Record<string, number>>;
  readonly reason: string;
};

const LONGEST: Readonly<Record<OwnRule['unit'], number>> = { days: 730, months: 60 };

/** Sets own rules from today, all or none, and keeps who and why. INPUT_INVALID with every fault. */
export async function setOwnRules(
  store: Store,
  { name: actor }: Pick<Caller, 'name'>,
  { counts, reason }: OwnRulesChange,
  today: Day,
): Promise<Result<void, Problem>> {
  const known = new Map<string, OwnRule>(RULES);
  const findings: Finding[] = Object.entries(counts).flatMap(([rule, count]) => {
    const own = known.get(rule);
    if (own === undefined) return [fault(rule, NO_RULE)];
    const longest = LONGEST[own.unit];
    return Number.isInteger(count) && count >= 0 && count <= longest
      ? []
      : [
          fault(
            rule,
            words(
              `Skriv ett helt tal från 0 till ${longest}.`,
              `Write a whole number from 0 to ${longest}.`,
            ),
          ),
        ];
  });
  if (reason.trim() === '') findings.push(fault('reason', WHY));
  if (findings.length > 0) return refuse({ ...NOT_SET, findings });
  const now = ownRulesOn(await unitSteps(store, today), today);
  const changed = Object.entries(counts).filter(([rule, count]) => now.get(rule) !== count);
  await recordDutySteps(
    store,
    changed.map(([rule, count]) => ({
      person: null,
      on: today,
      actor,
      reason: reason.trim(),
      kind: 'own_rule' as const,
      rule,
      count,
    })),
  );
  return ok(undefined);
}

const fault = (path: string, message: Finding['message']): Finding => ({
  code: 'OWN_RULE',
  at: { path },
  message,
});

const NO_RULE = words('Det finns ingen sådan regel.', 'There is no such rule.');
const WHY = words(
  'Skriv varför, till exempel nämndens beslut. Ditt namn sparas med.',
  "Write why, for example the committee's decision. Your name is kept with it.",
);

const NOT_SET = {
  code: 'INPUT_INVALID' as const,
  detail: words(
    'Inget har sparats. Rätta det som står nedan.',
    'Nothing was saved. Correct what is listed below.',
  ),
};
