import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useText } from '../../shared/language.tsx';
import { SlipView } from '../../shared/slip-view.tsx';
import { Circulation } from './circulation.tsx';
import { ReturnedNotice } from './returned-notice.tsx';
import { Sealing, VoidNumbers } from './sealing.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { Words } from './words-said.tsx';

const words = {
  none: { zh: '提交后按规则排出流程。', en: 'The course appears when it is submitted.' },
} as const satisfies Record<string, Bilingual>;

/** The slip, what was said beside it, and who was sent it for reading. */
export function SlipPanel({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { matter, limits, explanation } = view;
  return (
    <>
      <ReturnedNotice view={view} />
      <StaleNotice matter={matter} />
      {matter.stages.length === 0 ? <p>{t(words.none)}</p> : <SlipView matter={matter} limits={limits} expected={explanation.deadlines} />}
      <Words matter={matter} />
      <Sealing view={view} />
      <VoidNumbers view={view} />
      <Circulation matter={matter} />
    </>
  );
}
