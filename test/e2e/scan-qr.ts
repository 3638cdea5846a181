import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';

/**
 * What a camera reads from the code on the screen: an independent decoder, on a picture of it. The
 * picture is opened in an empty page: ours takes no image from anywhere.
 */
export async function scanQr(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const empty = await page.context().newPage();
  const pixels = await empty.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { data: [...data], width, height };
  }, picture);
  await empty.close();
  const { data, width, height } = pixels;
  const read = jsQR(Uint8ClampedArray.from(data), width, height, {
    inversionAttempts: 'dontInvert',
  });
  if (read === null) throw new Error('Nothing to read in this picture');
  return read.data;
}
