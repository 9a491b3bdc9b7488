/** A folder of ideas that nobody had: front matter and texts of the usual length, the same ones for the same number. */
import { stringify } from 'yaml';
import { drawFrom, randomFrom, type Draw } from '../build/random.ts';
import { ADJECTIVES, NOUNS, SENTENCES, SKILLS, TOPICS } from '../build/words.ts';

/** A file of the folder. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

const PROGRAMMES = [2024, 2025, 2026].map((year) => ({ id: `gsoc-${year}`, name: `Google Summer of Code ${year}`, kind: 'gsoc', year }));

function people(count: number): string[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, index) => `person-${index + 1}`);
}

function frontMatter(draw: Draw, title: string, mentors: readonly string[]): object {
  const outcome = (): string => `A ${draw.one(ADJECTIVES)} ${draw.one(NOUNS)} that somebody can run`;
  return {
    title,
    summary: `${title}, so that a newcomer can see what it does before they read how it works.`,
    status: draw.one(['open', 'open', 'open', 'discussion', 'taken', 'completed']),
    topics: draw.some(TOPICS, 1, 5),
    difficulty: draw.one(['easy', 'intermediate', 'hard']),
    sizes: draw.some([175, 350, 90], 1, 2),
    skills: draw.some(SKILLS, 2, 5).map((name) => ({ name, need: draw.one(['required', 'preferred', 'learn']), level: 'basic' })),
    mentors: draw.chance(0.7) ? draw.some(mentors, 1, 2) : [],
    programmes: draw.some(
      PROGRAMMES.map(({ id }) => id),
      0,
      1,
    ),
    outcomes: [...new Set([outcome(), outcome(), outcome()])],
    starterTasks: ['Build it and run its tests', 'Mend one of the issues marked as a first one'],
    references: [{ title: 'What is known about it', url: 'https://example.org/known', type: 'post' }],
    added: `2026-0${1 + Math.floor(draw.one([0, 1, 2, 3, 4]))}-15`,
  };
}

function body(draw: Draw): string {
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, () => draw.one(SENTENCES)).join(' ');
  return `${paragraph(4)}

## How to go about it

${paragraph(3)} Read [what is known](https://example.org/known) and [how this list works](/about/) first.

- ${draw.one(SENTENCES)}
- ${draw.one(SENTENCES)}

\`\`\`sh
git clone https://example.org/${draw.one(NOUNS)} && make test
\`\`\`

${paragraph(2)}
`;
}

/** The files of a folder of `count` ideas: one .mdx an idea, and the registers they refer to. */
export function* createSampleProjects(count: number): Generator<CorpusFile> {
  const draw = drawFrom(randomFrom(count));
  const mentors = people(count);
  for (let index = 1; index <= count; index++) {
    const title = `A ${draw.one(ADJECTIVES)} ${draw.one(NOUNS)} for ${draw.one(TOPICS)}, number ${index}`;
    yield { name: `idea-${index}.mdx`, text: `---\n${stringify(frontMatter(draw, title, mentors))}---\n\n${body(draw)}` };
  }
  const rows = <Row>(ids: readonly string[], row: (id: string) => Row): string =>
    stringify(Object.fromEntries(ids.map((id) => [id, row(id)])));
  yield { name: 'topics.yaml', text: rows(TOPICS, (id) => ({ label: id.replaceAll('-', ' '), description: `All about ${id}.` })) };
  yield { name: 'people.yaml', text: rows(mentors, (id) => ({ name: id.replace('person-', 'Person ') })) };
  yield { name: 'programmes.yaml', text: stringify(Object.fromEntries(PROGRAMMES.map(({ id, ...row }) => [id, row]))) };
}
