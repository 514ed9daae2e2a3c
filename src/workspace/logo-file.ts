import type { Logo } from '../pdf/logo.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { MisuseError } from './misuse.ts';
import { nameOf, pathOf } from './names.ts';

/** The certifier's logo: the file that it was read from, and what is drawn of it. */
export interface LogoFile {
  /** Relative to the current folder. */
  readonly name: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly logo: Logo;
}

/** Reads the logo of a path; misuse where it is no PNG, or one too large for documents. */
export async function readLogo({ cwd, files }: Pick<Ground, 'cwd' | 'files'>, words: string): Promise<LogoFile> {
  const { MOST_LOGO_BYTES, MOST_LOGO_SIDE, openLogo } = await import('../pdf/open-logo.ts');
  const bytes = await files.read(pathOf(cwd, words), MOST_LOGO_BYTES + 1);
  const logo = openLogo(bytes);
  if (typeof logo === 'string') {
    const most = { side: String(MOST_LOGO_SIDE), megabytes: String(MOST_LOGO_BYTES / 1_000_000) };
    throw new MisuseError(logo, { path: words, ...most });
  }
  return { name: nameOf(cwd, words), sha256: sha256(bytes), logo };
}
