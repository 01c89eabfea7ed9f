import type { Matter, Seal } from '@guiju/kernel';
import { strToU8 } from 'fflate';
import { canonical, sm3 } from '../ledger/canonical.ts';
import type { Store } from '../store.ts';
import { at, outgoing, stepsIn } from '../testing/index.ts';
import { LEDGER } from './check-ledger.ts';
import { factsOf, METADATA } from './check-matter.ts';
import { makePackage } from './make-package.ts';
import { packedFiles } from './packed-files.ts';

const seal: Seal = {
  ...{ id: 'gov-seal', name: '示例区政府印章', organ: 'gov', kind: 'official' },
  ...{ custodians: ['office-clerk'], stand_ins: [], from: '2025-01-01' },
};
const clerk = at('office-clerk');

/** Two attachments of the paper, by their names. */
const attached = { '附件1.txt': strToU8('附件一的内容'), '附件2.txt': strToU8('附件二的内容') } as const;

/** A picture of the paper; nobody here draws it. */
const picture = strToU8('图');

/**
 * A paper with two attachments and a picture that is signed, sealed four times by itself and twelve times by an application, closed and archived; with the
 * application.
 */
export const sealedAndArchived = async (store: Store): Promise<{ readonly paper: Matter; readonly application: Matter }> => {
  const steps = stepsIn(store);
  await store.registerSeal('shili', at('director'), seal);
  const attachments = await Promise.all(
    Object.entries(attached).map(async ([name, bytes]) => {
      const { hash, size, media_type } = await store.saveFile('shili', { name, media_type: 'text/plain', bytes, by: 'edu-clerk' });
      return { name, hash, size, media_type };
    }),
  );
  const drawn = await store.saveFile('shili', { name: 'picture.png', media_type: 'image/png', bytes: picture, by: 'edu-clerk' });
  const written = { body: [{ type: 'picture', media: 'image/png', hash: drawn.hash }] };
  const content = { title: '关于示例的通知', text: '正文', paper: written, attachments };
  const draft = await steps.draft(at('edu-clerk'), 'issuance', 'edu', outgoing);
  const submitted = await steps.done(at('edu-clerk'), draft, [
    { type: 'edit_content', content: { ...content, hash: sm3(canonical(content)) } },
    { type: 'submit' },
  ]);
  const signed = await steps.act(await steps.act(submitted, 'director'), 'head');
  const used = await steps.done(clerk, signed, { type: 'use_seal', seal: seal.id, file: signed.content.hash, copies: 4 });
  const asked = { seal: 'government', for_issued_paper: true, offsite: false, on_platform: true };
  const application = await steps.done(
    at('edu-clerk'),
    await steps.draft(at('edu-clerk'), 'seal-use', 'edu', asked, {}, '加盖印章的申请'),
    [{ type: 'submit' }, { type: 'link', matter: signed.id, as: '公文' }],
  );
  const applied = await steps.done(clerk, application, { type: 'use_seal', seal: seal.id, file: signed.content.hash, copies: 12 });
  const issued = await steps.done(clerk, used, { type: 'reach', checkpoint: 'issue' });
  const closed = await steps.done(clerk, issued, { type: 'reach', checkpoint: 'close' });
  const paper = await steps.done(clerk, closed, { type: 'archive', retention: 'permanent', class: '教育局' });
  return { paper, application: applied };
};

/** The package of a matter of this fixture, with a paper that was not really typeset. */
export const packed = async (store: Store, matter: Matter): Promise<Uint8Array> => {
  const extract = await store.ledgerExtract('shili', matter.id);
  const carried = await Promise.all(
    packedFiles(matter).map(async ({ path, hash }) => [path, new Uint8Array((await store.readFile('shili', hash))?.bytes ?? [])] as const),
  );
  const files = new Map([
    ...carried,
    ['paper/paper.pdf', strToU8('%PDF-')] as const,
    [LEDGER, strToU8(JSON.stringify(extract))] as const,
    [METADATA, strToU8(JSON.stringify(factsOf(matter, extract?.seal_uses ?? [])))] as const,
  ]);
  return makePackage(files, (manifest) => store.signManifest('shili', manifest));
};
