/**
 * What the check of the stories looks for. Each function runs inside the page, so it cannot refer to anything outside itself.
 */

/**
 * What is wrong with the canvas.
 *
 * @param {'something' | 'nothing' | 'anything'} expected what the elements are meant to show
 * @returns {string[]}
 */
export function findProblems(expected) {
  const problems = [];
  if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) {
    problems.push(
      `Storybook shows an error: ${document.querySelector('#error-message')?.textContent.trim()}`,
    );
  }
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('clinic-'),
  );
  const unknown = new Set(
    elements.filter((element) => element.matches(':not(:defined)')).map((e) => e.localName),
  );
  if (unknown.size) problems.push(`Nothing registered ${[...unknown].join(', ')}.`);

  // Words around an element do not count; a story without an element is judged as a whole.
  const shown = elements.length ? elements.some(showsSomething) : showsSomething(document.body);
  if (expected === 'something' && !shown) problems.push('The canvas shows nothing.');
  if (expected === 'nothing' && shown) problems.push('The canvas shows something, and should not.');
  return problems;

  function showsSomething(element) {
    if (element.matches('svg, img, video, canvas')) return hasBox(element);
    const children =
      element.localName === 'slot' ? element.assignedNodes() : (element.shadowRoot ?? element).childNodes;
    return [...children].some((child) => {
      if (child instanceof Element) return isVisible(child) && showsSomething(child);
      if (!(child instanceof Text) || !child.data.trim()) return false;
      const range = document.createRange();
      range.selectNodeContents(child);
      return hasBox(range);
    });
  }

  function isVisible(element) {
    return (
      element.localName === 'slot' ||
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  }

  function hasBox(target) {
    const { width, height } = target.getBoundingClientRect();
    return width > 1 && height > 1;
  }
}

/**
 * Whether the page can be scrolled sideways, and what sticks out.
 *
 * @returns {string[]}
 */
export function findOverflow() {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const wide = [];
  visit(document.body, '');
  return [
    `The page scrolls sideways at ${width} px: ${wide.slice(-3).join(', ') || 'nothing sticks out by itself'}`,
  ];

  function visit(element, path) {
    const name =
      `${path} ${element.localName}${element.classList.length ? `.${element.classList[0]}` : ''}`.trim();
    const { left, right } = element.getBoundingClientRect();
    if (right > width + 0.5 || left < -0.5) wide.push(name);
    for (const child of element.children) visit(child, path);
    for (const child of element.shadowRoot?.children ?? []) visit(child, `${element.localName} ›`);
  }
}

/**
 * Words that stand outside of the boxes they belong to, out to their element: over other words, or where no reader comes.
 * Above a page and before it there is no scrolling, so that `findOverflow` finds none of these there.
 *
 * @returns {string[]}
 */
export function findStrayWords() {
  const stray = [];
  visit(document.body, []);
  return stray;

  function visit(element, boxes) {
    // What a closed panel hides has an old place or none.
    if (element.localName !== 'slot' && !element.checkVisibility()) return;
    const isHost = element.localName.startsWith('clinic-');
    const { display, overflowX } = getComputedStyle(element);
    const hasBox = !/^(contents|inline|none)$/.test(display);
    const inside = hasBox && (isHost || boxes.length) ? [...boxes, element] : boxes;
    // What scrolls has its words where a reader scrolls them to, and what only a screen reader reads has them nowhere.
    if (boxes.length && hasBox && overflowX !== 'visible') return;
    const children =
      element.localName === 'slot' ? element.assignedNodes() : (element.shadowRoot ?? element).childNodes;
    for (const child of children) {
      if (child instanceof Element) visit(child, inside);
      else if (child instanceof Text && inside.length && child.data.trim()) check(child, inside);
    }
  }

  function check(text, boxes) {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const outside = boxes.find((box) => {
        const edges = box.getBoundingClientRect();
        return x < edges.left || x > edges.right || y < edges.top || y > edges.bottom;
      });
      if (!outside) continue;
      const name = [outside.localName, ...outside.classList].join('.');
      stray.push(
        `“${text.data.trim()}” stands outside of ${name}, at ${Math.round(x)}, ${Math.round(y)} px.`,
      );
      return;
    }
  }
}
