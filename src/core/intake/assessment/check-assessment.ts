import { ok, type Problem, R, type Ratio, refuse, type Result, type Words, words } from '#kernel';
import {
  type AssessmentInput,
  CHARACTERS,
  type Character,
  lawValue,
  listParameters,
  mayHaveCharacter,
  type Need,
  type NeedKind,
  NEEDS,
} from '#core/law';
import { FormReader, type Mapping, within } from './form-reader.ts';

const FIELDS = [
  'on',
  'person',
  'assistanceDaysPerWeek',
  'needs',
  'waiting',
  'standby',
  'aidsInvestigated',
];
const NEED_FIELDS = [
  'need',
  'minutes',
  'times',
  'per',
  'assistants',
  'character',
  'aidsInvestigated',
];

const WHOLE_WEEK = { days: 7, hours: 168, minutes: 10_080 };
const MOST_ASSISTANTS = 10;

const MINUTES = words(
  'minuter varje gång, högst en hel vecka',
  'minutes each time, at most a week',
);
const TIMES = words('antal gånger per dag eller vecka', 'times a day or a week');
const ASSISTANTS = words('antal assistenter samtidigt', 'assistants at once');
const DAYS = words('dagar i veckan med assistans', 'days a week with assistance');
const HOURS = words('timmar i veckan; en vecka har 168', 'hours a week; a week has 168');

const INVALID = words(
  'Rätta det som står nedan och räkna igen. Inget har räknats.',
  'Correct what is listed below and try again. Nothing has been computed.',
);

/**
 * Checks a situation given as data (contract fields) and makes it ready for assess. Numbers may be numbers or texts and
 * are read exactly. INPUT_INVALID with every fault at once and its path.
 */
export function checkAssessment(value: unknown): Result<AssessmentInput, Problem> {
  const form = new FormReader();
  const input = readSituation(form, value);
  return input && form.findings.length === 0
    ? ok(input)
    : refuse({ code: 'INPUT_INVALID', detail: INVALID, findings: form.findings });
}

function readSituation(form: FormReader, value: unknown): AssessmentInput | undefined {
  const fields = form.mapping(value, '$', FIELDS);
  if (!fields) return undefined;
  const on = readDayOfLaw(form, fields);
  const born = readBorn(form, fields['person'], on);
  const givenDays = fields['assistanceDaysPerWeek'] ?? WHOLE_WEEK.days;
  const days = form.number(givenDays, 'assistanceDaysPerWeek', {
    most: WHOLE_WEEK.days,
    whole: true,
    unit: DAYS,
  });
  const investigated = form.yesOrNo(fields['aidsInvestigated'], 'aidsInvestigated') ?? false;
  const needs = readNeeds(form, fields['needs'], investigated);
  const waiting = readHours(form, fields['waiting'], 'waiting');
  const standby = readHours(form, fields['standby'], 'standby');
  if (on === undefined || born === undefined || !days || !needs || !waiting || !standby)
    return undefined;
  return {
    on,
    person: { born },
    assistanceDaysPerWeek: R.roundHalfUp(days),
    needs,
    waiting: { hoursPerWeek: waiting },
    standby: { hoursPerWeek: standby },
  };
}

const BASIC_NEEDS = 'grundlaggande-behov.behov';

function readDayOfLaw(form: FormReader, fields: Mapping) {
  const on = form.day(fields['on'], 'on');
  if (on === undefined) return undefined;
  if (lawValue(BASIC_NEEDS, on).ok) return on;
  const first = listParameters().find(({ id }) => id === BASIC_NEEDS)?.firstDay;
  return form.fault(
    'NO_LAW_ON_DAY',
    'on',
    words(
      `Lagen hade ingen lista över grundläggande behov ${on}. Välj en dag från ${first}.`,
      `The law had no list of basic needs on ${on}. Choose a day from ${first}.`,
    ),
  );
}

function readBorn(form: FormReader, value: unknown, on: AssessmentInput['on'] | undefined) {
  if (value === undefined || value === null) return form.missing('person.born', '2016-05-20');
  const person = form.mapping(value, 'person', ['born']);
  if (!person) return undefined;
  const born = form.day(person['born'], 'person.born');
  if (born !== undefined && on !== undefined && born > on)
    return form.fault(
      'BORN_AFTER_DAY',
      'person.born',
      words(
        `Personen är inte född ${on}. Rätta födelsedagen eller dagen för assistansen.`,
        `The person is not born on ${on}. Correct the birthday or the day of the assistance.`,
      ),
    );
  return born;
}

function readHours(form: FormReader, value: unknown, path: string): Ratio | undefined {
  if (value === undefined || value === null) return R.ZERO;
  const time = form.mapping(value, path, ['hoursPerWeek']);
  return (
    time &&
    form.number(time['hoursPerWeek'], within(path, 'hoursPerWeek'), {
      most: WHOLE_WEEK.hours,
      unit: HOURS,
    })
  );
}

function readNeeds(form: FormReader, value: unknown, investigated: boolean) {
  const rows = form.list(value, 'needs');
  return rows?.flatMap((row, i) => readNeed(form, row, `needs[${i}]`, investigated) ?? []);
}

function readNeed(
  form: FormReader,
  value: unknown,
  path: string,
  investigated: boolean,
): Need | undefined {
  const row = form.mapping(value, path, NEED_FIELDS);
  if (!row) return undefined;
  const need = form.word(row['need'], within(path, 'need'), NEEDS);
  const minutes = form.number(row['minutes'], within(path, 'minutes'), {
    most: WHOLE_WEEK.minutes,
    unit: MINUTES,
  });
  const times = form.number(row['times'] ?? 1, within(path, 'times'), {
    most: WHOLE_WEEK.minutes,
    unit: TIMES,
  });
  const per = form.word(row['per'], within(path, 'per'), ['day', 'week'] as const);
  const assistants = form.number(row['assistants'] ?? 1, within(path, 'assistants'), {
    least: 1,
    most: MOST_ASSISTANTS,
    whole: true,
    unit: ASSISTANTS,
  });
  const character = form.word(row['character'] ?? 'private', within(path, 'character'), CHARACTERS);
  const aidsInvestigated = form.yesOrNo(
    row['aidsInvestigated'] ?? investigated,
    within(path, 'aidsInvestigated'),
  );
  if (need && character && !mayHaveCharacter(need, character))
    form.fault('CHARACTER_NOT_OF_NEED', within(path, 'character'), notOfNeed(need, character));
  if (assistants && R.compare(assistants, R.ONE) > 0 && aidsInvestigated === false)
    form.fault('AIDS_NOT_INVESTIGATED', within(path, 'aidsInvestigated'), AIDS_NEEDED);
  if (
    !need ||
    !minutes ||
    !times ||
    !per ||
    !assistants ||
    !character ||
    aidsInvestigated === undefined
  )
    return undefined;
  return {
    need,
    minutes,
    times,
    per,
    assistants: R.roundHalfUp(assistants),
    aidsInvestigated,
    character,
  };
}

const AIDS_NEEDED = words(
  'Fler än en assistent samtidigt förutsätter att bostadsanpassning och hjälpmedel är utredda (9 a § femte stycket LSS). Ange aidsInvestigated: true när det är gjort.',
  'More than one assistant at once presupposes that housing adaptation and technical aids have been investigated (Section 9 a fifth paragraph LSS). Give aidsInvestigated: true when that is done.',
);

function notOfNeed(need: NeedKind, character: Character): Words {
  const allowed = NEEDS.filter((each) => mayHaveCharacter(each, character)).join(', ');
  return words(
    `${character} kan inte användas för ${need}, bara för ${allowed}.`,
    `${character} cannot be used for ${need}, only for ${allowed}.`,
  );
}
