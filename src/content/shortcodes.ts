/** `[vc_row css="…"]`, `[/caption]` of WordPress, `{{< figure >}}` of Hugo, `{% include %}` of Jekyll and others. */
const shortcode =
  /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*\s(?=[^[\]]*\])[^[\]]*[\w-]=["'“”„″′][^[\]]*\]|\[[a-z]+_\w[^[\]@]*\]|\{\{[^{}]*\}\}|\{%[^{}]*%\}/gi;

/** The parts of a text that another system would replace with something else; to readers they are letters and brackets. */
export function shortcodesIn(text: string): string[] {
  return text.match(shortcode) ?? [];
}
