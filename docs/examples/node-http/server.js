import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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

const server = createServer(async (request, response) => {
  const [type, body] =
    request.url === '/hydrate.js'
      ? ['text/javascript', createReadStream(script)]
      : ['text/html; charset=utf-8', Readable.from(page())];
  response.setHeader('content-type', type);
  await pipeline(body, response);
});

server.listen(process.env.PORT ?? 3000);
