/** The words of docs/linting.md around the rules. */
export const introduction = `# Linting

The linter reads a treatment as a careful editor of health information would, and says what to look at. It never changes a word: what is true is for a
clinician to say.

\`\`\`sh
npx clinic-elements lint treatment.json --fail-on warning
\`\`\`

\`\`\`js
import { lint } from 'clinic-elements/lint';

const findings = lint(content, { rules: { 'risk/one-in-x': 'off', 'claims/anecdote': 'error' } });
// [{ rule, severity, path, message, excerpt }]
\`\`\`

It takes content as it was written. What cannot be shown at all is reported by \`parse\` and by \`clinic-elements check\`, not here. An **error** should not be
published, a **warning** needs a look, a **note** is worth knowing.

Each rule names the guidance or the law that it follows, or says that it is this project's choice. That is no legal advice: most of these laws are about medicines
or about advertising, each of one country or union, and which of them bind you depends on where you are.

## Silence, with a reason

Where you mean the text to stay as it is, say why, at the place of the finding or around it. A silence without a reason does not count, and one that matches nothing
is reported.

\`\`\`json
{ "name": "Burn", "$lint": [{ "rule": "risk/no-timeframe", "reason": "The registry gives none." }] }
\`\`\`

In [Markdown](markdown.md) it is a field of the front matter, \`$lint: [{ rule: …, reason: … }]\`, for the page or within a section's fields there.

## Other languages, other rules

Words and patterns belong to a language; those of English (\`en\`) are included. Rules that read words skip texts in any other language, and a note says so, until
you write a pack for it, of the type \`LanguagePack\`; \`en\`, which the module exports, is one to begin from: \`lint(content, { languages: [de] })\`. A rule of your own is an object like those below: \`lint(content, { extraRules: [mine] })\`.`;

export const leftOut = `## What no rule decides

- Whether a claim is true, and what an honest page should have said and does not.
- Whether a term is explained too late, or a sentence is about the wrong thing: that takes a reader.
- Where an invitation to buy stands: the page of \`<clinic-treatment>\` puts it last.
- Whether a serious risk is hidden: \`<clinic-risks-accordion>\` never closes one.
- Captions of videos: the model has no videos.
- Addresses, control characters and headings that skip a level: \`parse\` takes care of the first two, the elements of the third.`;
