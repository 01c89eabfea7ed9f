import { expect, test } from 'vitest';
import { desksByOffice, shortName } from './desks-by-office.ts';

const desk = (government_name: string, unit_name: string, login: string) => ({
  government: '',
  government_name,
  unit_name,
  login,
  password: '',
  person: '',
  post_title: '',
});

test('puts desks together by government and unit in the order given', () => {
  const desks = [desk('乙', '办公室', '1'), desk('甲', '水利局', '2'), desk('乙', '司法局', '3'), desk('乙', '办公室', '4')];
  const shown = desksByOffice(desks).map(({ government, units }) => [
    government,
    ...units.map(({ unit, desks: own }) => `${unit} ${own.map(({ login }) => login).join()}`),
  ]);
  expect(shown).toEqual([
    ['乙', '办公室 1,4', '司法局 3'],
    ['甲', '水利局 2'],
  ]);
});

test.each([
  ['某县人民政府（演示）', '某县'],
  ['某委员会', '某委员会'],
  ['人民政府', '人民政府'],
])('%s is %s on a button', (government, name) => {
  expect(shortName(government)).toBe(name);
});
