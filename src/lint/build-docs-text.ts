/** The words of docs/linting.md around the rules. */
export const introduction = `# Linting

The linter reads a treatment as a careful editor of health information would, and says what to look at. It never changes a word: only a
clinician can say what is true.

\`\`\`sh
npx clinic-elements lint treatment.json --fail-on warning
\`\`\`

\`\`\`js
import { lint } from 'clinic-elements/lint';

const findings = lint(content, { rules: { 'risk/one-in-x': 'off', 'claims/anecdote': 'error' } });
// [{ rule, severity, path, message, excerpt }]
\`\`\`

It takes content as written. Anything that cannot be shown at all is reported by \`parse\` and \`clinic-elements check\`, not here. An **error** should not be
published, a **warning** needs a look, a **note** is worth knowing.

Each rule names the guidance or law that it follows, or says that it is this project's choice. This is not legal advice: most of these laws are about medicines
or advertising, each in one country or union, and which of them bind you depends on where you are. The EU agreed on a successor to Directive 2001/83/EC in
December 2025; until it applies, the articles named here do.

## Silencing a finding, with a reason

If the text should stay as it is, say why, at the place of the finding or around it. A \`$lint\` entry without a reason does not count, and one that matches nothing
is reported.

\`\`\`json
{ "name": "Burn", "$lint": [{ "rule": "risk/no-timeframe", "reason": "The registry gives none." }] }
\`\`\`

In [Markdown](markdown.md), use the front matter field \`$lint: [{ rule: …, reason: … }]\`, for the page or within a section's fields there.

## Other languages, other rules

Words and patterns are specific to a language; those for English (\`en\`) are included. Rules that read words skip text in any other language, and a note says so,
until you write a pack for it, of type \`LanguagePack\`; start from \`en\`, which the module exports: \`lint(content, { languages: [de] })\`. Your own rule is an object like
those below: \`lint(content, { extraRules: [mine] })\`.`;

export const leftOut = `## What no rule decides

- Whether a claim is true, and what an honest page should have said but does not.
- Whether a source says so, or has been retracted since: the linter opens no address.
- Whether a term is explained too late, or a sentence is about the wrong thing: that takes a human reader.
- Where an invitation to buy is placed: the page of \`<clinic-treatment>\` puts it last.
- Whether a serious risk is hidden: \`<clinic-risks-accordion>\` never closes one.
- What a page makes of the content: whether a layout of its own leaves out risks or sources, and whether a style sheet hides a part.
- Captions for videos: the model has no videos.
- Addresses, control characters and headings that skip a level: \`parse\` handles the first two, the elements the third.`;
