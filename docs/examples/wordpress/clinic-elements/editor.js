/* The block in the editor: the page as readers see it, and a button that chooses the file. Plain JavaScript, no build. */
(function (wp) {
  const { createElement: el } = wp.element;
  const { __ } = wp.i18n;
  const { MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { Button } = wp.components;

  wp.blocks.registerBlockType('clinic-elements/treatment', {
    apiVersion: 3,
    title: __('Treatment', 'clinic-elements'),
    category: 'widgets',
    icon: 'heart',
    attributes: { id: { type: 'integer', default: 0 } },
    edit: ({ attributes, setAttributes }) =>
      el(
        'div',
        useBlockProps(),
        el(wp.serverSideRender, { block: 'clinic-elements/treatment', attributes }),
        el(
          MediaUploadCheck,
          null,
          el(MediaUpload, {
            allowedTypes: ['application/json'],
            value: attributes.id,
            onSelect: ({ id }) => setAttributes({ id }),
            render: ({ open }) =>
              el(
                Button,
                { variant: 'secondary', onClick: open },
                __('Choose the treatment', 'clinic-elements'),
              ),
          }),
        ),
      ),
    save: () => null,
  });
})(window.wp);
