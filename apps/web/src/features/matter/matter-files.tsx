import { DownOutlined, FilePdfOutlined, FolderOutlined, PrinterOutlined } from '@ant-design/icons';
import { type Bilingual, endOf, type Matter } from '@guiju/kernel';
import { Button, Dropdown } from 'antd';
import { useText } from '../../shared/language.tsx';
import { useNarrow } from '../../shared/narrow.ts';

const words = {
  print: { zh: '打印处理单', en: 'Print the slip' },
  slip: { zh: '处理单 PDF', en: 'Slip as PDF' },
  plain: { zh: '只含现行意见', en: 'Opinions that stand' },
  history: { zh: '含办理过程和撤回的意见', en: 'With history and what was taken back' },
  archive: { zh: '导出归档包', en: 'Archive package' },
} as const satisfies Record<string, Bilingual>;

const addressOf = (matter: Matter, file: string): string => `/api/v1/matters/${encodeURIComponent(matter.id)}/${file}`;

/** What can be printed or taken away of a matter: its slip, and its package once it came to its end. */
export function MatterFiles({ matter }: { readonly matter: Matter }) {
  const t = useText();
  const narrow = useNarrow();
  const pdf = (key: 'plain' | 'history') => ({
    key,
    label: (
      <a href={addressOf(matter, `handling-slip.pdf?history=${key === 'history'}`)} target="_blank" rel="noreferrer">
        {t(words[key])}
      </a>
    ),
  });
  return (
    <span className="matter-print no-print">
      {!narrow && (
        <Button size="small" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t(words.print)}
        </Button>
      )}
      <Dropdown menu={{ items: [pdf('plain'), pdf('history')] }} trigger={['click']}>
        <Button size="small" icon={<FilePdfOutlined aria-hidden />}>
          {t(words.slip)} <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      {endOf(matter) !== null && (
        <Button size="small" icon={<FolderOutlined aria-hidden />} href={addressOf(matter, 'archive.zip')} download>
          {t(words.archive)}
        </Button>
      )}
    </span>
  );
}
