import { allActs, type Matter } from '@guiju/kernel';

/** Hashes of the files that a matter carries: with its content, with acts, and on file. */
export const filesIn = (matter: Matter): ReadonlySet<string> => {
  const filed = Object.values(matter.records).flatMap(({ attachment }) => attachment ?? []);
  const acts = allActs(matter).flatMap(({ attachments }) => attachments);
  return new Set([...matter.content.attachments, ...acts, ...filed].map(({ hash }) => hash));
};
