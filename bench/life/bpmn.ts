import { randomUUID } from 'node:crypto';
import { type BpmnEngineExecutionState, Engine, type Execution } from 'bpmn-engine';
import pg from 'pg';
import { ACTORS } from './office.ts';

const flow = (id: string, from: string, to: string, condition = ''): string =>
  `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">${condition}</sequenceFlow>`;

/** An act, and behind it the choice between going on and back to the drafter. */
const act = (post: string, next: string): string => `
  <userTask id="${post}" />
  <exclusiveGateway id="after_${post}" default="on_${post}" />
  ${flow(`to_${post}`, post, `after_${post}`)}
  ${flow(`on_${post}`, `after_${post}`, next)}
  ${flow(
    `back_${post}`,
    `after_${post}`,
    'draft',
    `<conditionExpression xsi:type="tFormalExpression">\${environment.output.${post}.returned}</conditionExpression>`,
  )}`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <process id="paper" isExecutable="true">
    <startEvent id="start" />${flow('begin', 'start', 'draft')}
    <userTask id="draft" />${flow('submit', 'draft', ACTORS[0])}
    ${ACTORS.map((post, i) => act(post, ACTORS[i + 1] ?? 'issue')).join('')}
    <userTask id="issue" /><endEvent id="end" />${flow('finish', 'issue', 'end')}
  </process>
</definitions>`;

/** The steps after the submission, in order. */
const steps = [...ACTORS, 'issue'];

/** Papers as processes whose whole state is one JSON value in a table of the same database. */
export const openBpmn = async (connectionString: string, max: number) => {
  const pool = new pg.Pool({ connectionString, max });
  await pool.query('create table bpmn (id uuid primary key, state jsonb not null)');

  const begin = async (id: string): Promise<{ engine: Engine; execution: Execution }> => {
    const engine = new Engine({ name: 'paper', source });
    const execution = await engine.execute({ variables: { title: '关于测量的通知', text: '正文。'.repeat(800) } });
    signal(execution, 'draft');
    await pool.query('insert into bpmn values ($1, $2)', [id, JSON.stringify(await engine.getState())]);
    return { engine, execution };
  };
  const signal = (execution: Execution, step: string): void => {
    const waiting = execution.getPostponed().find(({ id }) => id === step);
    if (waiting === undefined) throw new Error(`not waiting for ${step}`);
    waiting.signal({ returned: false, opinion: '同意' });
  };
  const save = (client: pg.Pool | pg.PoolClient, id: string, state: BpmnEngineExecutionState): Promise<unknown> =>
    client.query('update bpmn set state = $2 where id = $1', [id, JSON.stringify(state)]);

  return {
    /** Each act recovers the process from the table under a lock, as every act of an office on its own day must. */
    live: async (): Promise<void> => {
      const id = randomUUID();
      await begin(id);
      for (const step of steps) {
        const client = await pool.connect();
        try {
          await client.query('begin');
          const { rows } = await client.query<{ state: BpmnEngineExecutionState }>('select state from bpmn where id = $1 for update', [id]);
          const engine = new Engine({ name: 'paper' }).recover(rows[0]!.state);
          const execution = await engine.resume();
          signal(execution, step);
          await save(client, id, await engine.getState());
          await client.query('commit');
        } finally {
          client.release();
        }
      }
    },
    /** Every process stays in the memory of the only server, and the table is written but never read. */
    liveInMemory: async (): Promise<void> => {
      const id = randomUUID();
      const { engine, execution } = await begin(id);
      for (const step of steps) {
        signal(execution, step);
        await save(pool, id, await engine.getState());
      }
    },
    close: () => pool.end(),
  };
};
