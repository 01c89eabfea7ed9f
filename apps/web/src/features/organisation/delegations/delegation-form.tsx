import type { NewDelegation, OrganisationView } from '@guiju/contract';
import { type Act, acts, type Bilingual } from '@guiju/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api } from '../../../shared/api.ts';
import { useText } from '../../../shared/language.tsx';
import { useNames } from '../../../shared/names.ts';
import { mayWriteFor } from '../../../shared/oversight.ts';
import { useMe } from '../../../shared/session.ts';
import { useWorld } from '../../../shared/world.ts';
import { personOptions, postOptions } from '../desk-options.ts';
import { EntryForm, needed, Period, periodRule } from '../entry-form.tsx';
import { refreshOrganisation } from '../organisation-query.ts';

const words = {
  title: { zh: '新增委托', en: 'New delegation' },
  post: { zh: '委托哪个岗位的事', en: 'Post' },
  to: { zh: '委托给', en: 'To' },
  kinds: { zh: '只限这些类别（不选即不限）', en: 'Only these kinds (none: all)' },
  acts: { zh: '只限这些环节（不选即不限）', en: 'Only these acts (none: all)' },
  reason: { zh: '原因', en: 'Reason' },
  save: { zh: '确定委托', en: 'Delegate' },
} as const satisfies Record<string, Bilingual>;

interface Fields {
  readonly post: string;
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly kinds?: string[];
  readonly acts?: Act[];
  readonly reason: string;
}

/** An empty choice means no bound. */
const requestOf = ({ post, to, from, until, kinds = [], acts: only = [], reason }: Fields): NewDelegation => ({
  ...{ post, to, from, to_day: until, reason },
  ...(kinds.length === 0 ? {} : { kinds }),
  ...(only.length === 0 ? {} : { acts: only }),
});

interface Props {
  readonly organisation: OrganisationView;
  readonly onEnd: () => void;
}

/** Entering a delegation of the own post, or of any post for those who keep the register. */
export function DelegationForm({ organisation, onEnd }: Props) {
  const t = useText();
  const me = useMe();
  const names = useNames();
  const { rulebook } = useWorld();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (fields: Fields) => api.post('/organisation/delegations', requestOf(fields)),
    onSuccess: async () => {
      await refreshOrganisation(queries);
      onEnd();
    },
  });
  const posts = postOptions(organisation, ({ id }) => mayWriteFor(me, id));
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
      <Form.Item name="to" label={t(words.to)} rules={[needed(t)]}>
        <Select options={personOptions(organisation)} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Period rule={periodRule(t)} />
      <Form.Item name="kinds" label={t(words.kinds)}>
        <Select
          mode="multiple"
          options={rulebook.kinds.map((kind) => ({ value: kind, label: t(names.kind(kind)) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="acts" label={t(words.acts)}>
        <Select
          mode="multiple"
          options={Object.entries(acts).map(([act, name]) => ({ value: act, label: t(name) }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="reason" label={t(words.reason)} rules={[needed(t)]}>
        <Input maxLength={500} />
      </Form.Item>
    </EntryForm>
  );
}
