import type { PaperParts } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useText } from '../language.tsx';
import { NamesField } from './names-field.tsx';
import { TextPart } from './text-part.tsx';

const words = { signers: { zh: '签发人', en: 'Signers' } } as const satisfies Record<string, Bilingual>;

type Signers = NonNullable<PaperParts['signers']>;

interface Props {
  readonly signers: Signers;
  /** Organs that issue the paper, the host organ first. */
  readonly issuers: readonly string[];
  /** Whether the course of the matter supplies the signer of the host organ. */
  readonly isSupplied: boolean;
  readonly onChange: (signers: Signers) => void;
}

/** The signers (签发人) of an upward paper; in a joint one each organ has its own. */
export function SignersPart({ signers, issuers, isSupplied, onChange }: Props) {
  const t = useText();
  const isJoint = issuers.length > 1;
  if (!isJoint)
    return (
      <NamesField
        path="signers"
        label={t(words.signers)}
        names={signers.map(({ name }) => name)}
        onChange={(names) => onChange(names.map((name) => ({ name })))}
      />
    );
  const asked = isSupplied ? issuers.slice(1) : issuers;
  const nameOf = (organ: string) => signers.find((each) => each.organ === organ)?.name ?? '';
  return (
    <div className="paper-head" data-field="paper.signers">
      {asked.map((organ) => (
        <TextPart
          key={organ}
          path={`signers.${organ}`}
          label={t({ zh: `${organ}签发人`, en: `Signer of ${organ}` })}
          value={nameOf(organ)}
          onChange={(name) =>
            onChange(
              asked.flatMap((each) => {
                const now = each === organ ? name : nameOf(each);
                return now === '' ? [] : [{ name: now, organ: each }];
              }),
            )
          }
        />
      ))}
    </div>
  );
}
