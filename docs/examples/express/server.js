import { readFileSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { render } from 'clinic-elements/server';

const treatment = JSON.parse(readFileSync('treatment.json', 'utf8'));
const app = express();

app.use(
  '/clinic-elements',
  express.static(fileURLToPath(new URL('.', import.meta.resolve('clinic-elements/cdn/hydrate.js')))),
);

app.get('/', (request, response, next) => {
  response.type('html');
  pipeline(page(), response, (error) => {
    // A reader who leaves early is not an error.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') next(error);
  });
});

function* page() {
  yield `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A treatment</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/clinic-elements/hydrate.js"></script>
  </head>
  <body>
    <h1>What to know before you come</h1>`;
  // Two sections of the treatment, each rendered on its own.
  yield* render(treatment.risks, { element: 'risks-accordion' });
  yield* render(treatment.faq, { element: 'faq', attributes: { exclusive: true } });
  yield `
  </body>
</html>`;
}

app.listen(process.env.PORT ?? 3000);
