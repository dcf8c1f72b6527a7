/**
 * Who is pointed at within an element: by the mouse or by the keyboard, not by fingers, which have no way to point without a tap.
 *
 * @param {HTMLElement} within which element; people are those of its elements that have `data-member`
 * @param {(id: ?string) => void} tell is told of the id of a member, and of null when nobody is pointed at any more
 */
export function watchPointing(within, tell) {
  const over = ({ target, pointerType }) => {
    const person = target.closest('[data-member]');
    if (person && pointerType !== 'touch') {
      tell(person.dataset.member);
    }
  };
  // on the way to the list of posts the list has to stay
  const out = ({ target, relatedTarget }) => {
    const still = relatedTarget?.closest?.('[data-member], .ol-chart-lit');
    if (!still && target.closest('[data-member], .ol-chart-lit')) {
      tell(null);
    }
  };
  const stay = ({ target }) => target.closest('.ol-chart-lit') && tell(undefined);
  within.addEventListener('pointerover', over);
  within.addEventListener('pointerover', stay);
  within.addEventListener('focusin', over);
  within.addEventListener('pointerout', out);
  within.addEventListener('focusout', out);
}
