import { calendarQuery, calendarView, noticeAnswer, noticeInput } from '@guiju/contract';
import { viewerOf, whoOf } from '../http/access.ts';
import { body, type Endpoint, endpoint, json } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { calendarOf } from './view.ts';

const show = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/calendar',
      summary: '一年的放假安排 · Days off and make-up working days of a year',
      access: 'signed_in',
      request: { query: calendarQuery },
      responses: { 200: json(calendarView, '放假安排 · Holiday notices') },
    },
    async (c) => {
      const { notices } = await store.office(whoOf(c).government.id);
      const { year = Number(now().slice(0, 4)) } = c.req.valid('query');
      return c.json(calendarOf(notices, year), 200);
    },
  );

const enter = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'post',
      path: '/api/v1/calendar/notices',
      summary: '录入放假通知，重算时限 · Enter a holiday notice; limits are counted anew',
      access: 'system',
      request: { body: body(noticeInput) },
      responses: { 200: json(noticeAnswer, '变动的时限 · Limits that moved') },
    },
    async (c) => {
      const who = whoOf(c);
      const { year, days, ...notice } = c.req.valid('json');
      const { person, post } = viewerOf(who);
      const moved = await store.enterNotice(who.government.id, { person, post }, { year, notice, days }, now());
      return c.json({ moved: moved.map(({ posts: _, ...limit }) => limit) }, 200);
    },
  );

/** Working days and holidays. */
export const calendarRoutes = (parts: Parts): readonly Endpoint[] => [show(parts), enter(parts)];
