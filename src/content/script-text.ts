/**
 * JSON as the text of a script element in HTML.
 *
 * Inside a script element, browsers look for `</script>` and for `<!--`, even between quotes. The text contains no `<`, so
 * content can contain neither (HTML Standard, "Restrictions for contents of script elements").
 */
export function scriptText(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
