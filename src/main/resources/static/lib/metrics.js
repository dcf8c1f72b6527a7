/**
 * Figures, as people write them.
 */
import { state } from './state.js';
import { number, t } from './words.js';

const UNITS = { CNY: ['元', 'CNY'], percent: ['%', '%'], km2: ['km²', 'km²'], m2: ['m²', 'm²'], m: ['m', 'm'], km: ['km', 'km'] };

/**
 * @param {{value: number, unit: ?string, qualifier: string}} figure what a source reports
 * @returns {string} as it says it: 约 300 个
 */
export function quantity({ value, unit, qualifier }) {
  const large = unit === 'CNY' && state.language === 'zh' && value >= 1e4;
  const [amount, scale] = !large ? [value, ''] : value >= 1e8 ? [value / 1e8, '亿'] : [value / 1e4, '万'];
  const [zh, en] = UNITS[unit] ?? [unit ?? '', ''];
  const unitWord = state.language === 'en' ? en : zh;
  const space = unitWord && !scale && /^[a-z]/i.test(unitWord) ? ' ' : '';
  return `${t(`qualifier-${qualifier}`, `${number(amount)}${scale}`)}${space}${unitWord}`;
}
