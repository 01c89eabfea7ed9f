import { expect, test } from 'vitest';
import { createHub, type HeardChange } from './hub.ts';

const change = (version: number) => ({ government: 'zhonglou', matter: 'm', version, posts: null });

test('passes changes on until unsubscribed', () => {
  const hub = createHub('a');
  const heard: HeardChange[] = [];
  const stop = hub.subscribe(
    (each) => heard.push(each),
    () => undefined,
  );
  hub.publish(change(1));
  stop();
  hub.publish(change(2));
  expect(heard.map(({ version }) => version)).toEqual([1]);
});

test('gives a page that comes back what it missed, and says when it cannot', () => {
  const hub = createHub('a');
  for (let version = 1; version <= 3000; version += 1) hub.publish(change(version));
  expect(hub.since(hub.idOf(2998))?.map(({ version }) => version)).toEqual([2999, 3000]);
  expect(hub.since(hub.idOf(3000))).toEqual([]);
  expect(hub.since(hub.idOf(999))).toBeNull();
  expect(hub.since('b:2998')).toBeNull();
  expect(hub.since('a:x')).toBeNull();
  expect(hub.since('')).toBeNull();
});

test('after a gap everything that was seen before is unknown, and those who listen are told', () => {
  const hub = createHub('a');
  hub.publish(change(1));
  const seen = hub.idOf(hub.last());
  let told = 0;
  const stop = hub.subscribe(
    () => undefined,
    () => {
      told += 1;
    },
  );
  hub.forget();
  stop();
  hub.forget();
  expect([told, hub.since(seen)]).toEqual([1, null]);
  const now = hub.idOf(hub.last());
  hub.publish(change(2));
  expect(hub.since(now)?.map(({ version }) => version)).toEqual([2]);
});
