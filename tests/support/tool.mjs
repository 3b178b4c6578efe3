import { spawnSync } from 'node:child_process';

/**
 * Runs npm, or a program that it has installed, to its end. Windows starts those through a shell only.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function runTool(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32', ...options });
}
