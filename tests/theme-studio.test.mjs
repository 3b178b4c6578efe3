/** The theme studio in the built Storybook: a look is in the address, so that a designer can send it. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openSite } from './support/site.mjs';

const field = '>>> studio-controls >>> studio-colour-field >>> .input';
const lines = '>>> studio-paste-box >>> .lines';
const accent = 'oklch(0.55 0.2 25)';
const pasted = `:root {\n  --clinic-accent: ${accent};\n}`;

let site;

before(async () => {
  site = await openSite('storybook-static');
});

after(() => site?.close());

it('restores a look from the address of Storybook', () =>
  roundTrip('?path=/story/theme-studio--studio', async (page) => {
    const frame = await page.waitForSelector('#storybook-preview-iframe');
    return frame.contentFrame();
  }));

it('restores a look from the address of a story that is open on its own', () =>
  roundTrip('iframe.html?id=theme-studio--studio&viewMode=story', (page) => page.mainFrame()));

it('shows the colours of a look in forced colours mode', async () => {
  const page = await site.browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.goto(
    `${site.origin}/iframe.html?id=theme-studio--studio&viewMode=story&args=accent:!hex(9a3412)`,
  );
  const picker = await page.waitForSelector(field.replace('.input', '.picker'));
  await page.waitForFunction(({ value }) => value === '#9a3412', {}, picker);
  const samples = await page.$$eval('>>> studio-controls >>> [data-clinic-theme]', (themes) =>
    themes.map((theme) => getComputedStyle(theme).backgroundColor),
  );
  assert.notEqual(new Set(samples).size, 1);
  await page.close();
});

/** Chooses a look, takes the address that the browser then shows, and opens it in another tab. */
async function roundTrip(path, storyOf) {
  const here = await open(`${site.origin}/${path}`, storyOf);
  await here.story.locator(field).click({ count: 3 });
  await here.page.keyboard.type(accent);
  await here.page.keyboard.press('Tab');
  await here.page.waitForFunction(() => location.search.includes('args='));
  const address = here.page.url();
  await here.page.close();

  const there = await open(address, storyOf);
  await there.story.waitForFunction(says, {}, await there.story.waitForSelector(lines), pasted);
  assert.equal(await there.story.$eval(field, ({ value }) => value), accent);
  await there.page.close();
}

async function open(address, storyOf) {
  const page = await site.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  const story = await storyOf(page);
  await story.waitForSelector(field);
  return { page, story };
}

const says = (element, text) => element.textContent === text;
