import { entryFile } from '../check.ts';
import type { RuleExample } from './example.ts';

/** Days, references to other ideas and to reference data, skill names and duplicates. */
export const SENSE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'future',
    fails: entryFile({ reviewed: '2027-01-01' }),
    problem: '16:11 error future reviewed: reviewed is 2027-01-01, which is in the future. Write when it happened.',
    passes: entryFile({ reviewed: '2026-11-25' }),
    reason: 'a review in the future; tomorrow is allowed, because of time zones',
  },
  {
    rule: 'future',
    fails: entryFile({ history: [{ year: 2027, outcome: 'A beginning.' }] }),
    problem: '17:11 error future history[0].year: history[0].year is 2027, which is in the future. Write when it happened.',
    passes: entryFile({ history: [{ year: 2026, outcome: 'A beginning.' }] }),
    reason: 'an attempt in the future',
  },
  {
    rule: 'reference',
    fails: entryFile({ topics: ['netwroking'] }),
    problem:
      '6:5 error reference topics[0]: topics[0] is "netwroking", and no topic has that id. Write an id of topics.yaml, or add "netwroking" there. -> networking',
    passes: entryFile({ topics: ['networking'] }),
    reason: 'a typo in a topic',
  },
  {
    rule: 'reference',
    fails: entryFile({ topics: ['disk'] }),
    problem:
      '6:5 error reference topics[0]: topics[0] is "disk", and no topic has that id. Write an id of topics.yaml, or add "disk" there. -> storage',
    passes: entryFile({ topics: ['storage'] }),
    reason: 'an alias of a topic',
  },
  {
    rule: 'reference',
    fails: entryFile({ mentors: ['ada-lovelace'] }),
    problem:
      '13:5 error reference mentors[0]: mentors[0] is "ada-lovelace", and no person has that id. Write an id of people.yaml, or add "ada-lovelace" there. -> ada',
    passes: entryFile({ mentors: ['bjorn'] }),
    reason: 'a name in place of an id',
  },
  {
    rule: 'reference',
    fails: entryFile({ programmes: ['gsoc-2027'] }),
    problem:
      '17:5 error reference programmes[0]: programmes[0] is "gsoc-2027", and no programme has that id. Write an id of programmes.yaml, or add "gsoc-2027" there. -> gsoc-2026',
    passes: entryFile({ programmes: ['gsoc-2026'] }),
    reason: 'a programme that is not in programmes.yaml',
  },
  {
    rule: 'reference',
    fails: entryFile({ topics: ['constructor'] }),
    problem:
      '6:5 error reference topics[0]: topics[0] is "constructor", and no topic has that id. Write an id of topics.yaml, or add "constructor" there.',
    passes: entryFile({ topics: ['storage'] }),
    reason: 'the name of a property of every JavaScript object',
  },
  {
    rule: 'clash',
    fails: entryFile({ previousIds: ['old-router'] }),
    problem: '17:5 error clash previousIds[0]: "old-router" already leads to router-vm.mdx. Delete it here, or rename the other file.',
    passes: entryFile({ previousIds: ['older-idea'] }),
    reason: 'a former name of another idea',
  },
  {
    rule: 'spelling',
    fails: entryFile({ skills: [{ name: 'golang' }] }),
    problem: '11:11 warning spelling skills[0].name: skills[0].name is "golang"; its usual name is "Go". Use the usual name. -> Go',
    passes: entryFile({ skills: [{ name: 'Go' }] }),
    reason: 'an alias of a skill',
  },
  {
    rule: 'spelling',
    fails: entryFile({ skills: [{ name: 'Kubernets' }] }),
    problem:
      '11:11 warning spelling skills[0].name: skills[0].name is "Kubernets"; its usual name is "Kubernetes". Use the usual name. -> Kubernetes',
    passes: entryFile({ skills: [{ name: 'Coq' }] }),
    reason: 'a typo in a skill; a new skill that is unlike the others is allowed',
  },
  {
    rule: 'similar',
    fails: entryFile({ title: 'Router that hands out addresses' }),
    problem:
      '2:8 warning similar title: The idea "A router that hands out addresses" (router-vm.mdx) may be the same. Add to that idea, or write in the summary what is different.',
    passes: entryFile({ title: 'A resolver of names' }),
    reason: 'an idea that exists already',
  },
  {
    rule: 'consent',
    fails: entryFile({ mentors: ['ada'] }),
    problem:
      '13:5 warning consent mentors[0]: Ada Lovelace has not confirmed that they may be named as a mentor. The page says so. Ask them, then write "confirmed: 2026-11-24" in the row "ada" of people.yaml.',
    passes: entryFile({ mentors: ['bjorn'] }),
    reason: 'a mentor who has not agreed',
  },
  {
    rule: 'consent',
    fails: entryFile({ mentors: ['ada'], status: 'discussion' }),
    problem:
      '13:5 warning consent mentors[0]: Ada Lovelace has not confirmed that they may be named as a mentor. The page says so. Ask them, then write "confirmed: 2026-11-24" in the row "ada" of people.yaml.',
    passes: entryFile({ mentors: ['ada'], status: 'completed' }),
    reason: 'a mentor of an available idea; completed ideas only record who mentored them',
  },
];
