import { CheckCircleOutlined, CopyOutlined, SafetyCertificateOutlined, WarningOutlined } from '@ant-design/icons';
import type { LedgerRow, MatterView } from '@guiju/contract';
import { type Bilingual, valueName, wordsOf } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Skeleton, Tooltip } from 'antd';
import { momentName } from '../../shared/dates.ts';
import { useReading } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useMatterNames } from '../../shared/matter-names.ts';
import { useToday } from '../../shared/now.ts';
import { ProblemView } from '../../shared/problem-view.tsx';
import { useWorld } from '../../shared/world.ts';
import { ledgerQuery } from './ledger-query.ts';
import { type Telling, tell } from './ledger-words.ts';
import { useRecordNames } from './record-names.ts';

const words = {
  verified: { zh: '链条完整，已核对', en: 'The chain is whole, verified' },
  broken: { zh: '链条核对不上，请告知审计人员', en: 'The chain does not verify; tell the auditor' },
  copy: { zh: '复制摘要', en: 'Copy the hash' },
  copied: { zh: '已复制', en: 'Copied' },
  sealed: { zh: '已封存', en: 'sealed' },
} as const satisfies Record<string, Bilingual>;

/** Every row of the matter in the ledger: time, who, what in words, and its hash. */
export function LedgerTab({ view: { matter } }: { readonly view: MatterView }) {
  const { t } = useReading();
  const marks = useMarks();
  const names = useMatterNames();
  const { rulebook } = useWorld();
  const recordName = useRecordNames();
  const { data, error } = useQuery(ledgerQuery(matter));
  if (error !== null) return <ProblemView error={error} />;
  if (data === undefined) return <Skeleton active />;
  const facts = wordsOf(rulebook, matter.kind);
  const telling: Telling = {
    t,
    marks,
    names,
    matter,
    fact: (name) => t(facts.fact(name)),
    value: (name, value) => t(valueName(facts, name, value)),
    record: (item) => t(recordName(item)),
  };
  return (
    <div className="basis">
      <p className={data.verified ? 'ledger-verified' : 'ledger-broken'}>
        {data.verified ? <CheckCircleOutlined aria-hidden /> : <WarningOutlined aria-hidden />}{' '}
        {t(data.verified ? words.verified : words.broken)}
      </p>
      <ol className="plain-list ledger">
        {[...data.rows].reverse().map((row) => (
          <Row key={row.version} row={row} telling={telling} />
        ))}
      </ol>
    </div>
  );
}

function Row({ row, telling }: { readonly row: LedgerRow; readonly telling: Telling }) {
  const { t, language } = useReading();
  const today = useToday();
  const { message } = App.useApp();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(row.hash);
    void message.success(t(words.copied));
  };
  return (
    <li>
      <div className="ledger-head">
        <span>{momentName(row.at, language, today)}</span>
        <span>
          {row.post_title} {row.person_name}
        </span>
      </div>
      <div>{tell(row.event, telling)}</div>
      <div className="ledger-hash">
        <code>{row.hash.slice(0, 12)}…</code>
        <Button
          size="small"
          type="text"
          icon={<CopyOutlined aria-hidden />}
          aria-label={`${t(words.copy)} ${row.version}`}
          onClick={() => void copy()}
        />
        {row.root !== null && (
          <Tooltip title={`${t(words.sealed)} ${row.root}`}>
            <SafetyCertificateOutlined aria-label={`${t(words.sealed)} ${row.root}`} />
          </Tooltip>
        )}
      </div>
    </li>
  );
}
