import { dayOf } from '../../domain/day.ts';
import { NO_VISITS, parseVisits, visitOn } from '../../domain/visits.ts';
import { Stored } from '../stores/persisted-store.ts';

/** The days on which this browser showed ideas; that of today is among them as soon as it does. */
export const keptVisits = new Stored('visits', parseVisits, NO_VISITS);

keptVisits.set(visitOn(keptVisits.value, dayOf(new Date())));
