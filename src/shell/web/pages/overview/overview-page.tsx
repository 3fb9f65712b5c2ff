import { PublishedPage } from '../../frame/published-page.tsx';
import { Page } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { OVERVIEW } from './words.ts';

export function OverviewPage() {
  const say = useSay();
  return (
    <PublishedPage>
      {(overview) => (
        <Page title={`${say(OVERVIEW.title)} · ${overview.area}`} heading={overview.heading} />
      )}
    </PublishedPage>
  );
}
