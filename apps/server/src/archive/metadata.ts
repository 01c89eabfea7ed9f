import type { Paper } from '@guiju/gongwen';
import { acts, kinds, type Matter, type RecordedAct, retentions, type Stage, type World } from '@guiju/kernel';
import { factsOf, type LedgerExtract, type PackageFacts } from '@guiju/store';
import { docTypeText, secrecyText, urgencyText } from '../handling-slip/slip-of.ts';
import { namesIn, verdictText } from '../handling-slip/words.ts';

/** A file of the package as the metadata list it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
}

/** One act as the metadata of the business (业务实体) say it, with the person (机构人员实体) who did it. */
const businessOf = (world: World, { act: stage, origin }: Stage, act: RecordedAct) => {
  const names = namesIn(world.directory);
  return {
    业务行为: acts[stage].zh,
    行为时间: act.at,
    行为依据: 'provisions' in origin ? [...origin.provisions] : [],
    行为描述: [verdictText[act.verdict], act.opinion].filter((part) => part !== '').join('：'),
    机构人员类型: '个人',
    机构人员名称: names.person(act.actor.person),
    个人职位: names.post(act.actor.post),
    ...(act.on_behalf_of === null ? {} : { 代行职位: names.post(act.on_behalf_of) }),
    ...(act.withdrawn === null ? {} : { 撤回时间: act.withdrawn.at, 撤回理由: act.withdrawn.reason }),
  };
};

const business = (world: World, { stages }: Matter) =>
  stages
    .flatMap((stage) => stage.rounds.flatMap(({ seats }) => seats.flatMap(({ act }) => (act === null ? [] : [{ stage, act }]))))
    .toSorted((a, b) => a.act.n - b.act.n)
    .map(({ stage, act }) => businessOf(world, stage, act));

const archivalPlace = ({ archived }: Matter) =>
  archived === undefined
    ? null
    : {
        ...{ 档号: archived.text, 全宗号: archived.fonds, 年度: archived.year, 保管期限: retentions[archived.retention].zh },
        ...{ 机构或问题: archived.class, 室编件号: archived.piece, 归档时间: archived.at },
      };

/** How long it is secret (保密期限), where that was stated. */
const periodOf = ({ facts }: Matter): string | null => {
  const years = facts['secret_years']?.value;
  return typeof years === 'number' ? `${years}年` : null;
};

const content = (world: World, matter: Matter, paper: Paper) => ({
  题名: matter.content.title,
  文件编号: matter.number === null || matter.number.void ? null : matter.number.text,
  责任者: paper.issuers.length > 0 ? [...paper.issuers] : [namesIn(world.directory).unit(matter.unit)],
  日期: paper.date ?? matter.submission?.at.slice(0, 10) ?? null,
  文种: docTypeText(world, matter) || null,
  紧急程度: urgencyText(world, matter) || null,
  主送: [...paper.recipients],
  抄送: [...(paper.imprint?.copies_to ?? [])],
  密级: secrecyText(world, matter) || null,
  保密期限: periodOf(matter),
  附件题名: matter.content.attachments.map(({ name }) => name),
});

/** Uses of seals (用印): which seal on which file, so many copies, by whom, and with which application. */
const sealing = (world: World, { id, content: { hash } }: Matter, { seal_uses }: PackageFacts) => {
  const names = namesIn(world.directory);
  return seal_uses.map(({ application, seal, file, file_hash, copies, offsite, person, post, at }) => ({
    印章: seal,
    用印申请: application === id ? '本件' : application,
    文件: file,
    文件哈希: file_hash,
    与归档正文一致: file_hash === hash ? '是' : '否',
    份数: copies,
    用印人: names.person(person),
    用印人职位: names.post(post),
    用印时间: at,
    用印地点: offsite ? '异地' : '保管处',
  }));
};

/** How and when a matter ended without being closed; nothing for one that was. */
const termination = ({ status, comments }: Matter) => {
  const ended = status === 'terminated' ? comments.findLast(({ on }) => on === 'terminate') : undefined;
  return ended === undefined ? {} : { 终止时间: ended.at, 终止理由: ended.text };
};

/**
 * Metadata of an archived matter: what programs check at the top, then the core elements of DA/T 46-2009 (文书类电子文件元数据方案) by their
 * names; decision 0010 says which elements are our own. An element that nobody has given is null, never guessed.
 */
export const metadataOf = (world: World, matter: Matter, paper: Paper, extract: LedgerExtract, files: readonly ListedFile[]) => {
  const facts = factsOf(matter, extract.seal_uses);
  return {
    format: 'guiju-archive-1',
    ...facts,
    聚合层次: '件',
    来源: { 全宗名称: world.rulebook.data.name.zh, 立档单位名称: world.rulebook.data.name.zh },
    电子文件号: matter.id,
    事项类别: kinds[matter.kind]?.name.zh ?? matter.kind,
    归档: archivalPlace(matter),
    内容描述: content(world, matter, paper),
    形式特征: { 文件组合类型: files.length > 1 ? '组合文件' : '单件', 语种: '中文', 稿本: matter.status === 'terminated' ? null : '正本' },
    电子属性: files.map(({ path, bytes }) => ({
      格式信息: path.slice(path.lastIndexOf('.') + 1),
      计算机文件名: path,
      计算机文件大小: bytes,
      信息系统描述: '规矩 Guiju',
    })),
    电子签名: {
      签名规则: '对台账签名根的签名，见 ledger.json',
      签名时间: extract.root.at,
      签名人: world.rulebook.data.name.zh,
      签名结果: extract.root.signature,
      // The package brings the public key itself, no certificate.
      证书: null,
      证书引证: extract.root.key_id,
      签名算法标识: 'SM2-SM3',
    },
    办结时间: matter.closed?.at ?? null,
    ...termination(matter),
    用印: sealing(world, matter, facts),
    业务实体: business(world, matter),
    依据规则: matter.edition,
  };
};
