import { isAvailable, type Idea } from './idea.ts';
import { truncateAtWord } from './text/truncate.ts';

/** In characters. Enough of an outcome to recognise the attempt. */
const MAX_OUTCOME_LENGTH = 60;

/**
 * The earlier attempts of `idea` by year, oldest first, as a page shows them. Parts that are unknown are empty. The remaining
 * work of an available idea is collected in `remainingWork`, and the attempts do not repeat it.
 */
export function buildHistory(idea: Pick<Idea, 'history' | 'status' | 'reviewed'>) {
  const isOpen = isAvailable(idea);
  const attempts = [...idea.history].sort((a, b) => a.year - b.year);
  const years = [...Map.groupBy(attempts, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    attempts: ofYear.map(({ contributor, programme, mentors, outcome, remains = '', links }) => ({
      who: [contributor, programme?.name].filter((part) => part !== undefined).join(' · '),
      mentors: mentors.map(({ name }) => name).join(', '),
      outcome,
      remains: isOpen ? '' : remains,
      links,
    })),
  }));
  const remainingWork = attempts.flatMap(({ year, outcome, remains }) =>
    remains === undefined ? [] : [{ text: remains, after: `${year}: ${truncateAtWord(outcome, MAX_OUTCOME_LENGTH)}` }],
  );
  return { years, remainingWork: isOpen ? remainingWork : [], reviewed: idea.reviewed ?? '' };
}

export type History = ReturnType<typeof buildHistory>;

/** The latest attempt in words: "Last attempt (2015): A patch. Nobody needs it any more." Without one, the origin note. */
export function formatLastAttempt({ history, origin }: Pick<Idea, 'history' | 'origin'>): string {
  // Of several attempts in the latest year, the last one that the author lists.
  const last = [...history].sort((a, b) => a.year - b.year).at(-1);
  if (last === undefined) return origin?.note === undefined ? '' : `Origin: ${origin.note}`;
  return [`Last attempt (${last.year}): ${last.outcome}`, last.remains].filter((part) => part !== undefined).join(' ');
}
