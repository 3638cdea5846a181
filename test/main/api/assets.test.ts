import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssets } from '../../../src/main/api/assets.ts';
import { emptyPage, makeBuild, makeTempFolder, places } from '../temp-page.ts';

describe('the files of the page', () => {
  it('are all served under their own path, with their type', async () => {
    const assets = await readAssets(
      await makeBuild({ 'mark.svg': '<svg/>', 'assets/index-Dck7_-x.js': 'run()' }),
    );
    expect(assets.file('/mark.svg')?.type).toBe('image/svg+xml');
    const script = assets.file('/assets/index-Dck7_-x.js');
    expect(script?.type).toBe('text/javascript; charset=utf-8');
    expect(new TextDecoder().decode(script?.bytes)).toBe('run()');
  });

  it('come from a list made at the start, not from the disk', async () => {
    const folder = await makeBuild();
    const assets = await readAssets(folder);
    await writeFile(join(folder, 'later.js'), 'run()');
    expect(assets.file('/later.js')).toBeUndefined();
  });

  it('leave out what a symbolic link points at', async () => {
    const secret = join(await makeTempFolder(), 'secret.js');
    await writeFile(secret, 'secret');
    const folder = await makeBuild();
    await symlink(secret, join(folder, 'link.js'));
    expect((await readAssets(folder)).file('/link.js')).toBeUndefined();
  });

  it('are none but the listed ones, whatever the path', async () => {
    const assets = await readAssets(await makeBuild({ 'assets/a.js': 'a' }));
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '\0', 'assets', 'a.js', '', '/');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = `/${parts.join('/')}`;
        expect(assets.file(path) === undefined).toBe(path !== '/assets/a.js');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the page', () => {
  const drawn = { nonce: 'abc', stand: null, drawn: false };
  const build = { 'index.html': emptyPage.replace('<!--/', '<p>Start</p><!--/') };

  it('gets the nonce in its meta element and is not served without one', async () => {
    const assets = await readAssets(await makeBuild());
    expect(assets.page(drawn)).toContain('<meta property="csp-nonce" content="abc" />');
    expect(assets.file('/index.html')).toBeUndefined();
  });

  it('has the drawing of the first screen only where that comes', async () => {
    const assets = await readAssets(await makeBuild(build));
    expect(assets.page({ ...drawn, drawn: true })).toContain('<div id="root"><p>Start</p></div>');
    expect(assets.page(drawn)).toContain('<div id="root"></div>');
  });

  it('holds the first answer as data that nothing in it can end', async () => {
    const assets = await readAssets(await makeBuild());
    const names = fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '<script>', ']]>'));
    fc.assert(
      fc.property(fc.array(names), (naam) => {
        const [, more = ''] = assets.page({ ...drawn, stand: { naam } }).split('id="stand">');
        const [text = ''] = more.split('</script>');
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual({ naam });
      }),
    );
  });
});

describe('a build that is not as expected is refused at the start', () => {
  it.each([
    ['without a page', { 'index.html': '' }],
    ['without a place for the nonce', { 'index.html': '<!doctype html>' }],
    ['without a place for the first answer', { 'index.html': emptyPage.replace(places.stand, '') }],
    ['without a place for the drawing', { 'index.html': emptyPage.replace(places.drawing, '') }],
    ['with two places for the nonce', { 'index.html': emptyPage + emptyPage }],
    ['with a source map', { 'assets/index.js.map': '{}' }],
    ['with a data file', { 'personen.json': '[]' }],
    ['with a second page', { 'other.html': '<!doctype html>' }],
    ['with a name that would need escaping', { 'a b.js': '' }],
  ])('%s', async (_why, files) => {
    await expect(readAssets(await makeBuild(files as Record<string, string>))).rejects.toThrow();
  });
});
