import { type Caller, mayRole } from '#core/access';
import type { Duty } from '#core/casework';
import { type Day, daysBetween, type Language } from '#kernel';
import { listAccounts, listPersonCards, type Store } from '#shell/store';
import { type DutyView, dutyView } from '../list-duties.ts';
import { knownDuties } from './known-duties.ts';

/** How the list of duties is narrowed. `unit`: what nobody has taken. */
export type DutyQuestion = {
  readonly whose: 'mine' | 'unit' | 'all';
  readonly standing: 'left' | 'overdue' | 'settled';
  readonly kind?: string | undefined;
  readonly person?: string | undefined;
  readonly offset: number;
  readonly limit: number;
};

/** A duty as one who works sees it: no more of the person than the role may see. */
export type DutyRow = DutyView & {
  /** Null for the unit's own, for a protected identity that the role may not see, and when no source has told it. */
  readonly name: string | null;
  readonly hidden: boolean;
  /** The owner's name; null while it is the unit's. */
  readonly ownerName: string | null;
  readonly mine: boolean;
  /** Whole days from today to the due day; below nothing when it is late. */
  readonly daysLeft: number;
};

export type DutyBoard = {
  readonly on: Day;
  /** Of what is left to do of those asked about, whatever kind and standing. */
  readonly counts: { readonly overdue: number; readonly dueSoon: number; readonly open: number };
  readonly kinds: readonly {
    readonly kind: string;
    readonly label: string;
    readonly count: number;
  }[];
  readonly total: number;
  readonly duties: readonly DutyRow[];
};

const isSettled = ({ status }: Duty): boolean => status === 'done' || status === 'not_needed';

/** The duties of a day as a list to work from: what hurts the person most first. */
export async function dutyBoard(
  store: Store,
  caller: Pick<Caller, 'loginName' | 'role'>,
  question: DutyQuestion,
  { today, language }: { readonly today: Day; readonly language: Language },
): Promise<DutyBoard> {
  const [{ duties: all }, cards, accounts] = await Promise.all([
    knownDuties(store, today),
    listPersonCards(store),
    listAccounts(store),
  ]);
  const { whose, standing, kind, person, offset, limit } = question;
  const owned = all.filter(
    (duty) =>
      (whose === 'all' || duty.owner === (whose === 'mine' ? caller.loginName : null)) &&
      (person === undefined || duty.person === person),
  );
  const left = owned.filter((duty) => !isSettled(duty));
  const count = (status: Duty['status']): number =>
    left.filter((duty) => duty.status === status).length;
  const standingNow =
    standing === 'settled'
      ? owned.filter(isSettled)
      : standing === 'overdue'
        ? left.filter(({ status }) => status === 'overdue')
        : left;
  const found = kind === undefined ? standingNow : standingNow.filter((duty) => duty.kind === kind);
  const shown = found.slice(offset, offset + limit);
  const persons = new Set(shown.map((duty) => duty.person));
  const cardOf = new Map(cards.flatMap((card) => (persons.has(card.id) ? [[card.id, card]] : [])));
  const nameOf = new Map(accounts.map(({ loginName, name }) => [loginName, name]));
  const seesProtected = mayRole(caller.role, 'see_protected');
  return {
    on: today,
    counts: { overdue: count('overdue'), dueSoon: count('due_soon'), open: count('open') },
    kinds: [...Map.groupBy(standingNow, (duty) => duty.kind)].flatMap(([each, duties]) =>
      duties[0] === undefined
        ? []
        : [{ kind: each, label: duties[0].label[language], count: duties.length }],
    ),
    total: found.length,
    duties: shown.map((duty) => {
      const card = duty.person === null ? undefined : cardOf.get(duty.person);
      const hidden = card?.protected === true && !seesProtected;
      return {
        ...dutyView(duty, language),
        name: hidden ? null : (card?.name ?? null),
        hidden,
        ownerName: duty.owner === null ? null : (nameOf.get(duty.owner) ?? duty.owner),
        mine: duty.owner === caller.loginName,
        daysLeft: daysBetween(today, duty.due),
      };
    }),
  };
}
