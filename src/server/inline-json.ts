/**
 * Content as the text of an inline JSON child.
 *
 * In a script element a browser looks for `</script>` and for `<!--`, whatever stands between quotes. No `<` is left in the
 * text, so that content can hold neither (HTML Standard, "Restrictions for contents of script elements").
 *
 * @throws {TypeError} Where the content is not plain data: a circle, a big integer, or nothing at all.
 */
export function inlineJson(content: unknown): string {
  const json = JSON.stringify(content) as string | undefined;
  if (json === undefined)
    throw new TypeError('There is no content to render: give a treatment or a section.');
  return json.replaceAll('<', String.raw`\u003c`);
}
