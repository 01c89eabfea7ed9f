import { DownOutlined, FileExcelOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { Button, Dropdown } from 'antd';
import { useText } from '../../shared/language.tsx';
import { useToday } from '../../shared/now.ts';

const words = {
  registers: { zh: '收发文登记簿', en: 'Registers' },
  paper: { zh: '收文登记簿', en: 'Papers in' },
  issuance: { zh: '发文登记簿', en: 'Papers out' },
} as const satisfies Record<string, Bilingual>;

/** How many years back a register is offered. */
const YEARS = 3;

/** The registers of papers in and out as workbooks, of this year and those before it. */
export function RegisterButton() {
  const t = useText();
  const year = Number(useToday().slice(0, 4));
  const items = (['paper', 'issuance'] as const).map((kind) => ({
    key: kind,
    type: 'group' as const,
    label: t(words[kind]),
    children: Array.from({ length: YEARS }, (_, i) => ({
      key: `${kind} ${year - i}`,
      label: (
        <a href={`/api/v1/registers/papers.xlsx?kind=${kind}&year=${year - i}`} download>
          {t({ zh: `${year - i} 年`, en: String(year - i) })}
        </a>
      ),
    })),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<FileExcelOutlined aria-hidden />}>
        {t(words.registers)} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}
