import { EllipsisOutlined } from '@ant-design/icons';
import type { MatterView } from '@guiju/contract';
import type { Bilingual } from '@guiju/kernel';
import { App, Button, Drawer, Popover } from 'antd';
import { useState } from 'react';
import './action-bar.css';
import { useText } from '../../shared/language.tsx';
import { useMarks } from '../../shared/marks.ts';
import { useNarrow } from '../../shared/narrow.ts';
import { useShortcuts } from '../../shared/shortcuts.ts';
import { ActionMenu } from './action-menu.tsx';
import { type Action, actionsOf, withdrawable } from './action-model.ts';
import { actionWords } from './action-words.ts';
import { operationDialogs } from './operations/index.tsx';

const words = {
  bar: { zh: '办理', en: 'Actions' },
  act: { zh: '办理', en: 'Act' },
  more: { zh: '更多操作', en: 'More' },
  done: { zh: '已办理', en: 'Done' },
  nothing: { zh: '此件现在不需要您办理', en: 'Nothing here waits for you' },
} as const satisfies Record<string, Bilingual>;

/** How long the way back stands open beside what was just done. */
const UNDO_SECONDS = 12;

/** The actions of a desk that has it in hand or looks on, at the bottom of the page. */
export function ActionBar({ view }: { readonly view: MatterView }) {
  const t = useText();
  const { primary, waiting } = actionsOf(view.matter, view.available);
  return (
    <section className="action-bar no-print" aria-label={t(words.bar)}>
      {primary === null && waiting === null && <span className="action-none">{t(words.nothing)}</span>}
      {waiting !== null && (
        <span className="action-held">
          {primary === null
            ? t({
                zh: `还不能${waiting.label.zh}，原因见“更多操作”`,
                en: `“${waiting.label.en}” is held back; the reasons stand under “More”`,
              })
            : t({ zh: `先${primary.label.zh}，再${waiting.label.zh}`, en: `First “${primary.label.en}”, then “${waiting.label.en}”` })}
        </span>
      )}
      {primary?.held === true && (
        <span className="action-held">
          {t({ zh: `还不能${primary.label.zh}，原因见“办理”`, en: `“${primary.label.en}” is held back; the reasons stand under “Act”` })}
        </span>
      )}
      <ActionButtons view={view} />
    </section>
  );
}

/** The one likely act, a quick return, and everything else in a menu; what may not be done says why. */
export function ActionButtons({ view }: { readonly view: MatterView }) {
  const t = useText();
  const m = useMarks();
  const narrow = useNarrow();
  const { notification } = App.useApp();
  const [menu, setMenu] = useState(false);
  // The entries of the moment it was opened: what is typed stays although the matter changes meanwhile.
  const [open, setOpen] = useState<Action | null>(null);
  const { primary, others } = actionsOf(view.matter, view.available);
  const back = others.find(({ command, may }) => command === 'return' && may);
  const begin = (action: Action | null | undefined): void => {
    if (action?.may !== true) return;
    setMenu(false);
    setOpen(action);
  };
  useShortcuts({ a: () => begin(primary), r: () => begin(back) });
  const done = (action: Action, after: MatterView): void => {
    const undo = action.entries.flatMap(({ seat }) => (seat === undefined ? [] : (withdrawable(after.available, seat) ?? [])))[0];
    const key = `done ${after.matter.version}`;
    notification.success({
      key,
      title: `${t(words.done)}${m.colon}${t(action.label)}`,
      duration: undo === undefined ? 3 : UNDO_SECONDS,
      placement: 'top',
      ...(action.command !== 'act' || undo === undefined
        ? {}
        : {
            actions: (
              <Button
                size="small"
                onClick={() => {
                  notification.destroy(key);
                  setOpen({ command: 'withdraw', label: actionWords.withdraw, may: true, held: false, because: [], entries: [undo] });
                }}
              >
                {t(actionWords.withdraw)}
              </Button>
            ),
          }),
    });
  };
  const Dialog = open === null ? null : operationDialogs[open.command];
  const list = <ActionMenu actions={others} onChoose={begin} />;
  const trigger = (
    <Button icon={<EllipsisOutlined aria-hidden />} aria-expanded={menu} aria-haspopup="true" onClick={() => setMenu(!menu)}>
      {t(words.more)}
    </Button>
  );
  return (
    <>
      {primary !== null && (
        <Button type={primary.held ? 'default' : 'primary'} onClick={() => begin(primary)} aria-keyshortcuts="a">
          {t(primary.held ? words.act : primary.label)}
        </Button>
      )}
      {back !== undefined && (
        <Button onClick={() => begin(back)} aria-keyshortcuts="r">
          {t(back.label)}
        </Button>
      )}
      {others.length > 0 &&
        (narrow ? (
          trigger
        ) : (
          <Popover open={menu} onOpenChange={setMenu} trigger="click" placement="topRight" content={list}>
            {trigger}
          </Popover>
        ))}
      {narrow && (
        <Drawer open={menu} placement="bottom" size="70%" title={t(words.more)} onClose={() => setMenu(false)}>
          {list}
        </Drawer>
      )}
      {Dialog !== null && open !== null && (
        <Dialog
          key={open.command}
          view={view}
          entries={open.entries}
          onClose={() => setOpen(null)}
          onDone={(after) => done(open, after)}
          instead={(command) => {
            const other = others.find((each) => each.command === command && each.may);
            return other === undefined ? undefined : () => setOpen(other);
          }}
        />
      )}
    </>
  );
}
