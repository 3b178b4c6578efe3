/* The visual editor of classic pages puts paragraphs around what it does not know, and loses an element in one. */
(function ($) {
  const setApart = (text) => text.replace(/\s*(<\/?clinic-[^>]*>)\s*/g, '\n\n$1\n\n').trim();
  const unwrap = (html) => html.replace(/<p>\s*(<\/?clinic-[^>]*>)\s*<\/p>/g, '$1');

  $(document)
    .on('beforeWpautop afterPreWpautop', (event, content) => {
      content.data = setApart(content.data);
    })
    .on('afterWpautop', (event, content) => {
      content.data = unwrap(content.data);
    });
})(window.jQuery);
