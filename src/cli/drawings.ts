import { join } from 'node:path';
import type { Drawings } from '../workspace/minutes.ts';
import type { World } from './world.ts';

/** The PDF views with their fonts: heavy, and loaded only where documents are made. */
export async function openDrawings({ files, packageFolder }: World): Promise<Drawings> {
  const { openDrawer } = await import('../pdf/documents.ts');
  const font = (name: string) => files.read(join(packageFolder, 'dist/fonts', name));
  return openDrawer({
    regular: await font('regular.ttf'),
    bold: await font('bold.ttf'),
    'second-regular': await font('second-regular.ttf'),
    'second-bold': await font('second-bold.ttf'),
  });
}
