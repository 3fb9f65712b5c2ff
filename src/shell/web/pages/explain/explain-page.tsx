import { PublishedPage } from '../../frame/published-page.tsx';
import { Page } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { EXPLAIN } from './words.ts';

export function ExplainPage() {
  const say = useSay();
  return (
    <PublishedPage>
      {(overview) => (
        <Page title={`${say(EXPLAIN.title)} · ${overview.area}`} heading={say(EXPLAIN.about)} />
      )}
    </PublishedPage>
  );
}
