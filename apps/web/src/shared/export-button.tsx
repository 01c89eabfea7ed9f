import { DownloadOutlined } from '@ant-design/icons';
import type { Bilingual } from '@guiju/kernel';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { download } from './download.ts';
import { useText } from './language.tsx';
import type { ListFilter } from './list-filter.ts';
import { matterCsv } from './matter-csv.ts';
import { allRows } from './matter-pages.ts';
import { useNames } from './names.ts';
import { ProblemView } from './problem-view.tsx';

const words = {
  save: { zh: '导出表格', en: 'Export' },
  failed: { zh: '没有导出', en: 'Not exported' },
} as const satisfies Record<string, Bilingual>;

interface Props {
  readonly path: string;
  readonly filter: ListFilter;
  /** Name of the file without its ending. */
  readonly name: string;
}

/** Saves the whole list, not only the lines that are shown, as a table that Excel opens. */
export function ExportButton({ path, filter, name }: Props) {
  const t = useText();
  const names = useNames();
  const { modal } = App.useApp();
  const save = useMutation({
    mutationFn: async () => download(`${name}.csv`, matterCsv(await allRows(path, filter), names, t)),
    onError: (error) => modal.error({ title: t(words.failed), content: <ProblemView error={error} /> }),
  });
  return (
    <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>
      {t(words.save)}
    </Button>
  );
}
