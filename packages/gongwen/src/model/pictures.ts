import type { Paper, PaperInput, Picture } from './paper.ts';

type Given = NonNullable<PaperInput['body']>[number];
type GivenPicture = Extract<Given, { readonly type: 'picture' }>;

/** The pictures of a paper and of its attachments, in their order. */
export const picturesOf = ({ body, attachments }: Paper): readonly Picture[] =>
  [body, ...attachments.map((each) => each.body)].flatMap((blocks) => blocks.filter((block): block is Picture => block.type === 'picture'));

/** The paper, as it was given or with its defaults, with each picture replaced. */
export const withPictures = <P extends PaperInput>(paper: P, give: (picture: GivenPicture) => GivenPicture): P => {
  const { body, attachments } = paper;
  const changed = (blocks: readonly Given[]): Given[] => blocks.map((block) => (block.type === 'picture' ? give(block) : block));
  return {
    ...paper,
    ...(body === undefined ? {} : { body: changed(body) }),
    ...(attachments === undefined
      ? {}
      : { attachments: attachments.map((each) => (each.body === undefined ? each : { ...each, body: changed(each.body) })) }),
  };
};
