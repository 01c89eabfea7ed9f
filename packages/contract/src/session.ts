import { z } from 'zod';
import { id, instant, text } from './base.ts';

export const signIn = z.strictObject({ login: text(100).min(1), password: text(200).min(1) }).meta({ id: 'SignIn' });
export const chooseDesk = z.strictObject({ post: id }).meta({ id: 'ChooseDesk' });
export const changePassword = z.strictObject({ current: text(200), next: text(200).min(1) }).meta({ id: 'ChangePassword' });

/** A post held today, and the posts for which somebody may act from it: as its delegate, or while its holder is away. */
export const desk = z
  .object({
    id: z.string(),
    title: z.string(),
    unit: z.string(),
    unit_name: z.string(),
    roles: z.array(z.string()),
    clerk: z.boolean(),
    stands_in_for: z.array(z.object({ post: z.string(), title: z.string(), capacity: z.enum(['delegate', 'acting']) })),
  })
  .meta({ id: 'Desk' });
export type Desk = z.infer<typeof desk>;

/** Who is signed in, at which desk (null when it is no longer held), and the desks held today. */
export const me = z
  .object({
    person: z.object({ id: z.string(), name: z.string() }),
    government: z.object({ id: z.string(), name: z.string() }),
    desk: z.string().nullable(),
    posts: z.array(desk),
    admin: z.array(z.enum(['system', 'security', 'audit'])),
    csrf: z.string(),
    server_time: instant,
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;

export const demoDesk = z
  .object({
    login: z.string(),
    password: z.string(),
    person: z.string(),
    post_title: z.string(),
    unit_name: z.string(),
    government: z.string(),
    government_name: z.string(),
  })
  .meta({ id: 'DemoDesk' });
export type DemoDesk = z.infer<typeof demoDesk>;
