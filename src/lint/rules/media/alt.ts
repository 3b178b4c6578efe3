import type { Rule } from '../../rule.js';

export const alt: Rule = {
  id: 'media/alt',
  severity: 'error',
  flags:
    'A picture whose description is missing, is a file name, or is given although the picture is “decorative”.',
  why: 'WCAG 1.1.1, and the ACT rule on accessible names of images (23a2a8).',
  bad: { explainer: { pictures: [{ src: 'a.png', alt: 'IMG_2041.png' }] } },
  good: { explainer: { pictures: [{ src: 'a.png', alt: 'A band lies around a shoulder.' }] } },
  *check({ treatment }) {
    const pictures = [
      ...(treatment.explainer?.pictures ?? []).map((picture, index) => ({
        at: ['explainer', 'pictures', index],
        picture,
      })),
      ...(treatment.steps?.items ?? []).flatMap(({ picture }, index) =>
        picture ? [{ at: ['steps', 'items', index, 'picture'], picture }] : [],
      ),
    ];
    for (const {
      at,
      picture: { alt, decorative },
    } of pictures) {
      if (decorative && alt)
        yield { at, message: 'is marked as decorative, and described as well. Leave one of the two out.' };
      else if (!decorative && !alt?.trim())
        yield {
          at,
          message:
            'has no description for those who cannot see it. Add “alt”, or “decorative” if it says nothing.',
        };
      else if (alt && /\.(?:avif|gif|jpe?g|png|svg|webp)$|^(?:IMG|DSC|image)[-_ ]?\d+$/i.test(alt.trim()))
        yield {
          at: [...at, 'alt'],
          excerpt: alt,
          message: 'is the name of a file. Say what the picture shows.',
        };
    }
  },
};
