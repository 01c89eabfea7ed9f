import { type OfficeFile, officeFile } from '../install/office-file.ts';

/** The office of the tests: a head, an office with director and clerk, two departments with head and clerk each. */
export const testOffice = (government = 'shili'): OfficeFile =>
  officeFile.parse({
    government,
    name: { zh: '示例区人民政府', en: 'Government of Sample District' },
    since: '2025-01-01',
    settings: { closing: '17:30', urge_interval_hours: 24, urge_max: 2, own_review: false },
    units: [
      { id: 'gov', name: '区政府', kind: 'government' },
      { id: 'office', name: '区政府办公室', kind: 'office' },
      { id: 'edu', name: '区教育局', kind: 'department' },
      { id: 'civil', name: '区民政局', kind: 'department' },
    ],
    posts: [
      { id: 'head', title: '区长', unit: 'gov', roles: ['head'], holder: 'head' },
      { id: 'director', title: '办公室主任', unit: 'office', roles: ['office_director'], holder: 'director' },
      { id: 'office-clerk', title: '办公室文书', unit: 'office', roles: ['office'], clerk: true, holder: 'office-clerk' },
      { id: 'edu-head', title: '教育局局长', unit: 'edu', roles: ['department_head'], holder: 'edu-head' },
      { id: 'edu-clerk', title: '教育局文书', unit: 'edu', clerk: true, holder: 'edu-clerk' },
      { id: 'civil-head', title: '民政局局长', unit: 'civil', roles: ['department_head'], holder: 'civil-head' },
      { id: 'civil-clerk', title: '民政局文书', unit: 'civil', clerk: true, holder: 'civil-clerk' },
    ],
    persons: ['head', 'director', 'office-clerk', 'edu-head', 'edu-clerk', 'civil-head', 'civil-clerk'].map((id) => ({
      id,
      name: `演示${id}`,
      login: `${government}-${id}`,
    })),
  });
