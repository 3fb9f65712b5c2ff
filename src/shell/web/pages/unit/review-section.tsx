import { Link } from '@tanstack/react-router';
import type { UnitView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber, formatPercent } from '../../numbers/format.ts';
import { UNIT } from './words.ts';

/** How many running decisions have a review day, and the way to those that have none. */
export function ReviewSection({ reviewed }: { readonly reviewed: UnitView['reviewed'] }) {
  const say = useSay();
  const language = useLanguage();
  const { hits, of, interval } = reviewed;
  const missing = of - hits;
  return (
    <Section title={say(UNIT.review)} lead={say(UNIT.reviewLead)}>
      {interval === null ? (
        <p>{say(UNIT.noRunning)}</p>
      ) : (
        <p>
          {formatNumber(hits, language)} {say(UNIT.of)} {formatNumber(of, language)},{' '}
          {formatPercent(interval.estimate, language)} ({say(UNIT.interval)}{' '}
          {formatPercent(interval.low, language)}–{formatPercent(interval.high ?? 1, language)}).{' '}
          {missing > 0 && (
            <>
              {formatNumber(missing, language)} {say(UNIT.missing)}.{' '}
              <Link to="/bevakning" search={{ kind: 'set_review_date' }}>
                {say(UNIT.toDuties)}
              </Link>
            </>
          )}
        </p>
      )}
    </Section>
  );
}
