import { html, nothing, svg } from 'lit';
import { period } from '../../lib/dates.js';
import { timeline } from '../../lib/timeline.js';
import { addWords, either, t } from '../../lib/words.js';

addWords({
  'timeline': ['任职时间线', 'Posts on a time line'],
  'timeline-drawing': ['任职时间线：{0} 个岗位，{1} 至 {2} 年；同样的内容见本页的表', 'Time line of {0} {0|post|posts}, {1} to {2}; the tables of this page say the same'],
  'timeline-unknown': ['起始不详', 'Beginning unknown'],
  'timeline-open': ['仍在任', 'No end'],
  'timeline-other': ['浅色：当日不任', 'Pale: not held on the day'],
  'timeline-primary': ['主职（实心）', 'Primary (solid)'],
  'timeline-concurrent': ['兼任（空心）', 'Concurrent (hollow)'],
});

const HEAD = 18;
const ROW = 38;

const percent = share => `${(share * 100).toFixed(2)}%`;

/**
 * @param {Object[]} posts all appointments of a member, whatever the day
 * @param {string} day the day asked about
 * @returns a bar for each post over the years, with the day as a line; nothing where there are no posts
 */
export function timelineOf(posts, day) {
  if (!posts.length) {
    return nothing;
  }
  const line = timeline(posts, day);
  const height = HEAD + line.bars.length * ROW;
  return html`<section aria-labelledby="timeline"><h2 id="timeline">${t('timeline')}</h2>
    <svg class="ol-timeline" height=${height + 18} role="img" aria-label=${t('timeline-drawing', posts.length, line.from, line.to)}>
      ${line.ticks.map(({ year, at }) => svg`<g class="ol-tick"><line x1=${percent(at)} x2=${percent(at)} y1=${HEAD - 4} y2=${height}></line>
        <text x=${percent(at)} y=${height + 14}>${year}</text></g>`)}
      <g class="ol-day"><line x1=${percent(line.day)} x2=${percent(line.day)} y1=${HEAD - 4} y2=${height}></line>
        <text x=${percent(line.day)} y="10">${day}</text></g>
      ${line.bars.map((bar, index) => term(bar, HEAD + index * ROW))}</svg>
    ${key()}</section>`;
}

function term(bar, y) {
  const { post, from, to, begins, ends } = bar;
  const held = post.primary ? 'primary' : 'concurrent';
  const words = [post.organization.name, post.title ?? either(post.role.nameZh, post.role.nameEn), t(held), period(post)];
  const [x, anchor] = from < .35 ? [from, 'start'] : to > .65 ? [to, 'end'] : [(from + to) / 2, 'middle'];
  return svg`<g class="ol-held" data-held=${held} data-when=${bar.when} data-begins=${begins} data-ends=${ends}><title>${words.join(' · ')}</title>
    <text x=${percent(x)} y=${y + 12} text-anchor=${anchor}>${words.slice(0, 2).join(' · ')}</text>
    <rect x=${percent(from)} width=${percent(Math.max(to - from, .004))} y=${y + 18} height="10" rx="1"></rect>
    ${begins ? nothing : svg`<svg x=${percent(from)} y=${y + 18} class="ol-unknown">${unknown}</svg>`}
    ${ends ? nothing : svg`<svg x=${percent(to)} y=${y + 18} class="ol-open">${open}</svg>`}</g>`;
}

// ragged where it is not known when it began, an arrow where it goes on
const unknown = svg`<path class="ol-ragged" d="M0,-1 h9 l-4,3 l4,3 l-4,3 l4,3 h-9 z"></path>`;
const open = svg`<path d="M-1,-4 L9,5 L-1,14 z"></path>`;

const sample = (held, ...marks) => svg`<g class="ol-held" data-held=${held}><rect x="0" y="1" width="28" height="10" rx="1"></rect>${marks}</g>`;

const key = () => html`<p class="ol-timeline-key" aria-hidden="true">
  <span><svg>${sample('primary')}</svg>${t('timeline-primary')}</span>
  <span><svg>${sample('concurrent')}</svg>${t('timeline-concurrent')}</span>
  <span><svg>${sample('primary', svg`<svg y="1" class="ol-unknown">${unknown}</svg>`)}</svg>${t('timeline-unknown')}</span>
  <span><svg>${sample('primary', svg`<svg x="28" y="1" class="ol-open">${open}</svg>`)}</svg>${t('timeline-open')}</span>
  <span>${t('timeline-other')}</span></p>`;
