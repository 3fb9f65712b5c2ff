import { getRouteApi } from '@tanstack/react-router';
import type { BridgeParameterView, OwnProviderView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './own-provider.module.css';
import { readValues, writeValues } from '../../components/address-values.ts';
import { useAsk } from './use-ask.ts';
import { ValueField } from '../../components/value-field.tsx';
import { OWN_PROVIDER } from './words.ts';

const route = getRouteApi('/egen-regi');

/** Every parameter of the bridge with what is published of it, and a field for the house's own value. */
export function OwnValuesSection({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const ask = useAsk();
  const own = readValues(route.useSearch({ select: (search) => search.own }));
  const hint = ({ unit, published }: BridgeParameterView): string =>
    published
      ? `${unit}. ${say(OWN_PROVIDER.published)}: ${published.text} (${published.source})`
      : `${unit}. ${say(OWN_PROVIDER.nothingPublished)}`;
  return (
    <Section title={say(OWN_PROVIDER.own)} lead={say(OWN_PROVIDER.ownLead)}>
      <div className={styles['fields']}>
        {of.parameters.map((parameter) => (
          <ValueField
            key={parameter.id}
            label={parameter.label}
            hint={hint(parameter)}
            most={parameter.most}
            value={own[parameter.id]}
            onChange={(value) =>
              ask((now) => {
                const { [parameter.id]: _, ...others } = readValues(now.own);
                const values = value === undefined ? others : { ...others, [parameter.id]: value };
                return { own: writeValues(values) };
              })
            }
          />
        ))}
      </div>
    </Section>
  );
}
