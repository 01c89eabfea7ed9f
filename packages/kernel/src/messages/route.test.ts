import { describe, expect, it } from 'vitest';
import { explain } from '../rules/explain.ts';
import { provision, worldOf } from '../rules/sample.fixture.ts';
import { routeMessage } from './route.ts';

const one = (act: 'review' | 'sign', ...roles: readonly string[]) => ({ act, roles, join: 'any' as const });

describe('routeMessage', () => {
  it('tells the order, the titles and the conditions with their articles', () => {
    const world = worldOf(
      provision('26.1', { kind: 'route', when: 'class = "large"', stages: [one('review', 'office'), one('sign', 'head', 'deputy')] }),
      provision('27.1', { kind: 'route', stages: [one('review', 'justice')] }),
    );
    const { route } = explain(world, 'errand', { class: 'large' });
    expect(routeMessage(world.rulebook, 'errand', route)).toEqual({
      zh: '先由县政府办公室审核、再由县长或副县长签发、由司法行政(法制)机构审核——因为类别是大（第二十六条）；规定27.1（第二十七条）。',
      en: expect.stringContaining('because class is a large one (article 26); Rule 27.1 (article 27)'),
    });
  });

  it('names practices as such, and says when there are no stages', () => {
    const world = worldOf();
    const practice = { id: 'p', name: '核对', matter: 'errand', stages: [one('review', 'office')], set_by: '办公室', since: '2025-01-01' };
    const { route } = explain(world, 'errand', {}, { practices: [practice] });
    expect(routeMessage(world.rulebook, 'errand', route, [practice]).zh).toBe('由县政府办公室审核——因为本机关惯例“核对”。');
    expect(routeMessage(world.rulebook, 'errand', []).zh).toBe('规则没有为此事规定办理环节。');
  });
});
