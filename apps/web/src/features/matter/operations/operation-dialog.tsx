import type { CommandInput, FindingView, MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { Alert, Button, Modal } from 'antd';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import './operation.css';
import { useText } from '../../../shared/language.tsx';
import { useNarrow } from '../../../shared/narrow.ts';
import { ProblemView } from '../../../shared/problem-view.tsx';
import { hasReasons, ReasonFields, type Reasons } from '../../../shared/reason-fields.tsx';
import { courseChange, onlyWarnings } from '../../../shared/refused.ts';
import { useOperation } from '../use-operation.ts';

const words = {
  cancel: { zh: '取消', en: 'Cancel' },
  keys: { zh: 'Ctrl+Enter 提交', en: 'Ctrl+Enter to send' },
  confirm: { zh: '确认调整并提交', en: 'Confirm the change' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly view: MatterView;
  readonly title: string;
  readonly ok: string;
  readonly danger?: boolean;
  /** As wide as the window, for what stands side by side. */
  readonly wide?: boolean;
  /** The command as filled in; null while something is missing. */
  readonly command: CommandInput | null;
  readonly onClose: () => void;
  readonly onDone?: (view: MatterView) => void;
  readonly children: ReactNode;
}

/** What an operation was answered with that more words from the reader can settle. */
interface Asked {
  readonly warnings: readonly FindingView[];
  readonly change: FindingView | null;
}

const NOTHING: Asked = { warnings: [], change: null };

/** Where the cursor begins: at what is waited for, else at the top. */
const firstField = (body: HTMLElement | null): HTMLElement | null | undefined =>
  body?.querySelector<HTMLElement>('.fact:has(.fact-wanted) :is(input, textarea)') ?? body?.querySelector<HTMLElement>('textarea, input');

/** The frame of every operation: sends its command, asks for reasons over warnings, shows a change of the course before it takes effect. */
export function OperationDialog({ view, title, ok, danger = false, wide = false, command, onClose, onDone, children }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const body = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(NOTHING);
  const [reasons, setReasons] = useState<Reasons>({});
  const { busy, problem, send } = useOperation(view.matter.id, (error) => {
    const [warnings, change] = [onlyWarnings(error), courseChange(error)];
    if (warnings === null && change === null) return false;
    setAsked((before) => ({ warnings: warnings ?? before.warnings, change: change ?? before.change }));
    return true;
  });
  const isReady = command !== null && !busy && hasReasons(asked.warnings, reasons);
  const go = async (): Promise<void> => {
    if (command === null || !isReady) return;
    const answer = await send(completed(command, reasons, asked));
    if (answer === null) return;
    onDone?.(answer);
    onClose();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) void go();
  };
  return (
    <Modal
      open
      className={wide ? 'operation operation-wide' : 'operation'}
      title={title}
      width={narrow ? '100%' : wide ? 'min(96vw, 1480px)' : 680}
      style={{ top: narrow ? 0 : wide ? 16 : 40 }}
      onCancel={onClose}
      afterOpenChange={(open) => open && firstField(body.current)?.focus()}
      footer={
        <div className="operation-foot">
          <span className="operation-keys">{t(words.keys)}</span>
          <Button onClick={onClose}>{t(words.cancel)}</Button>
          <Button type="primary" danger={danger} disabled={!isReady} loading={busy} onClick={() => void go()}>
            {asked.change === null ? ok : t(words.confirm)}
          </Button>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut of the whole dialog; its button does the same */}
      <div ref={body} className="operation-body" onKeyDown={press}>
        {children}
        {asked.change !== null && <Alert type="warning" showIcon title={t(asked.change.message)} />}
        <ReasonFields warnings={asked.warnings} reasons={reasons} onChange={setReasons} />
        {problem !== null && <ProblemView error={problem} />}
      </div>
    </Modal>
  );
}

/** The command with the reasons given and the change of the course confirmed. */
const completed = (command: CommandInput, reasons: Reasons, { warnings, change }: Asked): CommandInput =>
  ({
    ...command,
    ...(warnings.length === 0 ? {} : { reasons: { ...reasons } }),
    ...(change === null ? {} : { confirm_recompute: true }),
  }) as CommandInput;
