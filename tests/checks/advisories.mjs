/**
 * Whether any package that comes with the library has a known advisory. Not every registry can tell; where it cannot, this
 * says so and fails nothing.
 */
import { runTool } from '../support/tool.mjs';

const { stdout } = runTool('npm', ['audit', '--omit=dev', '--json']);
const { metadata, vulnerabilities = {} } = JSON.parse(stdout || '{}');

if (!metadata) {
  console.log('Not checked: the registry tells of no advisories here.');
} else {
  for (const { name, severity, via } of Object.values(vulnerabilities)) {
    const advisories = via.map((cause) => cause.url ?? `by way of ${cause}`);
    console.error(`${name} has an advisory (${severity}): ${advisories.join(', ')}`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log(`None of ${metadata.dependencies.prod} packages has a known advisory.`);
}
