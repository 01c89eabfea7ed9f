import type { MatterPage } from '@guiju/contract';
import type { MatterLine, Page } from '@guiju/store';

/** A line of a list as it is sent. */
export const rowOf = <T extends MatterLine>({ stage, ...line }: T) => ({
  ...line,
  stage: stage === null ? null : { act: stage.act, posts: [...stage.posts] },
});

/** A page of a list as it is sent. */
export const pageOf = ({ items, total, next }: Page): MatterPage => ({ items: items.map(rowOf), total, next });
