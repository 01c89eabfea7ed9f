import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ask } from '../testing/client.ts';
import { openServer } from '../testing/server.ts';

/** What is looked at in the document. */
interface Described {
  readonly openapi: string;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly summary: string;
            readonly parameters?: readonly { readonly in: string; readonly name: string }[];
            readonly responses: Readonly<Record<string, unknown>>;
          }
        >
      >
    >
  >;
}

const file = fileURLToPath(new URL('../../../../docs/reference/openapi.json', import.meta.url));
const document = (await ask<Described>(await openServer(), '/openapi.json')).json;

test('the committed description is the one that the routes give (UPDATE_OPENAPI=1 writes it anew)', () => {
  if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(document);
});

const walk = (value: unknown, visit: (key: string, inner: unknown) => void): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
};

test('every reference leads somewhere, and every parameter of a path is described', () => {
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), document);
  walk(document, (key, inner) => {
    if (key === '$ref') expect([inner, at(String(inner))]).not.toEqual([inner, undefined]);
  });
  const { paths } = document;
  for (const [path, methods] of Object.entries(paths)) {
    const named = [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name);
    for (const { parameters = [] } of Object.values(methods))
      expect(
        parameters
          .filter(({ in: place }) => place === 'path')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(named.sort());
  }
});

test('each route says in both languages what it is for, and how it can fail', () => {
  for (const methods of Object.values(document.paths)) {
    for (const { summary, responses } of Object.values(methods)) {
      expect(summary).toMatch(/\p{Script=Han}.* · [A-Z]/u);
      expect(Object.keys(responses)).toContain('default');
    }
  }
});

test('fields that may be left out are described so', () => {
  const { NewMatter, Day } = document.components.schemas;
  expect(NewMatter).toMatchObject({ required: ['command_id', 'kind'], additionalProperties: false });
  expect(Day).toMatchObject({ type: 'string', format: 'date' });
  // A component that allowed null would allow it wherever it is used.
  for (const [name, schema] of Object.entries(document.components.schemas))
    expect([name, Reflect.get(schema as object, 'type')]).not.toEqual([name, expect.any(Array)]);
});
