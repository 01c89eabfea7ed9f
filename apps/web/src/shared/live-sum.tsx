import type { Bilingual, Finding } from '@guiju/kernel';
import { questionsOf, type Tone, toneOf } from './finding-model.ts';
import { useText } from './language.tsx';

const said: Readonly<Record<Exclude<Tone, 'met'>, (n: number) => Bilingual>> = {
  refuse: (n) => ({ zh: `${n} 项不能办理`, en: `${n} refused` }),
  return: (n) => ({ zh: `${n} 项会被退回`, en: `${n} would be returned` }),
  warn: (n) => ({ zh: `${n} 项提醒`, en: `${n} warned of` }),
  judge: (n) => ({ zh: `${n} 项须由人判断`, en: `${n} for a person to judge` }),
  ask: (n) => ({ zh: `${n} 项待填`, en: `${n} to fill in` }),
};
const clear: Bilingual = { zh: '按现有内容，规则没有异议', en: 'As it stands, the rules have no objection' };

/** One line that counts what was found; read out when it changes. */
export function LiveSum({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText();
  const count = (tone: Tone) => findings.filter((finding) => toneOf(finding) === tone).length;
  const counted = (['refuse', 'return', 'warn', 'judge'] as const).map((tone) => ({ tone, n: count(tone) }));
  const all = [...counted, { tone: 'ask' as const, n: questionsOf(findings).length }].filter(({ n }) => n > 0);
  return (
    <p className="live-sum" aria-live="polite">
      {all.length === 0
        ? t(clear)
        : all.map(({ tone, n }, at) => (
            <span key={tone} className={`live-${tone}`}>
              {at > 0 && ' · '}
              {t(said[tone](n))}
            </span>
          ))}
    </p>
  );
}
