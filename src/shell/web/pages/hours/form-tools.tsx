import { useRef, useState } from 'react';
import { readAssessment, writeAssessment } from '#core/intake/assessment';
import type { AssessmentInput } from '#core/law';
import { type Language, type Problem, problemIn } from '#kernel';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { ApiProblem } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { type Draft, draftOf } from './draft.ts';
import styles from './hours.module.css';
import type { useHistory } from './history.ts';
import { HOURS } from './words.ts';

type FormToolsProps = {
  readonly history: ReturnType<typeof useHistory<Draft>>;
  readonly savedAt: string | undefined;
  readonly input: AssessmentInput | undefined;
  readonly onClear: () => void;
};

const FILE_NAME = 'bedomning.yaml';
const WHOLE_FILE = '$';

/** Undo, files, print: what can be done with the form as a whole. */
export function FormTools({ history, savedAt, input, onClear }: FormToolsProps) {
  const say = useSay();
  const language = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<ApiProblem>();
  const save = () => {
    if (input === undefined) return;
    saveFile(FILE_NAME, new Blob([writeAssessment(input)], { type: 'application/yaml' }));
  };
  const open = async (file: File) => {
    const read = readAssessment(await file.text());
    setProblem(read.ok ? undefined : new ApiProblem(refusalOf(read.problem, language)));
    if (read.ok) history.change(() => draftOf(read.value));
  };
  return (
    <div className={styles['tools']} data-screen-only>
      <div className={styles['toolRow']}>
        <Tool label={say(HOURS.undo)} onUse={history.undo} disabled={!history.canUndo} />
        <Tool label={say(HOURS.redo)} onUse={history.redo} disabled={!history.canRedo} />
        <Tool label={say(HOURS.open)} onUse={() => chooser.current?.click()} />
        <Tool label={say(HOURS.save)} onUse={save} disabled={input === undefined} />
        <Tool label={say(HOURS.print)} onUse={() => print()} />
        <Tool label={say(HOURS.clear)} onUse={onClear} />
        <input
          ref={chooser}
          type="file"
          accept=".yaml,.yml,.json"
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void open(file);
          }}
        />
        <span className={styles['saved']} role="status">
          {savedAt !== undefined && `${say(HOURS.saved)} ${savedAt.replace(':', '.')}`}
        </span>
      </div>
      {problem !== undefined && <ProblemNotice error={problem} />}
    </div>
  );
}

/** The problem for people: a path that means the whole file says nothing to them. */
function refusalOf(problem: Problem, language: Language) {
  const { findings = [], ...refusal } = problemIn(problem, language);
  return {
    ...refusal,
    findings: findings.map(({ path, ...finding }) =>
      path === undefined || path === WHOLE_FILE ? finding : { ...finding, path },
    ),
  };
}

type ToolProps = {
  readonly label: string;
  readonly onUse: () => void;
  readonly disabled?: boolean;
};

const Tool = ({ label, onUse, disabled = false }: ToolProps) => (
  <button type="button" className={field['button']} onClick={onUse} disabled={disabled}>
    {label}
  </button>
);
