import { addDays, type Day, words } from '#kernel';
import { type DutyStep, stepsOf } from './duty-step.ts';
import { type DutyRule, LSS, type Occurrence } from './duty.ts';
import { earliest } from './duty-facts.ts';
import { reportDue } from './report-non-executed.ts';
import type { OwnRuleName } from './own-rules.ts';

type UnitRule = Omit<DutyRule, 'find'>;

/** 51 kap. 21 § SFB: a notice whose person nobody has found, so that nobody is informed either. */
export const matchNotice: UnitRule = {
  kind: 'match_notice',
  label: words('Hitta personen bakom beskedet', 'Find the person of the notice'),
  basis: { act: 'SFB (2010:110)', section: '51 kap. 21 §' },
  promptness: null,
  soon: 2,
  outlives: true,
};

export const unmatchedNotices = (
  steps: readonly DutyStep[],
  count: (rule: OwnRuleName) => number,
): readonly Occurrence[] =>
  stepsOf(steps, 'notice_unmatched').map(({ id, on }) => ({
    fact: id,
    since: on,
    due: addDays(on, count('match')),
    dueBy: 'match',
    doneOn: earliest(
      stepsOf(steps, 'notice_matched').map((step) => (step.notice === id ? step.on : null)),
    ),
    lapsed: null,
    why: words(
      `Ett besked från Försäkringskassan kom ${on} utan att någon person i registret hittades. Kommunens egen regel är ${count('match')} dagar.`,
      `A notice from Försäkringskassan came on ${on} and no person in the register was found. The municipality's own rule is ${count('match')} days.`,
    ),
  }));

/** 28 h § LSS: a statistical report to the council once a quarter. */
export const reportToCouncil: UnitRule = {
  kind: 'report_to_council',
  label: words('Statistikrapport till fullmäktige', 'Statistical report to the council'),
  basis: { act: LSS, section: '28 h §' },
  promptness: null,
  soon: 30,
  outlives: true,
};

/** One report for each quarter that had any late decision. */
export const councilReports = (
  lateQuarters: ReadonlyMap<Day, number>,
  steps: readonly DutyStep[],
  count: (rule: OwnRuleName) => number,
): readonly Occurrence[] =>
  [...lateQuarters].map(([quarter, late]) => ({
    fact: quarter,
    since: quarter,
    due: reportDue(quarter, count('report')),
    dueBy: 'report',
    doneOn: earliest(
      stepsOf(steps, 'council_report').map((step) => (step.quarter === quarter ? step.on : null)),
    ),
    lapsed: null,
    why: words(
      `Under kvartalet från ${quarter} fanns ${late} ej verkställda beslut att rapportera: antal, typ av insats och tid sedan beslut eller avbrott. Dagen följer kommunens egen regel.`,
      `In the quarter from ${quarter} there were ${late} non-executed decisions to report: number, type of measure and time since decision or interruption. The day follows the municipality's own rule.`,
    ),
  }));
