import { hoursSplitFigures } from '#core/analysis';
import type { Language } from '#kernel';
import { figureView } from './figure-view.ts';
import type { GroupHoursView } from './flows-view.ts';
import type { GroupFigures } from './register-flows.ts';

/** Each group's hours before and after, with the change parted in persons and hours per person. */
export const hoursOf = (
  groups: readonly GroupFigures[],
  language: Language,
): readonly GroupHoursView[] =>
  groups.flatMap(({ label, before, after, bands }) => {
    const split = hoursSplitFigures(before, after);
    if (!split) return [];
    const view = (figure: typeof before.hours) => figureView(figure, language);
    return [
      {
        id: before.hours.metric,
        label: label[language],
        part: before.hours.part,
        persons: { before: view(before.persons), after: view(after.persons) },
        hours: { before: view(before.hours), after: view(after.hours) },
        byPersons: view(split.byPersons),
        byHours: view(split.byHours),
        bands: bands.map(({ fromHours, toHours, before: was, after: is }) => ({
          label: toHours === null ? `${fromHours}–` : `${fromHours}–${toHours}`,
          before: was,
          after: is,
        })),
      },
    ];
  });
