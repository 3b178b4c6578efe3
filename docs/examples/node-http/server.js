import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { render } from 'clinic-elements/server';

const treatment = JSON.parse(readFileSync('treatment.json', 'utf8'));
const script = fileURLToPath(import.meta.resolve('clinic-elements/cdn/hydrate.js'));

function* page() {
  yield `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A treatment</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/hydrate.js"></script>
  </head>
  <body>`;
  yield* render(treatment);
  yield `
  </body>
</html>`;
}

const server = createServer((request, response) => {
  const [type, body] =
    request.url === '/hydrate.js'
      ? ['text/javascript', createReadStream(script)]
      : ['text/html; charset=utf-8', page()];
  response.setHeader('content-type', type);
  pipeline(body, response, (error) => {
    // A reader who leaves early is not an error.
    if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error);
  });
});

server.listen(process.env.PORT ?? 3000);
