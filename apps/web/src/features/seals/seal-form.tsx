import type { NewSeal, OrganisationView, SealView } from '@guiju/contract';
import { type Bilingual, type SealKind, sealKinds } from '@guiju/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import { useToday } from '../../shared/now.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import { worldQuery } from '../../shared/world.ts';

const words = {
  add: { zh: '登记印章', en: 'Register a seal' },
  change: { zh: '更改印章登记', en: 'Change the entry of a seal' },
  save: { zh: '保存登记', en: 'Save the entry' },
  name: { zh: '名称', en: 'Name' },
  organ: { zh: '哪个机关的印章', en: 'Organ' },
  kind: { zh: '种类', en: 'Kind' },
  custodians: { zh: '保管岗位', en: 'Custodian posts' },
  from: { zh: '启用日期', en: 'In use from' },
  to: { zh: '停用前最后一天（未停用不填）', en: 'Last day in use (empty while it lasts)' },
  stand_ins: { zh: '登记的代管（保管人不在时由谁代管；未登记的不得代用）', en: 'Stand-ins: nobody else may use it' },
  stand_in: { zh: '代管岗位', en: 'Stand-in' },
  first: { zh: '第一天', en: 'First day' },
  last: { zh: '最后一天', en: 'Last day' },
  reason: { zh: '原因', en: 'Reason' },
  more: { zh: '增加代管', en: 'Add a stand-in' },
  remove: { zh: '去掉', en: 'Remove' },
  needed: { zh: '请填写', en: 'Fill this in' },
} as const satisfies Record<string, Bilingual>;

interface Fields {
  readonly name: string;
  readonly organ: string;
  readonly kind: SealKind;
  readonly custodians: string[];
  readonly from: string;
  readonly to?: string;
  readonly stand_ins?: NewSeal['stand_ins'];
}

const requestOf = (id: string, { to, stand_ins = [], ...fields }: Fields): NewSeal => ({
  id,
  ...fields,
  stand_ins,
  ...(to === undefined || to === '' ? {} : { to }),
});

const fieldsOf = ({ name, organ, kind, custodians, stand_ins, from, to }: SealView): Fields => ({
  ...{ name, organ, kind, from, to: to ?? '' },
  custodians: custodians.map(({ post }) => post),
  stand_ins: stand_ins.map(({ post, from: first, to: last, reason }) => ({ post, from: first, to: last, reason })),
});

interface Props {
  /** The entry that is changed; null for a new one. */
  readonly seal: SealView | null;
  readonly onEnd: () => void;
}

/** The entry of a seal: what it is, who keeps it, and who stands in when. */
export function SealForm({ seal, onEnd }: Props) {
  const t = useText();
  const today = useToday();
  const queries = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const { data: organisation } = useQuery({
    queryKey: ['organisation', today],
    queryFn: () => api.get<OrganisationView>(`/organisation?on=${today}`),
  });
  const save = useMutation({
    mutationFn: (fields: Fields) => api.post('/seals', requestOf(seal?.id ?? crypto.randomUUID(), fields)),
    onSuccess: async () => {
      await Promise.all([['seals'], ['matter'], worldQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey })));
      onEnd();
    },
  });
  const needed = [{ required: true, message: t(words.needed) }];
  const units = (organisation?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const posts = (organisation?.posts ?? []).map(({ id, title, unit_name }) => ({ value: id, label: `${unit_name} ${title}` }));
  const kinds = Object.entries(sealKinds).map(([value, label]) => ({ value, label: t(label) }));
  return (
    <Modal
      open
      title={t(seal === null ? words.add : words.change)}
      okText={t(words.save)}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onEnd}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={seal === null ? { kind: 'official', from: today } : fieldsOf(seal)}
        onFinish={(fields) => save.mutate(fields)}
      >
        <Form.Item name="name" label={t(words.name)} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="organ" label={t(words.organ)} rules={needed}>
          <Select options={units} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="kind" label={t(words.kind)} rules={needed}>
          <Select options={kinds} />
        </Form.Item>
        <Form.Item name="custodians" label={t(words.custodians)} rules={needed}>
          <Select mode="multiple" options={posts} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="from" label={t(words.from)} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="to" label={t(words.to)}>
          <Input type="date" />
        </Form.Item>
        <fieldset className="seal-stand-ins">
          <legend>{t(words.stand_ins)}</legend>
          <Form.List name="stand_ins">
            {(entries, { add, remove }) => (
              <>
                {entries.map(({ key, name }) => (
                  <div key={key}>
                    <Form.Item name={[name, 'post']} label={t(words.stand_in)} rules={needed}>
                      <Select options={posts} showSearch={{ optionFilterProp: 'label' }} />
                    </Form.Item>
                    <Form.Item name={[name, 'from']} label={t(words.first)} rules={needed}>
                      <Input type="date" />
                    </Form.Item>
                    <Form.Item name={[name, 'to']} label={t(words.last)} rules={needed}>
                      <Input type="date" />
                    </Form.Item>
                    <Form.Item name={[name, 'reason']} label={t(words.reason)} rules={needed}>
                      <Input maxLength={500} />
                    </Form.Item>
                    <Button onClick={() => remove(name)}>{t(words.remove)}</Button>
                  </div>
                ))}
                <Button onClick={() => add({ from: today, to: today })}>{t(words.more)}</Button>
              </>
            )}
          </Form.List>
        </fieldset>
        {save.error !== null && <ProblemView error={save.error} />}
      </Form>
    </Modal>
  );
}
