/** Generated project folders for the benchmarks of builds, the check and filters. */
import { createIdeas } from './create-corpus.ts';
import { formatProjectFile, formatReferenceFiles, toProjectEntry, type ProjectEntry, type ProjectFile } from './project-files.ts';
import { createRandom, type Random } from './random.ts';

const PROGRAMMES = Object.fromEntries(
  [2024, 2025, 2026].map((year) => [`gsoc-${year}`, { name: `Google Summer of Code ${year}`, kind: 'gsoc', year }]),
);

/** Any date in the past, so that the check does not ask whether people agreed to be listed. */
const CONFIRMED_DATE = '2026-01-15';
const IDEAS_PER_PERSON = 10;
const MENTORED_PROBABILITY = 0.7;

/** Adds random values for the fields that a record does not have, so that every facet has values to filter by. */
function addDetails(entry: ProjectEntry, random: Random, people: readonly string[]): ProjectEntry {
  const skills = entry.frontMatter.skills.map((skill) => ({
    ...skill,
    need: random.pick(['required', 'preferred', 'learn']),
    level: 'basic',
  }));
  const frontMatter = {
    ...entry.frontMatter,
    status: random.pick(['open', 'open', 'open', 'discussion', 'taken', 'completed']),
    difficulty: random.pick(['easy', 'intermediate', 'hard']),
    sizes: random.sampleZipf([175, 350, 90], 1, 2),
    skills,
    mentors: random.next() < MENTORED_PROBABILITY ? [...new Set([random.pick(people), random.pick(people)])] : [],
    programmes: random.sampleZipf(Object.keys(PROGRAMMES), 0, 1),
    outcomes: ['A first version that people can run', `A release of ${entry.id} with documentation`, 'Tests that run on every change'],
    starterTasks: ['Build it and run its tests', 'Fix one of the issues for newcomers'],
    references: [{ title: 'Background', url: 'https://example.org/background', type: 'post' }],
    added: `2026-0${random.integer(1, 5)}-15`,
  };
  return { ...entry, frontMatter, body: addMarkdown(entry) };
}

/** Formats a plain body with the Markdown of a typical idea: a heading, a list, links, emphasis and code. */
function addMarkdown({ id, body }: ProjectEntry): string {
  const [firstSentence = '', secondSentence = '', thirdSentence = '', ...otherSentences] = body.match(/[^.]+\./g) ?? [];
  const middle = Math.ceil(otherSentences.length / 2);
  return `**${firstSentence.trim()}**${otherSentences.slice(0, middle).join('')}

## How to start

Read [the background](https://example.org/background) and [how this list works](/about/) first. Then run \`make test\`.

-${secondSentence}
-${thirdSentence}

\`\`\`sh
git clone https://example.org/${id} && make test
\`\`\`

${otherSentences.slice(middle).join('').trim()}`;
}

/** Creates a project folder of `count` generated ideas. The same count always gives the same files. */
export function* createSampleProjects(count: number): Generator<ProjectFile> {
  const random = createRandom(count);
  const records = createIdeas(count, random);
  const people = Array.from({ length: Math.ceil(count / IDEAS_PER_PERSON) }, (_, index) => `person-${index + 1}`);
  for (const [index, record] of records.entries()) yield formatProjectFile(addDetails(toProjectEntry(record, index), random, people));
  const peopleRows = Object.fromEntries(people.map((id) => [id, { name: id.replace('person-', 'Person '), confirmed: CONFIRMED_DATE }]));
  yield* formatReferenceFiles(records, peopleRows, PROGRAMMES);
}
