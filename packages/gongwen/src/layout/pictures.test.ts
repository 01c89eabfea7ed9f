import { cwd } from 'node:process';
import { expect, test } from 'vitest';
import { paperSchema } from '../model/paper.ts';
import { sizeOnPaper } from '../model/picture-size.ts';
import { openTypesetter } from './typesetter.ts';

const data = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAwPAfhP7//w8AH+4F+3uLQwgAAAAASUVORK5CYII=';
const paper = paperSchema.parse({ title: '关于演示的通知', body: [{ type: 'picture', media: 'image/png', data }] });

test('a picture stands on the page, from whatever folder the program was started', () => {
  expect(cwd()).not.toBe('/');
  const { pages } = openTypesetter().pages(paper);
  expect(pages.some((page) => page.includes('data:image/png;base64,'))).toBe(true);
});

test('a picture is as large as on a screen, and never larger than its page', async () => {
  const png = (width: number, height: number): string => {
    const bytes = Buffer.from(data, 'base64');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes.toString('base64');
  };
  const sizeOf = (width: number, height: number) => sizeOnPaper(Buffer.from(png(width, height), 'base64'));
  expect(sizeOf(96, 192)).toEqual({ width: 25.4, height: 50.8 });
  expect(sizeOf(5000, 1000).width).toBeCloseTo(156 * 0.9, 6);
  const tall = sizeOf(500, 5000);
  expect(tall.height).toBeLessThan(225);
  expect(tall.width).toBeCloseTo(tall.height / 10, 6);
});

test('a picture that cannot be read is a fault, not an empty place', () => {
  const broken = { ...paper, body: [{ type: 'picture' as const, media: 'image/png' as const, data: data.slice(0, 60) }] };
  expect(() => openTypesetter().pages(broken)).toThrow('could not be typeset');
});
