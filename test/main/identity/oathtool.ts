import { spawnSync } from 'node:child_process';

/**
 * The code of an independent generator (OATH Toolkit) for a key in base32. Without the program the
 * test fails and says what to install: a proof that is passed over is none.
 */
export function oathtool(sleutel: string, moment: string): string {
  const at = `${moment.slice(0, 19).replace('T', ' ')} UTC`;
  const args = ['--totp=sha1', '--digits=6', '--time-step-size=30s', `--now=${at}`, '-b', '-'];
  // Through the input: an argument is for everybody on the machine to read.
  const { status, stdout, stderr, error } = spawnSync('oathtool', args, {
    input: `${sleutel.replaceAll(' ', '')}\n`,
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw new Error(
      'This test compares with oathtool: install it (on Debian: `apt-get install oathtool`, on macOS: `brew install oath-toolkit`) and run again.',
    );
  }
  if (status !== 0) throw new Error(`oathtool refuses: ${stderr}`);
  return stdout.trim();
}
