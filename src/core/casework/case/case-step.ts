import type { Day, DayRange, Instant, Minutes, Ore } from '#kernel';
import type { Role } from '#core/access';
import type { NeedKind } from '#core/law';
import type { Granted } from '#core/register';

/** Who may ask for measures (8 § LSS): the person, or on somebody's behalf. */
export type Applicant = 'person' | 'custodian' | 'god_man' | 'forvaltare';

/** What the decision is about. */
export type Matter =
  | 'first_decision'
  | 'supplementary'
  | 'renewal'
  | 'temporary_extension'
  | 'interim';

/** How one need is answered, with the reason where it is not met in full. */
export type NeedAnswer = {
  readonly need: NeedKind;
  readonly label: string;
  readonly askedMinutesPerWeek: Minutes;
  readonly minutesPerWeek: Minutes;
  readonly outcome: 'granted' | 'partly' | 'refused';
  readonly reason: string;
};

/** What is proposed and, read by a second officer, decided as it stands. */
export type Proposal = {
  readonly matter: Matter;
  readonly outcome: 'granted' | 'partly' | 'refused';
  readonly needs: readonly NeedAnswer[];
  /** Null exactly when the outcome is refused. */
  readonly granted: Granted | null;
  readonly period: DayRange | null;
  readonly reviewOn: Day | null;
  /** Why the decision may be changed later (37 § FL), when it may. */
  readonly reservation: string | null;
  /** Ramtid, or time for each need by itself. */
  readonly form: 'framework' | 'detailed';
  readonly reasons: readonly string[];
  /** The text blocks that the reasons were begun from, in their version. */
  readonly blocks: readonly string[];
  readonly guideline: string;
};

export type Goal = { readonly goal: string; readonly how: string; readonly who: string };

/** One thing that was done in a case. The days are those of the world; when it was recorded stands beside. */
export type StepBody =
  | {
      readonly step: 'opened';
      readonly person: string;
      readonly because: 'application' | 'fk_notice' | 'renewal' | 'review' | 'own_initiative';
    }
  | {
      readonly step: 'application_received';
      readonly on: Day;
      readonly applicant: Applicant;
      readonly wanted: string;
      readonly wantedFrom: Day | null;
    }
  | {
      readonly step: 'contact';
      readonly on: Day;
      readonly way: 'phone' | 'meeting' | 'video' | 'letter' | 'message';
      readonly reached: boolean;
      readonly said: string;
      readonly wanted: string;
      /** The measures that the person was told of (15 b § LSS). */
      readonly told: readonly ('lss' | 'sol')[];
    }
  | { readonly step: 'consent'; readonly on: Day; readonly given: boolean }
  | {
      readonly step: 'category_assessed';
      /** Null when the person belongs to none (1 § LSS). */
      readonly category: 1 | 2 | 3 | null;
      readonly evidence: string;
    }
  | { readonly step: 'home_visit'; readonly on: Day; readonly seen: string }
  | {
      readonly step: 'certificate';
      readonly dated: Day;
      readonly standing: 'complete' | 'incomplete' | 'questioned';
      readonly lacking: string;
    }
  | { readonly step: 'second_opinion_ordered'; readonly on: Day; readonly from: string }
  | { readonly step: 'second_opinion_received'; readonly on: Day; readonly paid: Ore | null }
  | { readonly step: 'conference'; readonly on: Day; readonly note: string }
  | { readonly step: 'proposed'; readonly proposal: Proposal }
  | { readonly step: 'read'; readonly agrees: boolean; readonly note: string }
  | {
      readonly step: 'decided';
      readonly on: Day;
      readonly delegation: string;
      readonly proposal: Proposal;
      readonly category: 1 | 2 | 3 | null;
    }
  | {
      readonly step: 'ordered';
      readonly on: Day;
      /** The provider's name, as it was then. */
      readonly provider: string;
      /** The register's own id; absent in orders older than the choice among the register's providers. */
      readonly providerId?: string | undefined;
      readonly answerBy: Day;
    }
  | {
      readonly step: 'order_answered';
      readonly on: Day;
      readonly accepted: boolean;
      readonly from: Day | null;
      readonly why: string;
    }
  | {
      readonly step: 'plan';
      readonly on: Day;
      readonly by: 'authority' | 'provider';
      readonly goals: readonly Goal[];
      readonly followUpOn: Day;
    }
  | {
      readonly step: 'follow_up';
      readonly on: Day;
      readonly by: 'authority' | 'provider';
      readonly found: string;
      readonly nextOn: Day | null;
    }
  | {
      readonly step: 'appealed';
      readonly on: Day;
      /** The day the person got the decision; null when it is not known. */
      readonly decisionReceived: Day | null;
      readonly wanted: string;
    }
  | { readonly step: 'appeal_timely'; readonly timely: boolean; readonly why: string }
  | { readonly step: 'appeal_sent'; readonly on: Day }
  | {
      readonly step: 'judgment';
      readonly on: Day;
      readonly court: 'forvaltningsratt' | 'kammarratt' | 'hfd';
      readonly leave: 'granted' | 'refused' | 'not_needed';
      readonly issue: string;
      readonly outcome: 'upheld' | 'changed' | 'partly_changed' | 'remitted' | 'dismissed';
      readonly appealedBy: 'person' | 'authority';
    }
  | {
      readonly step: 'closed';
      readonly on: Day;
      readonly because: 'decided' | 'withdrawn_by_person' | 'moved' | 'died' | 'no_wish';
      readonly note: string;
    }
  /** Takes back an earlier step; both stay readable. */
  | { readonly step: 'taken_back'; readonly number: number; readonly why: string };

export type StepKind = StepBody['step'];

/** Who did a step, as they were called then. */
export type StepActor = {
  readonly account: string;
  readonly name: string;
  /** What they worked as when they did it; null for a step older than the keeping of roles. */
  readonly role: Role | null;
};

/** A step as recorded: its number in the case, who did it and when. Nothing recorded is ever changed. */
export type RecordedStep = {
  readonly number: number;
  readonly at: Instant;
  readonly actor: StepActor;
  readonly body: StepBody;
};
