import type { DemoDesk } from '@guiju/contract';

/** The desks of one government, unit by unit. */
export interface OfficeDesks {
  readonly government: string;
  readonly units: readonly { readonly unit: string; readonly desks: readonly DemoDesk[] }[];
}

/** Puts desks together by government and unit, both in the order in which they first come. */
export function desksByOffice(desks: readonly DemoDesk[]): readonly OfficeDesks[] {
  return [...Map.groupBy(desks, ({ government_name }) => government_name)].map(([government, own]) => ({
    government,
    units: [...Map.groupBy(own, ({ unit_name }) => unit_name)].map(([unit, of]) => ({ unit, desks: of })),
  }));
}

/** The place in a government's name, for a button: 某县人民政府（演示） is 某县. */
export const shortName = (government: string): string => government.replace(/人民政府.*$/, '') || government;
