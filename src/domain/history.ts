import { isAvailable, type Attempt, type Idea } from './idea.ts';
import { truncateAtWord } from './text/truncate.ts';

/** An earlier attempt in finished words; what there is nothing to say of is empty. */
interface AttemptView {
  /** "Ada Lovelace · Google Summer of Code 2026" */
  readonly who: string;
  /** "Ada Lovelace, Björn Zebra": those who mentored it. */
  readonly guides: string;
  readonly outcome: string;
  readonly remains: string;
  readonly links: Attempt['links'];
}

/** A year in which something was tried. */
interface HistoryYear {
  readonly year: number;
  readonly attempts: readonly AttemptView[];
}

/** Something an attempt left undone, and which attempt that was. */
interface RemainingWork {
  readonly text: string;
  readonly after: string;
}

/** What was tried, and what of it still waits for somebody. */
export interface History {
  /** Oldest first. */
  readonly years: readonly HistoryYear[];
  /** Of an idea on offer, all that its attempts left; they then do not say it themselves. */
  readonly remains: readonly RemainingWork[];
  /** The day somebody last held all this against the facts, YYYY-MM-DD; empty when nobody has. */
  readonly reviewed: string;
}

/** As much of an outcome as it takes to know which attempt is meant, in characters. */
const REMINDER = 60;

function triedOf({ contributor, programme, mentors, outcome, remains = '', links }: Attempt): AttemptView {
  return {
    who: [contributor, programme?.name].filter((part) => part !== undefined).join(' · '),
    guides: mentors.map(({ name }) => name).join(', '),
    outcome,
    remains,
    links,
  };
}

/** The earlier attempts of `idea` by their years; those of one year keep the author's order. Years in which nothing was tried are left out. */
export function buildHistory(idea: Pick<Idea, 'history' | 'status' | 'reviewed'>): History {
  const isOpen = isAvailable(idea);
  const attempts = [...idea.history].sort((a, b) => a.year - b.year);
  const years = [...Map.groupBy(attempts, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    attempts: ofYear.map(triedOf).map((tried) => (isOpen ? { ...tried, remains: '' } : tried)),
  }));
  const remains = attempts.flatMap(({ year, outcome, remains: text }) =>
    text === undefined ? [] : [{ text, after: `${year}: ${truncateAtWord(outcome, REMINDER)}` }],
  );
  return { years, remains: isOpen ? remains : [], reviewed: idea.reviewed ?? '' };
}

/** What is on record of an idea last: "Last on record, from 2015: A patch. Nobody needs it any more.", or what its origin says. */
export function formatLastAttempt({ history, origin }: Pick<Idea, 'history' | 'origin'>): string {
  const last = history.reduce<Idea['history'][number] | undefined>(
    (latest, attempt) => (latest !== undefined && latest.year > attempt.year ? latest : attempt),
    undefined,
  );
  if (last === undefined) return origin?.note === undefined ? '' : `On record: ${origin.note}`;
  return [`Last on record, from ${last.year}: ${last.outcome}`, last.remains].filter((part) => part !== undefined).join(' ');
}
