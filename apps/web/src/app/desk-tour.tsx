import type { Bilingual } from '@guiju/kernel';
import { Tour } from 'antd';
import { useState } from 'react';
import { useText } from '../shared/language.tsx';
import { useNarrow } from '../shared/narrow.ts';
import { usePreference } from '../shared/preference.ts';
import { useMe } from '../shared/session.ts';
import { tourSteps } from './tour-steps.ts';

const words = {
  next: { zh: '下一步', en: 'Next' },
  back: { zh: '上一步', en: 'Back' },
  done: { zh: '知道了', en: 'Got it' },
} as const satisfies Record<string, Bilingual>;

/** Three steps on the first visit of a desk; it covers nothing, can be closed at once, and never comes again on this machine. */
export function DeskTour() {
  const t = useText();
  const narrow = useNarrow();
  const { desk, posts } = useMe();
  const post = posts.find(({ id }) => id === desk);
  const [seen, setSeen] = usePreference(`tour.${desk}`, false);
  const [step, setStep] = useState(0);
  if (seen || post === undefined) return null;
  const steps = tourSteps(post);
  return (
    <Tour
      open
      mask={false}
      type="primary"
      current={step}
      onChange={setStep}
      onClose={() => setSeen(true)}
      steps={steps.map(({ at, title, text }, i) => ({
        title: t(title),
        description: t(text),
        target: () => document.querySelector<HTMLElement>(`[data-tour="${at}"]`) ?? document.body,
        placement: at === 'new' ? 'bottomRight' : narrow ? 'top' : 'right',
        nextButtonProps: { children: t(i === steps.length - 1 ? words.done : words.next) },
        prevButtonProps: { children: t(words.back) },
      }))}
    />
  );
}
