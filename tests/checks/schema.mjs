/**
 * Generates schema.json from the content model, or checks that it is up to date.
 *
 *     node tests/checks/schema.mjs [--write]
 */
import { keepFormatted, printedBy } from './made-file.mjs';

await keepFormatted('src/content/schema.json', printedBy('src/content/build-schema.ts'), 'npm run schema');
