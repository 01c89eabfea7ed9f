import { fileURLToPath } from 'node:url';
import { acts, type Bilingual, type FactDefinition, kinds, type MatterKind } from '@guiju/kernel';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { createProgram } from './program.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../../../docs/reference/${name}`, import.meta.url));
const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`;
const made = `It is made from the program; a test keeps it so (\`npx vitest run apps/cli/src/reference.test.ts -u\` writes it anew).`;

const commands = `# 命令行 · Command line

\`npx guiju <命令>\`. Without \`--json\` the output is for people; with it, for programs. Every command ends with 0 when it is done, 1 when
something was refused or problems were found, 2 when it was called wrongly. ${made}
`;

const fullName = (command: Command): string => (command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`);

const commandSection = (command: Command): string => {
  const inner = command.commands.map(commandSection).join('');
  return `\n## \`${fullName(command)}\`\n\n\`\`\`text\n${command.helpInformation().trimEnd()}\n\`\`\`\n${inner}`;
};

test('the reference of the command line says what the help says', async () => {
  await expect(commands + commandSection(createProgram())).toMatchFileSnapshot(fileOf('cli.md'));
});

const facts = `# 事项与事实 · Kinds of matter and their facts

The words that \`explain\`, the API and rulebooks understand. A fact that is not given is unknown; a *claim* that nobody makes counts as not
made. Dates are \`2025-11-20\`, moments \`2025-11-20T09:00:00+08:00\`, both of Asia/Shanghai. A dotted fact stands in a group:
\`{"reviews": {"legality": "passed"}}\`. ${made}

Acts (环节): ${Object.entries(acts)
  .map(([id, name]) => `\`${id}\` ${name.zh}`)
  .join(', ')}.
`;

const typeName = ({ type, claim, values = {} }: FactDefinition): string => {
  const name = type.type === 'list' ? `list of ${type.of.type}` : type.type;
  const words = Object.entries(values).map(([id, value]) => `\`${id}\` ${value.zh}`);
  return [claim === true ? `${name}, claim` : name, ...(words.length > 0 ? [`: ${words.join(', ')}`] : [])].join('');
};

const kindSection = ({ id, name, facts: defined, checkpoints }: MatterKind): string => {
  const rows = Object.entries(defined).map(([fact, definition]) => `| \`${fact}\` | ${both(definition.name)} | ${typeName(definition)} |`);
  const points = [...new Set(checkpoints.map((checkpoint) => `\`${checkpoint.id}\``))].join(' → ');
  return `\n## \`${id}\` ${both(name)}\n\nCheckpoints (节点): ${points}\n\n| fact | name | type |\n|---|---|---|\n${rows.join('\n')}\n`;
};

test('the reference of the facts lists every kind of matter', async () => {
  await expect(facts + Object.values(kinds).map(kindSection).join('')).toMatchFileSnapshot(fileOf('facts.md'));
});
