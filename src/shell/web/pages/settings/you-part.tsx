import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Language } from '#kernel';
import type { SessionView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { FRAME } from '../../frame/words.ts';
import { Section } from '../../frame/page.tsx';
import { rememberLanguage, useLanguage, useSay } from '../../language/language.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const THEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

type YouPartProps = {
  readonly caller: NonNullable<SessionView['caller']>;
  readonly loginName: string;
};

/** Who one is here, and how the pages look to one. */
export function YouPart({ caller, loginName }: YouPartProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const changeLanguage = (lang: Language) => {
    rememberLanguage(lang);
    void navigate({ to: '.', search: (now) => ({ ...now, lang }), resetScroll: false });
  };
  return (
    <Section title={say(SETTINGS.you)}>
      <dl className={styles['facts']}>
        <dt>{say(SETTINGS.name)}</dt>
        <dd>{caller.name}</dd>
        <dt>{say(SETTINGS.loginName)}</dt>
        <dd>{loginName}</dd>
        <dt>{say(SETTINGS.roles)}</dt>
        <dd>
          {caller.roles
            .map(({ role, label }) =>
              role === caller.role.role ? `${label} (${say(SETTINGS.inUse)})` : label,
            )
            .join(', ')}
        </dd>
      </dl>
      <p className={styles['quiet']}>{say(SETTINGS.accountHow)}</p>
      <div className={styles['row']}>
        <Field label={say(SETTINGS.language)}>
          {(links) => (
            <select
              {...links}
              className={field['input']}
              value={language}
              onChange={({ target }) =>
                changeLanguage(LANGUAGES.find((each) => each === target.value) ?? language)
              }
            >
              {LANGUAGES.map((each) => (
                <option key={each} value={each} lang={each}>
                  {say(SETTINGS.languages[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say(SETTINGS.theme)}>
          {(links) => (
            <select
              {...links}
              className={field['input']}
              value={colorScheme}
              onChange={({ target }) =>
                setColorScheme(THEMES.find((each) => each === target.value) ?? colorScheme)
              }
            >
              {THEMES.map((each) => (
                <option key={each} value={each}>
                  {say(FRAME.theme[each])}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </Section>
  );
}
