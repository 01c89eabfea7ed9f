import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulebooksRoot } from '@guiju/rulebook';

const header = (government: string, name: string): string => `government: ${government}
name: {zh: ${name}, en: ${government}}
title: {zh: ${name}工作规则, en: Work rules of ${government}}
number: 某政发〔2025〕1号
adopted: null
effective: 2025-01-01
chapters: [{n: 1, title: {zh: 请假外出, en: Leave}}]
terms: {head: 县长, office: 县政府办公室, office_director: 办公室主任}
transition: stages_ahead
`;

const provisions = (government: string): string => `chapter: 1
articles:
  - article: 1
    provisions:
      - id: ${government}-1.1
        capability: leave
        gist: {zh: 请假先由办公室主任审核、再由县长批准, en: Leave is reviewed by the office director and approved by the head}
        force: must
        mode: enforced
        route: {matter: leave, stages: [{review: office_director}, {approve: head}]}
  - article: 2
    provisions:
      - id: ${government}-2.1
        capability: leave
        gist: {zh: 请假要有书面材料, en: Leave is asked for in writing}
        force: must
        mode: enforced
        check: {matter: leave, require: written, at: submit, otherwise: refuse}
  - article: 3
    provisions:
      - id: ${government}-3.1
        capability: leave
        gist: {zh: 审核在三个工作日内完成, en: The review takes three working days at most}
        force: must
        mode: enforced
        deadline: {matter: leave, act: review, within: 3 working days, from: submit}
`;

/** Two made-up governments with the same short rules, in a new folder; `fault` is written in place of the first one's provisions. */
export const writeRulebooks = (fault?: string): string => {
  const root = mkdtempSync(join(tmpdir(), 'guiju-rulebooks-'));
  cpSync(join(rulebooksRoot(), 'calendars'), join(root, 'calendars'), { recursive: true });
  for (const [government, name] of [
    ['anytown', '某县人民政府'],
    ['othertown', '某市人民政府'],
  ] as const) {
    const dir = join(root, government, '2025-01-01');
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'rulebook.yaml'), header(government, name));
    writeFileSync(join(dir, '01-leave.yaml'), government === 'anytown' && fault !== undefined ? fault : provisions(government));
  }
  return root;
};
