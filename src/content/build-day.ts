import { toDay } from '../domain/day.ts';

const epoch = process.env['SOURCE_DATE_EPOCH'] || String(Date.now() / 1000);
if (!Number.isFinite(Number(epoch))) throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Write seconds since 1970, or unset it.`);

/** The day of the build, YYYY-MM-DD in UTC. SOURCE_DATE_EPOCH (seconds) sets it, which makes builds reproducible. */
export const buildDay = toDay(new Date(Number(epoch) * 1000));
