import { SetupError } from '../project.mjs';

/** As in package.json, `engines`. */
const oldest = [20, 19];

export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

export function checkNode(version = process.versions.node) {
  if (isNodeNewEnough(version)) return;
  throw new SetupError(
    `This is Node ${version}; Rechtenklaar needs Node ${oldest.join('.')} or newer. Install it from nodejs.org and try again.`,
  );
}
