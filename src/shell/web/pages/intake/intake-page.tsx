import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { FileDrop } from '../../components/file-drop.tsx';
import { mayUse, useSession } from '../../door/session.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { FileList } from './file-list.tsx';
import { FindingTable } from './finding-table.tsx';
import { FormatSection } from './format-section.tsx';
import { HistorySection } from './history-section.tsx';
import { takeIn, useQueue } from './intake-queue.ts';
import { INTAKE_PAGE } from './page-words.ts';
import { headingOf } from './sentences.ts';
import { INTAKE } from './words.ts';

/** Intag: files into the register for those who may, each whole or not at all, and what was taken in before. */
export function IntakePage() {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const { files, working } = useQueue();
  const take = useCallback(
    (chosen: readonly File[]) =>
      // Whatever was read of the register may be another now.
      takeIn(chosen, language, () => void known.invalidateQueries()),
    [language, known],
  );
  const may = mayUse(useSession(), 'take_files_in') === true;
  return (
    <Page
      title={say(INTAKE_PAGE.title)}
      heading={headingOf(files, working, language)}
      lead={say(INTAKE.lead)}
    >
      {may && (
        <FileDrop onFiles={take} accepted={say(INTAKE.limits)} multiple>
          <Link to="/intag/besked">{say(INTAKE.byHand)}</Link>
        </FileDrop>
      )}
      {files.length > 0 && <FileList files={files} working={working} />}
      <FindingTable files={files} />
      <HistorySection />
      <FormatSection />
    </Page>
  );
}
