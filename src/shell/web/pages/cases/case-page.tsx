import { getRouteApi, Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { ApiProblem } from '../../data/api.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { OpeningForm } from '../persons/opening-form.tsx';
import styles from './cases.module.css';
import { DecisionPart } from './decision-part.tsx';
import { NeedsPart } from './needs-part.tsx';
import { OrderPaper } from './order-paper.tsx';
import { CASES_PAGE } from './page-words.ts';
import { isDone, nextPart, type Part, PART_FACTS, PARTS } from './parts.ts';
import { ProposalPart } from './proposal-part.tsx';
import { StepForm } from './step-form.tsx';
import { isFormKind } from './step-forms.ts';
import { StepLog } from './step-log.tsx';
import { useCase, useCaseRows } from './use-case.ts';
import { CASES, STAGE_WORDS } from './words.ts';

const route = getRouteApi('/arenden/$id');

/** One case, once somebody has said why the person is opened. */
export function CasePage() {
  const { id } = route.useParams();
  const client = useQueryClient();
  const { data, error, refetch } = useCase(id);
  if (data) return <Case key={id} view={data} />;
  if (error instanceof ApiProblem && error.problem.code === 'NOT_ALLOWED')
    return (
      <OpenFirst id={id} onOpened={() => void client.resetQueries({ queryKey: ['case', id] })} />
    );
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return <PageSkeleton />;
}

function OpenFirst({ id, onOpened }: { readonly id: string; readonly onOpened: () => void }) {
  const { data, error } = useCaseRows();
  const person = data?.find((row) => row.id === id)?.person;
  if (error) return <ProblemNotice error={error} />;
  return person === undefined ? (
    <PageSkeleton />
  ) : (
    <OpeningForm person={person} onOpened={onOpened} />
  );
}

function Case({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const language = useLanguage();
  const { part: asked } = route.useSearch();
  const { state, name, born } = view;
  const part = asked ?? nextPart(state);
  const who = name ?? say(CASES.nameless);
  return (
    <Page
      title={`${who} · ${say(CASES_PAGE.title)}`}
      heading={`${who}: ${say(STAGE_WORDS[state.stage]).toLowerCase()}`}
      lead={
        <p className={styles['links']}>
          {born && (
            <span>
              {say(CASES.born)} {formatDay(born, language)}
            </span>
          )}
          <Link to="/bevakning" search={{ person: state.person }}>
            {say(CASES.dutiesOf)}
          </Link>
          <Link to="/personer/$person" params={{ person: state.person }} preload={false}>
            {say(CASES.timeline)}
          </Link>
        </p>
      }
    >
      <div className={styles['case']}>
        <Parts view={view} open={part} />
        <CasePart key={part} view={view} part={part} />
      </div>
    </Page>
  );
}

function Parts({ view, open }: { readonly view: CaseView; readonly open: Part }) {
  const say = useSay();
  return (
    <nav className={styles['parts']} aria-label={say(CASES.parts)} data-screen-only>
      <ol>
        {PARTS.map((part) => {
          const done = isDone(part, view.state);
          return (
            <li key={part}>
              <Link
                to="/arenden/$id"
                params={{ id: view.id }}
                search={(now) => ({ ...now, part })}
                resetScroll={false}
                aria-current={part === open ? 'step' : undefined}
                data-done={done || undefined}
              >
                {say(PART_FACTS[part].label)}
                {done && <span className={styles['mark']}>{say(CASES.done)}</span>}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function CasePart({ view, part }: { readonly view: CaseView; readonly part: Part }) {
  const say = useSay();
  const { label, help, steps } = PART_FACTS[part];
  const mayChange = mayUse(useSession(), 'change_persons') === true;
  return (
    <section className={styles['part']} aria-label={say(label)}>
      <h2>{say(label)}</h2>
      <p className={styles['help']}>{say(help)}</p>
      {mayChange && (
        <>
          {part === 'needs' && <NeedsPart view={view} />}
          {part === 'proposal' && <ProposalPart view={view} />}
          {part === 'decision' && <DecisionPart view={view} />}
          {part === 'order' && <OrderPaper view={view} />}
          {part !== 'decision' &&
            steps.filter(isFormKind).map((kind) => <StepForm key={kind} view={view} kind={kind} />)}
        </>
      )}
      <StepLog view={view} kinds={steps} />
    </section>
  );
}
