import { isAvailable, type Attempt, type Idea } from './idea.ts';
import { truncateAtWord } from './text/truncate.ts';

/** An earlier attempt as a page shows it. Parts that are unknown are empty. */
interface AttemptView {
  /** "Ada Lovelace · Google Summer of Code 2026" */
  readonly who: string;
  /** "Ada Lovelace, Björn Zebra" */
  readonly mentors: string;
  readonly outcome: string;
  readonly remains: string;
  readonly links: Attempt['links'];
}

interface HistoryYear {
  readonly year: number;
  readonly attempts: readonly AttemptView[];
}

/** Work that an attempt did not finish, and which attempt that was: "2015: A patch". */
interface RemainingWork {
  readonly text: string;
  readonly after: string;
}

export interface History {
  /** Oldest first. */
  readonly years: readonly HistoryYear[];
  /** For an available idea, the remaining work of all attempts. The attempts themselves then do not repeat it. */
  readonly remainingWork: readonly RemainingWork[];
  /** The day of the last review, YYYY-MM-DD, or empty. */
  readonly reviewed: string;
}

/** In characters. Enough of an outcome to recognise the attempt. */
const MAX_OUTCOME_LENGTH = 60;

/** The earlier attempts of `idea` by year. Attempts of one year keep the author's order. */
export function buildHistory(idea: Pick<Idea, 'history' | 'status' | 'reviewed'>): History {
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

/** The latest attempt in words: "Last attempt (2015): A patch. Nobody needs it any more." Without one, the origin note. */
export function formatLastAttempt({ history, origin }: Pick<Idea, 'history' | 'origin'>): string {
  // Of several attempts in the latest year, the last one that the author lists.
  const last = [...history].sort((a, b) => a.year - b.year).at(-1);
  if (last === undefined) return origin?.note === undefined ? '' : `Origin: ${origin.note}`;
  return [`Last attempt (${last.year}): ${last.outcome}`, last.remains].filter((part) => part !== undefined).join(' ');
}
