import type { ErrorComponentProps } from '@tanstack/react-router';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useSay } from '../language/language.tsx';
import { Page } from './page.tsx';
import { FRAME } from './words.ts';

/** What is shown when a page breaks: the API's own sentence when it refused, else how to get on. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const say = useSay();
  return (
    <Page title={say(FRAME.fault.title)} heading={say(FRAME.fault.title)}>
      <ProblemNotice error={error} onRetry={reset} />
    </Page>
  );
}
