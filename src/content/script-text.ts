/**
 * JSON as the text of a script element in HTML.
 *
 * In a script element a browser looks for `</script>` and for `<!--`, whatever stands between quotes. No `<` is left in the
 * text, so that content can hold neither (HTML Standard, "Restrictions for contents of script elements").
 */
export function scriptText(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
