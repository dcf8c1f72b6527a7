/**
 * The form that explains a gap which an audit finds.
 */
import '../words/forms.js';
import { either, t } from '../words.js';

/**
 * Explains a gap, so that it counts neither way.
 *
 * @param {{rule: Object, finding: Object, today: string}} what the rule, what it finds wanting, and the day
 * @returns {import('../form.js').Form} the form
 */
export function explainGap({ rule, finding, today }) {
  const { subject, counterpart } = finding;
  return {
    title: t('explain-gap'),
    facts: [['rule', either(rule.titleZh, rule.titleEn)], ['finding', finding.message]],
    fixed: { rule: rule.id, subject: subject.id, ...counterpart && { counterpart: counterpart.id } },
    fields: [
      { name: 'reason', label: 'explain-reason', required: true, hint: 'explain-reason-hint' },
      { name: 'by', label: 'explain-by', hint: 'explain-by-hint' },
      { name: 'since', type: 'partial', label: 'explain-since', value: today },
      { name: 'until', type: 'partial', label: 'explain-until', hint: 'explain-until-hint' },
    ],
    operation: 'ExplainGap',
    payload: 'explainGap',
    submit: 'explain',
    done: () => t('gap-explained'),
  };
}
