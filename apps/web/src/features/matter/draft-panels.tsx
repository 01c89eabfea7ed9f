import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { DraftEditor } from '../../shared/draft/draft-editor.tsx';
import { useText } from '../../shared/language.tsx';
import { takeView } from '../../shared/matter-query.ts';
import { SlipView } from '../../shared/slip-view.tsx';
import { ActionButtons } from './action-bar.tsx';
import { Circulation } from './circulation.tsx';
import { ReturnedNotice } from './returned-notice.tsx';
import { Words } from './words-said.tsx';

const words = {
  saved: { zh: '已保存', en: 'Saved' },
  submitted: { zh: '已提交', en: 'Submitted' },
  slip: { zh: '此前的流程与意见', en: 'The slip so far' },
} as const satisfies Record<string, Bilingual>;

/** A draft or a returned matter at the desk of its submitter: the form to go on with, below it what was said before. */
export function DraftPanels({ view }: { readonly view: MatterView }) {
  const t = useText();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const { matter } = view;
  return (
    <>
      <ReturnedNotice view={view} />
      <DraftEditor
        kind={matter.kind}
        view={view}
        others={<ActionButtons view={view} />}
        onStored={(stored) => takeView(queries, stored)}
        onDone={(done, what) => {
          takeView(queries, done);
          if (what === 'submitted') window.scrollTo({ top: 0 });
          void message.success(t(words[what]));
        }}
      />
      {matter.stages.length > 0 && (
        <section className="panel so-far">
          <h2>{t(words.slip)}</h2>
          <SlipView matter={matter} />
          <Words matter={matter} />
          <Circulation matter={matter} />
        </section>
      )}
    </>
  );
}
