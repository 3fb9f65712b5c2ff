import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountView, MadeAccount } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { getJson, send } from '../../data/api.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { AccountForm, type AccountDraft } from './account-form.tsx';
import styles from './accounts.module.css';
import { ACCOUNTS_PAGE } from './page-words.ts';
import { ACCOUNTS } from './words.ts';

type Change = {
  readonly id: string | undefined;
  readonly body: Partial<AccountDraft> & {
    readonly disabled?: boolean;
    readonly newPassword?: boolean;
  };
};

/** Makes an account, or changes one; what was shown of accounts is read anew. */
function useAccountChange(onDone: (made: MadeAccount) => void) {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: Change) =>
      send<MadeAccount>(
        `/api/accounts${id === undefined ? '' : `/${id}`}?lang=${language}`,
        language,
        {
          method: id === undefined ? 'POST' : 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        },
      ),
    onSuccess: (made) => {
      void known.invalidateQueries({ queryKey: ['accounts'] });
      void known.invalidateQueries({ queryKey: ['session'] });
      onDone(made);
    },
  });
}

/** Konton: who may log in and as what. */
export function AccountsPage() {
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState<AccountView | 'new'>();
  const [handed, setHanded] = useState<MadeAccount>();
  const accounts = useQuery({
    queryKey: ['accounts', language],
    queryFn: () => getJson<readonly AccountView[]>('accounts', language),
  });
  const change = useAccountChange((made) => {
    setOpen(undefined);
    if (made.oneTimePassword !== null) setHanded(made);
  });
  const start = (what: AccountView | 'new') => {
    change.reset();
    setOpen(what);
  };
  const active = (accounts.data ?? []).filter(({ disabled }) => !disabled).length;
  return (
    <Page
      title={say(ACCOUNTS_PAGE.title)}
      heading={
        accounts.data === undefined
          ? say(ACCOUNTS_PAGE.title)
          : `${active} ${say(active === 1 ? ACCOUNTS.canOne : ACCOUNTS.can)}`
      }
      lead={<p>{say(ACCOUNTS.lead)}</p>}
      controls={
        <button type="button" className={field['button']} onClick={() => start('new')}>
          {say(ACCOUNTS.fresh)}
        </button>
      }
    >
      {accounts.error && <ProblemNotice error={accounts.error} />}
      {handed && <HandOver made={handed} onDone={() => setHanded(undefined)} />}
      {open !== undefined && (
        <Section title={open === 'new' ? say(ACCOUNTS.fresh) : open.loginName}>
          <AccountForm
            key={open === 'new' ? 'new' : open.id}
            account={open === 'new' ? undefined : open}
            error={change.error}
            busy={change.isPending}
            onSave={(body) => change.mutate({ id: open === 'new' ? undefined : open.id, body })}
            onCancel={() => setOpen(undefined)}
          />
        </Section>
      )}
      {open === undefined && change.error && <ProblemNotice error={change.error} />}
      {accounts.data && (
        <AccountTable
          accounts={accounts.data}
          onOpen={start}
          onChange={(id, body) => change.mutate({ id, body })}
        />
      )}
    </Page>
  );
}

type HandOverProps = { readonly made: MadeAccount; readonly onDone: () => void };

function HandOver({ made: { name, oneTimePassword }, onDone }: HandOverProps) {
  const say = useSay();
  return (
    <div className={styles['once']} role="status">
      <p>
        {say(ACCOUNTS.once)} {name}: <code>{oneTimePassword}</code>
      </p>
      <p>{say(ACCOUNTS.onceAbout)}</p>
      <button type="button" className={field['button']} onClick={onDone}>
        {say(ACCOUNTS.understood)}
      </button>
    </div>
  );
}

type AccountTableProps = {
  readonly accounts: readonly AccountView[];
  readonly onOpen: (account: AccountView) => void;
  readonly onChange: (id: string, body: Change['body']) => void;
};

function AccountTable({ accounts, onOpen, onChange }: AccountTableProps) {
  const say = useSay();
  const standing = ({ disabled }: AccountView) =>
    say(disabled ? ACCOUNTS.disabled : ACCOUNTS.active);
  const model: TableModel<AccountView> = {
    title: say(ACCOUNTS_PAGE.title),
    rows: accounts,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'loginName', head: say(ACCOUNTS.loginName), value: ({ loginName }) => loginName },
      { id: 'name', head: say(ACCOUNTS.name), value: ({ name }) => name },
      {
        id: 'roles',
        head: say(ACCOUNTS.roles),
        value: ({ roles }) => roles.map(({ label }) => label).join(', '),
      },
      {
        id: 'standing',
        head: say(ACCOUNTS.standing),
        value: standing,
        cell: (account) => (
          <span className={styles['actions']}>
            {standing(account)}
            <Do what={say(ACCOUNTS.change)} whom={account} onDo={() => onOpen(account)} />
            <Do
              what={say(ACCOUNTS.newPassword)}
              whom={account}
              onDo={() => onChange(account.id, { newPassword: true })}
            />
            <Do
              what={say(account.disabled ? ACCOUNTS.enable : ACCOUNTS.disable)}
              whom={account}
              onDo={() => onChange(account.id, { disabled: !account.disabled })}
            />
          </span>
        ),
      },
    ],
  };
  return <DataTable model={model} source={say(ACCOUNTS_PAGE.title)} captionHidden />;
}

type DoProps = {
  readonly what: string;
  readonly whom: AccountView;
  readonly onDo: () => void;
};

const Do = ({ what, whom, onDo }: DoProps) => (
  <button
    type="button"
    className={styles['action']}
    aria-label={`${what}: ${whom.loginName}`}
    onClick={onDo}
    data-screen-only
  >
    {what}
  </button>
);
