import { Figure } from '../../components/figure.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import type { OfUnknown } from './accrual-section.tsx';
import styles from './unknown.module.css';
import { UNKNOWN } from './words.ts';

/** What is changed years afterwards, with both signs: a risk of its own, beside the proposal. */
export function ReversalsSection({ unknown: { reversals } }: OfUnknown) {
  const say = useSay();
  const { more, back, risk } = reversals;
  return (
    <Section title={say(UNKNOWN.reversals)} lead={reversals.sentence}>
      <dl className={styles['facts']}>
        {[more, back].map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd>
              <Figure figure={figure} signed />
            </dd>
          </div>
        ))}
        {risk && (
          <div>
            <dt>{risk.mean.label}</dt>
            <dd>
              <Figure figure={risk.mean} signed /> (<Figure figure={risk.low} signed /> –{' '}
              <Figure figure={risk.high} signed />)
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
