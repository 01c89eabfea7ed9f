import { z } from 'zod';
import { viewerOf, whoOf } from '../http/access.ts';
import { binary, fileHeaders } from '../http/binary.ts';
import { type Endpoint, endpoint } from '../http/endpoint.ts';
import type { Parts } from '../parts.ts';
import { type RegisterKind, registers } from './columns.ts';
import { partsOf } from './register-line.ts';
import { writeXlsx } from './write-xlsx.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const query = z.object({
  kind: z.enum(Object.keys(registers) as RegisterKind[]),
  year: z.coerce.number().int().min(1949).max(2999),
});

/** The register of papers in or out of one year, as a workbook; with the papers that the desk may see. */
export const registerRoute = ({ store, now }: Parts): Endpoint =>
  endpoint(
    {
      method: 'get',
      path: '/api/v1/registers/papers.xlsx',
      summary: '收发文登记簿 · The register of papers in or out',
      access: 'reader',
      request: { query },
      responses: { 200: binary(xlsx, 'Excel') },
    },
    async (c) => {
      const { kind, year } = c.req.valid('query');
      const who = whoOf(c);
      const government = who.government.id;
      const { name, columns } = registers[kind];
      const world = await store.world(government, now());
      const found = await store.eachRegistered(
        ...([government, viewerOf(who), { kind, year }] as const),
        (matter, day) => ({ matter, day, world, paper: partsOf(matter) }),
        now(),
      );
      const book = await writeXlsx(
        name,
        columns,
        found.map((line, i) => ({ ...line, n: i + 1 })),
      );
      return c.body(new Uint8Array(book), 200, fileHeaders(xlsx, `${name} ${year}.xlsx`, 'saved'));
    },
  );
