/**
 * How far an import is, in words.
 */
import { number, t } from '../words.js';

/** What is done with the rows, in order. */
export const STAGES = ['READING', 'CHECKING', 'WRITING'];

/**
 * @typedef {{id: string, state: string, stage: ?string, done: number, of: number, secondsLeft: ?number, dryRun: boolean}} Import
 *     as the service tells it
 * @param {Import} of an import
 * @returns {boolean} whether nothing more becomes of it
 */
export const isOver = ({ state }) => state !== 'QUEUED' && state !== 'RUNNING';

/**
 * @param {Import} of an import
 * @returns {?number} how much of its stage is done, from 0 to 1; null where that is not known
 */
export const share = ({ done, of }) => of > 0 ? Math.min(1, done / of) : null;

/**
 * @param {Import} one an import
 * @returns {Array<{stage: string, state: 'done'|'current'|'ahead'}>} its stages, and which it is at
 */
export function steps(one) {
  const stages = one.dryRun ? STAGES.slice(0, -1) : STAGES;
  const at = stages.indexOf(one.stage);
  return stages.map((stage, place) => ({ stage, state: place < at ? 'done' : place === at ? 'current' : 'ahead' }));
}

/**
 * @param {number} seconds whole
 * @returns {string} as people say it
 */
export function duration(seconds) {
  return seconds < 60 ? t('import-seconds', seconds)
    : seconds < 3600 ? t('import-minutes', Math.floor(seconds / 60), seconds % 60)
      : t('import-hours', Math.floor(seconds / 3600), Math.floor(seconds % 3600 / 60));
}

/**
 * @param {Import} one an import that is under way
 * @returns {string} what is done, with how many of how many, and how long it takes
 */
export function account(one) {
  if (one.state === 'QUEUED') {
    return one.ahead ? t('import-ahead', number(one.ahead)) : t('import-soon');
  }
  const rows = one.of > 0 ? t('import-rows-of', number(one.done), number(one.of)) : one.done > 0 ? t('import-rows', number(one.done)) : '';
  const left = one.secondsLeft === null ? '' : t('import-left', duration(one.secondsLeft));
  return [one.stage && t(`import-${one.stage}`), rows, left].filter(Boolean).join(' · ') || t('import-starting');
}

/**
 * What those are told who hear the page: each stage and each quarter of it, and not every step.
 *
 * @param {Import} one an import
 * @returns {string} a sentence that changes seldom
 */
export function announcement(one) {
  if (isOver(one)) {
    return t(`import-state-${one.state}`);
  }
  if (one.state === 'QUEUED') {
    return account(one);
  }
  const quarter = Math.floor((share(one) ?? 0) * 4) * 25;
  return [one.stage ? t(`import-${one.stage}`) : t('import-starting'), quarter > 0 && `${quarter}%`].filter(Boolean).join(' ');
}
