import { useEffect } from 'react';

const leave = (event: KeyboardEvent): void => {
  if (event.key === 'Tab' && event.target instanceof Element && event.target.closest('.ant-select') !== null) event.stopPropagation();
};

/**
 * Lets Tab leave a list of choices and choose nothing: the component takes whatever its open list stands on, so that who typed a recipient and
 * went on with Tab sent the paper to another one too. It hears the key only if it gets past here; the browser moves the focus all the same.
 */
export const useTabLeaves = (): void =>
  useEffect(() => {
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, []);
