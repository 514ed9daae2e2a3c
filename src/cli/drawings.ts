import { join } from 'node:path';
import type { Logo } from '../pdf/logo.ts';
import { sha256 } from '../workspace/hash.ts';
import type { Drawings } from '../workspace/minutes.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName, pathOf } from '../workspace/names.ts';
import type { World } from './world.ts';

/** The certifier's logo: the file that it was read from, and what is drawn of it. */
export interface LogoFile {
  /** Relative to the current folder. */
  readonly fichier: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly logo: Logo;
}

/** The PDF views with their fonts: heavy, and loaded only where documents are made. */
export async function openDrawings({ files, packageFolder }: World, logo: LogoFile | undefined): Promise<Drawings> {
  const { openDrawer } = await import('../pdf/documents.ts');
  const font = (name: string) => files.read(join(packageFolder, 'dist/fonts', name));
  const fonts = {
    regular: await font('regular.ttf'),
    bold: await font('bold.ttf'),
    'second-regular': await font('second-regular.ttf'),
    'second-bold': await font('second-bold.ttf'),
  };
  return openDrawer(fonts, logo?.logo);
}

/** Reads the logo that `--logo` names; misuse where it is no PNG, or one too large for documents. */
export async function readLogo({ cwd, files }: World, words: string): Promise<LogoFile> {
  const { MOST_LOGO_BYTES, MOST_LOGO_SIDE, openLogo } = await import('../pdf/open-logo.ts');
  const bytes = await files.read(pathOf(cwd, words), MOST_LOGO_BYTES + 1);
  const logo = openLogo(bytes);
  if (typeof logo === 'string') {
    const most = { side: String(MOST_LOGO_SIDE), megabytes: String(MOST_LOGO_BYTES / 1_000_000) };
    throw new MisuseError(logo, { path: words, ...most });
  }
  return { fichier: displayName(cwd, pathOf(cwd, words)), sha256: sha256(bytes), logo };
}
