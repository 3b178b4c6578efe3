/* The block in the editor: a button that chooses the file, and the page as readers see it. Plain JavaScript, no build. */
(function (wp) {
  const { createElement: el } = wp.element;
  const { __ } = wp.i18n;
  const { BlockControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, Placeholder, ToolbarButton, ToolbarGroup } = wp.components;

  const title = __('Treatment', 'clinic-elements');
  const icon = 'heart';

  wp.blocks.registerBlockType('clinic-elements/treatment', {
    apiVersion: 3,
    title,
    category: 'widgets',
    icon,
    attributes: { id: { type: 'integer', default: 0 } },
    edit: ({ attributes, setAttributes }) => {
      const chooser = (control, props) =>
        el(
          MediaUploadCheck,
          null,
          el(MediaUpload, {
            allowedTypes: ['application/json'],
            value: attributes.id,
            onSelect: ({ id }) => setAttributes({ id }),
            render: ({ open }) =>
              el(control, { ...props, onClick: open }, __('Choose the treatment', 'clinic-elements')),
          }),
        );
      if (!attributes.id) {
        const instructions = __(
          'Choose its file (JSON) in the media library, or upload it there.',
          'clinic-elements',
        );
        const placeholder = el(
          Placeholder,
          { icon, label: title, instructions },
          chooser(Button, { variant: 'primary' }),
        );
        return el('div', useBlockProps(), placeholder);
      }
      return el(
        'div',
        useBlockProps(),
        el(BlockControls, null, el(ToolbarGroup, null, chooser(ToolbarButton))),
        // A click selects the block, and follows no link out of the editor.
        el(Disabled, null, el(wp.serverSideRender, { block: 'clinic-elements/treatment', attributes })),
      );
    },
    save: () => null,
  });
})(window.wp);
