import type { Disk } from '../replace-file.ts';
import type { SealedFiles } from './sealed-files.ts';

/** The disk and the one folder on it in which a store lives. */
export type SealedDisk = Disk & { readonly files: SealedFiles; readonly folder: string };
