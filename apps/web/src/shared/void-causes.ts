import type { Bilingual, VoidCause } from '@guiju/kernel';

/** Why a number is void, in words. */
export const voidCauses: Readonly<Record<VoidCause, Bilingual>> = {
  terminated: { zh: '事项终止', en: 'the matter was terminated' },
  other_series: { zh: '改编其他系列的文号', en: 'it took a number of another series' },
};
