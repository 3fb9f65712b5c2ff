import type { CaseView } from '#shell/usecases';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { ORDER } from './order-words.ts';
import { PaperLinks } from './paper-links.tsx';

/** The newest order as a paper for the provider, and what has become of it. */
export function OrderPaper({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const language = useLanguage();
  const { order, answer } = view.state;
  if (order === null) return null;
  return (
    <>
      <PaperLinks what={say(ORDER.paper)} path={`cases/${view.id}/order`} />
      <p>
        {answer === null
          ? `${order.provider} ${say(ORDER.answersBy)} ${formatDay(order.answerBy, language)}.`
          : answer.accepted && answer.from !== null
            ? `${order.provider} ${say(ORDER.begins)} ${formatDay(answer.from, language)}. ${say(ORDER.inRegister)}`
            : `${order.provider} ${say(ORDER.declined)}`}
      </p>
    </>
  );
}
