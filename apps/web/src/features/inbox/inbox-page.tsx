import { type Box, boxes } from '@guiju/contract';
import { notFound, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { boxNames } from '../../shared/box-names.ts';
import { Empty } from '../../shared/empty.tsx';
import { useText } from '../../shared/language.tsx';
import { MatterListPage } from '../../shared/matter-list-page.tsx';
import { useNarrow } from '../../shared/narrow.ts';
import { oversees } from '../../shared/oversight.ts';
import { useMe } from '../../shared/session.ts';
import { BoxSwitch } from './box-switch.tsx';
import { datedWords, emptyWords } from './box-words.ts';
import { LateHint } from './late-hint.tsx';
import { StartLinks } from './start-links.tsx';

const isBox = (text: string): text is Box => boxes.some((box) => box === text);

/** One of the six lists of the desk. */
export function InboxPage() {
  const { box } = useParams({ from: '/desk/inbox/$box' });
  if (!isBox(box)) throw notFound();
  return <BoxPage key={box} box={box} />;
}

function BoxPage({ box }: { readonly box: Box }) {
  const t = useText();
  const me = useMe();
  const narrow = useNarrow();
  const navigate = useNavigate();
  const filter = useSearch({ from: '/desk/inbox/$box' });
  const dated = datedWords[box];
  return (
    <MatterListPage
      title={t(boxNames[box])}
      name={['inbox', box]}
      path={`/inbox/${box}`}
      filter={filter}
      onFilter={(search) => void navigate({ to: '/inbox/$box', params: { box }, search, replace: true })}
      dated={dated === undefined ? undefined : t(dated)}
      above={
        <>
          {narrow && <BoxSwitch shown={box} />}
          {box === 'todo' && oversees(me) && <LateHint />}
        </>
      }
      empty={
        <Empty title={t(emptyWords[box])}>
          <StartLinks />
        </Empty>
      }
    />
  );
}
