import { type Paper, paperSchema, readText } from '@guiju/gongwen';
import { type Directory, dayOfInstant, formatDay, issuingOrgans, type Matter, parseInstant } from '@guiju/kernel';

const UPWARD: readonly unknown[] = ['request', 'report'];

const dayReached = (matter: Matter, checkpoint: 'sign' | 'issue'): string | undefined => {
  const at = parseInstant(matter.reached[checkpoint] ?? '');
  return at === undefined ? undefined : formatDay(dayOfInstant(at));
};

/** What was written: the parts where there are any, otherwise what can be recognised in title and text. */
const written = ({ content: { title, text, paper } }: Matter): Paper =>
  paper === undefined ? readText(`${title}\n${text}`).paper : paperSchema.parse(paper);

/** Signers of the other organs of a joint paper, whom only the paper itself knows. */
const otherSigners = ({ signers, issuers }: Paper): Paper['signers'] =>
  signers.filter(({ organ }) => organ !== undefined && organ !== issuers[0]);

/** Names of those whose signing act stands, in the order in which they signed. */
const signersOf = (matter: Matter, directory: Directory): readonly { readonly name: string }[] =>
  matter.stages
    .filter(({ act }) => act === 'sign')
    .flatMap(({ rounds }) => rounds.flatMap(({ seats }) => seats.flatMap(({ act }) => act ?? [])))
    .filter(({ verdict, withdrawn }) => verdict === 'agree' && withdrawn === null)
    .flatMap(({ actor }) => directory.persons.filter(({ id }) => id === actor.person).map(({ name }) => ({ name })));

/** A number by its parts; one of a series that runs on over the years has neither mark nor year. */
const numberOf = ({ text, year, serial }: NonNullable<Matter['number']>): NonNullable<Paper['number']> =>
  year === 0 ? { mark: '', n: serial } : { mark: text.slice(0, text.indexOf('〔')), year, n: serial };

/**
 * The paper of a matter as it is issued (公文): what was written, with number, date, signers and imprint from the course of the matter. Before
 * it is signed it has none of these, and is a draft. Room for the seal is left until it is issued; issued without one it shows none, where
 * the office keeps a register of its seals.
 */
export const officialPaper = (matter: Matter, directory: Directory, government: string, isSealed: boolean): Paper => {
  const base = written(matter);
  const { number } = matter;
  // What was terminated never became a paper, however far it had come.
  const [signed, issued] = matter.status === 'terminated' ? [] : [dayReached(matter, 'sign'), dayReached(matter, 'issue')];
  const office = directory.units.find(({ kind }) => kind === 'office')?.name;
  return {
    ...base,
    sealed: base.sealed && (isSealed || issued === undefined || (directory.seals ?? []).length === 0),
    issuers: base.issuers.length > 0 ? base.issuers : [...issuingOrgans(matter.facts['issuer']?.value, matter.unit, directory, government)],
    ...(number === null || number.void ? {} : { number: numberOf(number) }),
    ...(signed === undefined ? {} : { date: signed }),
    ...(signed !== undefined && UPWARD.includes(base.doc_type)
      ? { signers: [...signersOf(matter, directory), ...otherSigners(base)] }
      : {}),
    ...(issued === undefined || office === undefined
      ? {}
      : { imprint: { copies_to: [], issued_by: office, ...base.imprint, issued_on: issued } }),
  };
};
