import { useNavigate } from '@tanstack/react-router';
import type { OverviewView } from '#shell/usecases';
import type { Asked } from '../../data/queries.ts';
import { useSay } from '../../language/language.tsx';
import styles from './explain.module.css';
import { EXPLAIN } from './words.ts';

type QuestionFormProps = { readonly overview: OverviewView; readonly asked: Asked };

/** Chooses what to explain; every choice stands in the address at once. */
export function QuestionForm({ overview, asked }: QuestionFormProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { years, budgetYears } = overview.explainable;
  const ask = (question: Asked) =>
    void navigate({
      to: '/forklara',
      search: (now) => ({ ...now, from: undefined, to: undefined, budget: undefined, ...question }),
      resetScroll: false,
    });
  const latest = budgetYears.at(-1);
  const [before, after] = [years.at(-2), years.at(-1)];
  return (
    <form className={styles['question']} aria-label={say(EXPLAIN.question)} data-screen-only>
      <fieldset className={styles['modes']}>
        <legend>{say(EXPLAIN.question)}</legend>
        {before !== undefined && after !== undefined && (
          <Mode
            label={say(EXPLAIN.years)}
            chosen={'from' in asked}
            onChoose={() => ask({ from: before, to: after })}
          />
        )}
        {latest !== undefined && (
          <Mode
            label={say(EXPLAIN.budget)}
            chosen={'budget' in asked}
            onChoose={() =>
              ask({ budget: 'to' in asked && budgetYears.includes(asked.to) ? asked.to : latest })
            }
          />
        )}
      </fieldset>
      {'from' in asked ? (
        <>
          <Choice
            label={say(EXPLAIN.from)}
            value={asked.from}
            options={years.filter((year) => year !== asked.to)}
            onChoose={(from) => ask({ ...asked, from })}
          />
          <Choice
            label={say(EXPLAIN.to)}
            value={asked.to}
            options={years.filter((year) => year !== asked.from)}
            onChoose={(to) => ask({ ...asked, to })}
          />
        </>
      ) : (
        <Choice
          label={say(EXPLAIN.year)}
          value={asked.budget}
          options={budgetYears}
          onChoose={(budget) => ask({ budget })}
        />
      )}
    </form>
  );
}

type ModeProps = {
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

const Mode = ({ label, chosen, onChoose }: ModeProps) => (
  <label className={styles['mode']}>
    <input type="radio" name="mode" checked={chosen} onChange={onChoose} />
    <span>{label}</span>
  </label>
);

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChoose: (value: string) => void;
};

const Choice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <label className={styles['choice']}>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {(options.includes(value) ? options : [value, ...options]).map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
);
