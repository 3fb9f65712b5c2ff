import { useSession } from '../../door/session.ts';
import { Page } from '../../frame/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useSay } from '../../language/language.tsx';
import { CalendarPart } from './calendar-part.tsx';
import { DigestPart } from './digest-part.tsx';
import { MunicipalityPart } from './municipality-part.tsx';
import { OwnRulesPart } from './own-rules-part.tsx';
import { SETTINGS_PAGE } from './page-words.ts';
import { useSettings } from './use-settings.ts';
import { SETTINGS } from './words.ts';
import { YouPart } from './you-part.tsx';

/** Inställningar: what one has chosen for oneself, and for who may, what the municipality has. */
export function SettingsPage() {
  const say = useSay();
  const session = useSession();
  const settings = useSettings();
  const caller = session?.caller;
  const may = session?.may ?? [];
  const seesDuties = may.includes('read_persons');
  return (
    <Page
      title={say(SETTINGS_PAGE.title)}
      heading={say(SETTINGS_PAGE.title)}
      lead={<p>{say(SETTINGS.lead)}</p>}
    >
      {settings.error && <ProblemNotice error={settings.error} />}
      {caller && settings.data && <YouPart caller={caller} loginName={settings.data.loginName} />}
      {settings.data && seesDuties && <CalendarPart isOpen={settings.data.calendar} />}
      {settings.data && seesDuties && <DigestPart settings={settings.data} />}
      {seesDuties && <OwnRulesPart maySet={may.includes('lead_unit')} />}
      {may.includes('manage_accounts') && session?.demo === false && <MunicipalityPart />}
    </Page>
  );
}
