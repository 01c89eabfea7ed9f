import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * A text field whose words are taken over as they are typed, those of an input method (输入法) once they stand: until then they are the
 * field's own, so that nothing is computed from half a word and nothing resets it. `onWrite` hears the text and where the cursor stands.
 */
export function useComposed<F extends Field>(value: string, onWrite: (text: string, caret: number) => void) {
  const composing = useRef(false);
  const [own, setOwn] = useState<string | null>(null);
  const write = (field: Field) => onWrite(field.value, field.selectionStart ?? field.value.length);
  return {
    value: own ?? value,
    onCompositionStart: ({ currentTarget }: CompositionEvent<F>) => {
      composing.current = true;
      setOwn(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<F>) => {
      composing.current = false;
      setOwn(null);
      write(currentTarget);
    },
    onChange: ({ target }: ChangeEvent<F>) => {
      if (composing.current) setOwn(target.value);
      else write(target);
    },
  };
}
