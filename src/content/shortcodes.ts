/** `[vc_row css="…"]`, `[/caption]` of WordPress, `{{< figure >}}` of Hugo, `{% include %}` of Jekyll and others. */
const shortcode =
  /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*\s(?=[^[\]]*\])[^[\]]*[\w-]=["'“”„″′][^[\]]*\]|\[[a-z]+_\w[^[\]@]*\]|\{\{[^{}]*\}\}|\{%[^{}]*%\}/gi;

/** What of a text stands for something that another system would put in its place: to readers it is letters and brackets. */
export function shortcodesIn(text: string): string[] {
  return text.match(shortcode) ?? [];
}
