import { isElement, words } from './nodes.js';

/** The picture that a node is or, if it is a figure, contains. */
export function pictureFrom(node: Node) {
  if (!isElement(node) || !node.matches('img, picture, figure')) return undefined;
  const image = node.localName === 'img' ? node : node.querySelector('img');
  const src = image?.getAttribute('src');
  if (!image || !src) return undefined;
  const alt = image.getAttribute('alt');
  const caption = node.querySelector('figcaption');
  return {
    src,
    alt: alt || undefined,
    decorative: alt === '' || undefined,
    width: pixels(image, 'width'),
    height: pixels(image, 'height'),
    caption: caption ? words(caption.childNodes) || undefined : undefined,
  };
}

function pixels(image: Element, attribute: 'width' | 'height'): number | undefined {
  return Number(image.getAttribute(attribute)) || undefined;
}
