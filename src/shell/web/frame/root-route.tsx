import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import { languageOf } from '../language/language.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';
import { PageFault } from './page-fault.tsx';
import { sharedSearch } from './shared-search.ts';

export const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  validateSearch: sharedSearch,
  search: { middlewares: [retainSearchParams(['lang', 'municipality'])] },
  beforeLoad: ({ search }) => ({ language: languageOf(search.lang) }),
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: PageFault,
});
