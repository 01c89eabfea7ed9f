import { DownloadOutlined, FilePdfOutlined, PrinterOutlined, ZoomInOutlined } from '@ant-design/icons';
import type { PaperPages as Drawn, MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { api } from '../../shared/api.ts';
import { useText } from '../../shared/language.tsx';
import { PaperPages } from '../../shared/paper/paper-pages.tsx';
import { ProblemView } from '../../shared/problem-view.tsx';
import { printPages } from './print-pages.ts';

const words = {
  print: { zh: '打印公文', en: 'Print the paper' },
  large: { zh: '放大', en: 'Enlarge' },
  word: { zh: 'Word 文件', en: 'Word file' },
} as const satisfies Record<string, Bilingual>;

/** The paper of a matter as it is laid out: with number and date once it is signed, as PDF and Word file, and printed. */
export function OfficialPages({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { id, version } = view.matter;
  const address = `/matters/${encodeURIComponent(id)}`;
  const [isLarge, setLarge] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['matter', id, 'pages', version],
    queryFn: () => api.get<Drawn>(`${address}/paper-pages`),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return error === null ? <Skeleton active /> : <ProblemView error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <div className="paper-tools">
        <Button size="small" icon={<ZoomInOutlined aria-hidden />} onClick={() => setLarge(true)}>
          {t(words.large)}
        </Button>
        <Button size="small" icon={<FilePdfOutlined aria-hidden />} href={`/api/v1${address}/paper.pdf`} target="_blank">
          PDF
        </Button>
        <Button size="small" icon={<DownloadOutlined aria-hidden />} href={`/api/v1${address}/paper.docx`}>
          {t(words.word)}
        </Button>
        <Button size="small" icon={<PrinterOutlined aria-hidden />} onClick={() => printPages(data.pages)}>
          {t(words.print)}
        </Button>
      </div>
      <PaperPages drawn={data} />
      {isLarge && (
        <Modal open title={view.matter.content.title} footer={null} width={960} style={{ top: 20 }} onCancel={() => setLarge(false)}>
          <PaperPages drawn={data} />
        </Modal>
      )}
    </>
  );
}
