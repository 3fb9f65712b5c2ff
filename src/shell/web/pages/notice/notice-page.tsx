import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RecordedNotice } from '#shell/usecases';
import field from '../../components/field.module.css';
import { send } from '../../data/api.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { type Draft, forgetDraft } from './draft.ts';
import { NoticeForm } from './notice-form.tsx';
import styles from './notice.module.css';
import { NOTICE_PAGE } from './page-words.ts';
import { NOTICE_FORM } from './words.ts';

/** FK-besked: one notice typed by hand, saved as a change of its own. */
export function NoticePage() {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const [round, setRound] = useState(0);
  const saving = useMutation({
    mutationFn: (draft: Draft) =>
      send<RecordedNotice>(`/api/fk-notices?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(draft),
      }),
    onSuccess: () => {
      forgetDraft();
      void known.invalidateQueries();
    },
  });
  const again = () => {
    saving.reset();
    setRound((now) => now + 1);
  };
  const saved = saving.data;
  return (
    <Page
      title={say(NOTICE_PAGE.title)}
      heading={say(saved ? NOTICE_FORM.saved : NOTICE_FORM.heading)}
      lead={saved ? undefined : say(NOTICE_FORM.lead)}
    >
      {saved ? (
        <div className={styles['receipt']} role="status">
          <Link to="/personer/$person" params={{ person: saved.person }}>
            {say(NOTICE_FORM.toPerson)}
          </Link>
          <Link to="/intag" search={{ change: String(saved.changeId) }}>
            {say(NOTICE_FORM.toChange)} {saved.changeId}
          </Link>
          <button type="button" className={field['button']} onClick={again}>
            {say(NOTICE_FORM.another)}
          </button>
        </div>
      ) : (
        <NoticeForm
          key={round}
          busy={saving.isPending}
          error={saving.error}
          onSave={(draft) => saving.mutate(draft)}
        />
      )}
    </Page>
  );
}
