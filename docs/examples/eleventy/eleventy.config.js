import { readFileSync } from 'node:fs';
import { renderToString } from 'clinic-elements/server';

export default function (config) {
  config.addPassthroughCopy({ 'node_modules/clinic-elements/dist/cdn/hydrate.js': 'hydrate.js' });
  // {% treatment "treatment.json" %}
  config.addShortcode('treatment', (file) => renderToString(JSON.parse(readFileSync(file, 'utf8'))));
}
