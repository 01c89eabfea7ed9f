import type { OfficeKeys } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '../../shared/api.ts';
import { download } from '../../shared/download.ts';
import { useText } from '../../shared/language.tsx';

const words = {
  key: { zh: '签名公钥（SM3）', en: 'Signing key (SM3)' },
  about: {
    zh: '请把公钥或其 SM3 另行公布：外部核对归档包时以它为准，不以包内的公钥为准。',
    en: 'Make the key or its SM3 known apart from the packages: outsiders check by it, not by the key in the package.',
  },
  save: { zh: '下载公钥', en: 'Download the key' },
} as const satisfies Record<string, Bilingual>;

/** The public key with which packages are signed, to be made known apart from them. */
export function ArchiveKey() {
  const t = useText();
  const { data } = useQuery({ queryKey: ['archive', 'keys'], queryFn: () => api.get<OfficeKeys>('/archive/keys') });
  const key = data?.items.find(({ current }) => current);
  if (key === undefined) return null;
  return (
    <section className="archive-key" aria-label={t(words.key)}>
      <p>
        {t(words.key)} <code>{key.key_id}</code>{' '}
        <Button size="small" onClick={() => download('office-key.pem', key.public_key, 'application/x-pem-file')}>
          {t(words.save)}
        </Button>
      </p>
      <p>{t(words.about)}</p>
    </section>
  );
}
