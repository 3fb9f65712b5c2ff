import type { EventView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { EventItems } from './event-items.tsx';
import { OVERVIEW } from './words.ts';

/** The law and practice that the numbered rules in the charts stand for. */
export function EventList({ events }: { readonly events: readonly EventView[] }) {
  const say = useSay();
  return (
    <Section title={say(OVERVIEW.events.title)} lead={say(OVERVIEW.events.lead)}>
      <EventItems events={events} />
    </Section>
  );
}
