/* The block in the editor: a button that chooses the file, and the page as readers see it. Plain JavaScript, no build. */
(function (wp, words) {
  const { createElement: el } = wp.element;
  const { BlockControls, MediaUpload, MediaUploadCheck, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, Placeholder, ToolbarButton, ToolbarGroup } = wp.components;

  const icon = 'heart';

  wp.blocks.registerBlockType('clinic-elements/treatment', {
    apiVersion: 3,
    title: words.title,
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
            render: ({ open }) => el(control, { ...props, onClick: open }, words.choose),
          }),
        );
      if (!attributes.id) {
        const placeholder = el(
          Placeholder,
          { icon, label: words.title, instructions: words.instructions },
          chooser(Button, { variant: 'primary' }),
        );
        return el('div', useBlockProps(), placeholder);
      }
      // The page that the block is on; the site editor has none.
      const urlQueryArgs = { post_id: wp.data.select('core/editor')?.getCurrentPostId() ?? undefined };
      return el(
        'div',
        useBlockProps(),
        el(BlockControls, null, el(ToolbarGroup, null, chooser(ToolbarButton))),
        // A click selects the block, and follows no link out of the editor.
        el(
          Disabled,
          null,
          el(wp.serverSideRender, { block: 'clinic-elements/treatment', attributes, urlQueryArgs }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp, window.clinicElementsWords);
