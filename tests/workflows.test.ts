import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Permissions = Readonly<Record<string, string>>;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = globSync('.github/workflows/*.{yml,yaml}').map((file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const events =
    typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? workflow.on : Object.keys(workflow.on as object);
  const jobs = Object.values(workflow.jobs);
  return { file, text, workflow, events, jobs, steps: jobs.flatMap(({ steps }) => steps), forPulls: events.includes('pull_request') };
});

/** Whether `job`, or a job that it needs, never runs for a pull request. */
function skipsPullRequests({ jobs }: Workflow, job: Job): boolean {
  if (job.if?.includes("github.event_name != 'pull_request'")) return true;
  return [job.needs ?? []].flat().some((name) => jobs[name] !== undefined && skipsPullRequests({ jobs, on: undefined }, jobs[name]));
}

const hasWritePermission = ({ permissions = {} }: Job): boolean => Object.values(permissions).includes('write');

test('the workflows are found', () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(
    expect.arrayContaining(['.github/workflows/ideas.yml', '.github/workflows/site.yml']),
  );
});

test.each(workflows)('$file pins each action to a commit hash, so its code cannot change', ({ steps }) => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.filter((action) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test('an action has the same hash in every workflow', () => {
  const uses = new Set(workflows.flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? [])));
  expect(uses.size).toBe(new Set([...uses].map((action) => action.split('@')[0])).size);
});

test.each(workflows)('$file has no trigger that gives a pull request the rights of the repository', ({ events }) => {
  expect(events.filter((event) => /^(pull_request_target|workflow_run|issue_comment|issues)$/.test(event))).toEqual([]);
});

test.each(workflows)('$file can only read by default; a job that writes asks for the permission itself', ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
});

test.each(workflows.filter(({ forPulls }) => forPulls))(
  '$file uses no secrets and writes nothing for a pull request',
  ({ text, workflow, jobs }) => {
    expect(text).not.toMatch(/\bsecrets\b\s*[.[]|inherit/);
    expect(jobs.filter((job) => hasWritePermission(job) && !skipsPullRequests(workflow, job))).toEqual([]);
  },
);

test.each(workflows)('$file puts no expression into a script, because a title or a branch name could be a command', ({ steps }) => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test.each(workflows)('$file leaves no token in a checkout', ({ steps }) => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test.each(workflows)('every job of $file has a time limit', ({ jobs }) => {
  expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
});
