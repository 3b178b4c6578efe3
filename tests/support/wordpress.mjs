/**
 * A temporary WordPress on this machine, made of Debian's packages: a database in a folder, PHP's own web server, and the
 * theme that comes with WordPress 6.1.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { accessSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './servers.mjs';

const run = promisify(execFile);
const source = '/usr/share/wordpress';

/** What it is made of, as Debian calls it. */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-xml',
  'mariadb-server',
];

/**
 * Whether those packages are installed. Where they are not, it says so.
 *
 * @throws {Error} on a machine of continuous integration without them: there, no test is no success
 */
export function hasWordPress() {
  if (isInstalled()) return true;
  const message = `WordPress was not tried, and nothing is known of it: that takes the packages ${packages.join(', ')}.`;
  if (process.env.CI) throw new Error(message);
  console.log(message);
  return false;
}

function isInstalled() {
  try {
    accessSync(`${source}/wp-load.php`);
    accessSync(`${source}/wp-content/themes/twentytwentythree`);
    execFileSync('php', ['-r', 'exit(extension_loaded("mysqli") ? 0 : 1);']);
    execFileSync('mariadbd', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts one.
 *
 * @returns its address, the folder it lies in, `php` to run code in it, which answers with what the code prints, and `close`
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'database.sock');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;

  const database = await startDatabase(folder, socket);
  cpSync(source, site, { recursive: true, dereference: true });
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
  writeFileSync(join(site, 'wp-config.php'), configuration(socket, origin));
  const php = async (code) => {
    const request = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';`;
    const { stdout } = await run('php', ['-r', `${request} ${code}`], { cwd: site });
    return stdout;
  };
  await php(`
    define('WP_INSTALLING', true);
    require 'wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('A clinic', 'admin', 'admin@clinic.example', false, '', 'password');
    switch_theme('twentytwentythree');
  `);
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  await until(async () => (await fetch(`${origin}/wp-login.php`)).ok);

  return {
    origin,
    site,
    php: (code) => php(`require 'wp-load.php'; ${code}`),
    async close() {
      process.kill(-server.pid);
      database.kill();
      await new Promise((resolve) => database.once('exit', resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** All that the style sheets of a page say, in their order, with addresses from the root of the site. */
export async function styleSheetsOf(address) {
  const { origin } = new URL(address);
  const html = await (await fetch(address)).text();
  const sheets = [
    ...html.matchAll(/<style[^>]*>([^]*?)<\/style>|<link rel='stylesheet'[^>]* href='([^']*)'/g),
  ];
  const texts = await Promise.all(
    sheets.map(async ([, text, link]) => text ?? (await fetch(link.replaceAll('&#038;', '&'))).text()),
  );
  return texts.join('\n').replaceAll(origin, '');
}

async function startDatabase(folder, socket) {
  const data = `--datadir=${join(folder, 'data')}`;
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    data,
    '--auth-root-authentication-method=normal',
    ...user,
  ]);
  const database = spawn(
    'mariadbd',
    ['--no-defaults', data, `--socket=${socket}`, '--skip-networking', ...user],
    {
      stdio: 'ignore',
    },
  );
  await until(() =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress']),
  );
  return database;
}

function configuration(socket, origin) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: origin,
    WP_SITEURL: origin,
    // What goes wrong is to be seen.
    WP_DEBUG: true,
    // It asks nobody outside.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define('${name}', ${JSON.stringify(value)});`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}
