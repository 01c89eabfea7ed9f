import type { Engine } from '../compiler.ts';

/** A composition says who belongs to a body, sits in, is invited and chairs; what facts can tell of it stands in `require`. */
export const composition: Engine<'composition'> = (body, { id, article }) => {
  const { members = [], attends = [], invited = [], chair = null } = body;
  const stated = { provision: id, article, body: body.body, members, attends, invited, chair };
  return { contribute: (_run, { compositions }) => compositions.push(stated) };
};
