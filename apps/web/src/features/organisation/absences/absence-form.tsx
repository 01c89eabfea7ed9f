import type { NewAbsence, OrganisationView } from '@guiju/contract';
import { type Bilingual, postOf } from '@guiju/kernel';
import { entrustedInAbsence } from '@guiju/kernel/office/reservation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api.ts';
import { ArticleChips } from '../../../shared/article-chip.tsx';
import { useText } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { useMe } from '../../../shared/session.ts';
import { useWorld } from '../../../shared/world.ts';
import { type Option, postOptions } from '../desk-options.ts';
import { EntryForm, needed, Period, periodRule } from '../entry-form.tsx';
import { refreshOrganisation } from '../organisation-query.ts';

const words = {
  title: { zh: '登记外出', en: 'Enter an absence' },
  post: { zh: '谁外出', en: 'Who is away' },
  entrusted: { zh: '委托谁代为主持（可以不填）', en: 'Who presides meanwhile (may be left open)' },
  may: { zh: '规则允许委托给', en: 'The rules allow' },
  reason: { zh: '事由', en: 'Reason' },
  save: { zh: '登记', en: 'Enter' },
} as const satisfies Record<string, Bilingual>;

interface Fields {
  readonly post: string;
  readonly from: string;
  readonly until: string;
  readonly entrusted?: string;
  readonly reason: string;
}

const requestOf = ({ post, from, until, entrusted, reason }: Fields): NewAbsence => ({
  ...{ post, from, to: until, reason },
  ...(entrusted === undefined ? {} : { entrusted }),
});

interface Props {
  readonly organisation: OrganisationView;
  /** Posts whose absences may be entered. */
  readonly posts: Option[];
  readonly onEnd: () => void;
}

/** Entering an absence, with the post entrusted meanwhile. */
export function AbsenceForm({ organisation, posts, onEnd }: Props) {
  const t = useText();
  const me = useMe();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (fields: Fields) => api.post('/organisation/absences', requestOf(fields)),
    onSuccess: async () => {
      await refreshOrganisation(queries);
      onEnd();
    },
  });
  return (
    <EntryForm<Fields>
      title={t(words.title)}
      save={t(words.save)}
      saving={save}
      onCancel={onEnd}
      initialValues={{ post: me.desk ?? undefined, from: organisation.on, until: organisation.on }}
    >
      <Form.Item name="post" label={t(words.post)} rules={[needed(t)]}>
        <Select options={posts} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Period rule={periodRule(t)} />
      <Entrusted organisation={organisation} />
      <Form.Item name="reason" label={t(words.reason)} rules={[needed(t)]}>
        <Input maxLength={500} />
      </Form.Item>
    </EntryForm>
  );
}

/** Who may preside: where the rules name roles for it, posts that fill them; otherwise any post that decides. */
function Entrusted({ organisation }: Pick<Props, 'organisation'>) {
  const t = useText();
  const names = useNames();
  const { directory, rulebook } = useWorld();
  const away: unknown = Form.useWatch('post');
  const post = typeof away === 'string' ? postOf(directory, away) : undefined;
  const rule = post === undefined ? null : entrustedInAbsence({ rulebook }, post);
  const options = postOptions(
    organisation,
    ({ id, clerk, roles }) => id !== away && !clerk && (rule === null || rule.to.some((role) => roles.includes(role))),
  );
  const allowed = [...new Set(rule?.to)].map((role) => t(names.role(role))).join('、');
  return (
    <Form.Item
      name="entrusted"
      label={t(words.entrusted)}
      extra={
        rule !== null && (
          <>
            {t(words.may)} {allowed} <ArticleChips provisions={[rule.provision]} />
          </>
        )
      }
    >
      <Select allowClear options={options} showSearch={{ optionFilterProp: 'label' }} />
    </Form.Item>
  );
}
