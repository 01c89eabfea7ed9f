import type { HandOver, HandOverAnswer, OrganisationView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api.ts';
import { newCommandId } from '../../../shared/command-id.ts';
import { Empty } from '../../../shared/empty.tsx';
import { useText } from '../../../shared/language.tsx';
import { mayWriteFor } from '../../../shared/oversight.ts';
import { useMe } from '../../../shared/session.ts';
import { deskOptions } from '../desk-options.ts';
import { OrganisationOf } from '../organisation-of.tsx';
import { refreshOrganisation } from '../organisation-query.ts';
import { HandOverForm } from './hand-over-form.tsx';
import { HandOverPreview } from './hand-over-preview.tsx';

const words = {
  about: {
    zh: '离岗时把手上的待办、草稿、在办的报送、待阅和受托一次移交给接任的人。先看清单，确认以后才办。',
    en: 'Whoever leaves hands everything on at once: what is to do, drafts, matters under way, reading and delegations. The list comes first, nothing is done until confirmed.',
  },
  none: {
    zh: '移交由本人、办公室或系统管理员办理；您的岗位没有可以移交的。',
    en: 'A hand-over is done by the holder, the office or the system administrator.',
  },
} as const satisfies Record<string, Bilingual>;

/** Handing everything a person holds at a post to a successor. */
export function HandOverPart() {
  return <OrganisationOf>{(organisation) => <Passing organisation={organisation} />}</OrganisationOf>;
}

/** A hand-over that was looked at and can be confirmed as it stands. */
interface Looked {
  readonly request: HandOver;
  readonly answer: HandOverAnswer;
}

function Passing({ organisation }: { readonly organisation: OrganisationView }) {
  const t = useText();
  const me = useMe();
  const queries = useQueryClient();
  const pass = useMutation({
    mutationFn: async (request: HandOver): Promise<Looked> => ({
      request,
      answer: await api.post<HandOverAnswer>('/organisation/hand-overs', request),
    }),
    onSuccess: ({ answer }) => (answer.done ? refreshOrganisation(queries) : undefined),
  });
  const from = deskOptions(organisation, (post) => mayWriteFor(me, post));
  if (from.length === 0) return <Empty title={t(words.none)} />;
  return (
    <>
      <p className="part-about">{t(words.about)}</p>
      <HandOverForm
        from={from}
        to={deskOptions(organisation)}
        pending={pass.isPending}
        error={pass.error}
        onChange={pass.reset}
        onLook={(request) => pass.mutate({ ...request, command_id: newCommandId(), confirm: false })}
      />
      {pass.data !== undefined && (
        <HandOverPreview
          answer={pass.data.answer}
          pending={pass.isPending}
          onConfirm={() => pass.data !== undefined && pass.mutate({ ...pass.data.request, confirm: true })}
        />
      )}
    </>
  );
}
