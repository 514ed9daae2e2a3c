import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawer, openDrawer } from '../../src/pdf/documents.ts';
import { type FontFiles, type Kit, openKit } from '../../src/pdf/kit.ts';
import { openLogo } from '../../src/pdf/open-logo.ts';

const ATKINSON = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
const DEJAVU = 'node_modules/dejavu-fonts-ttf/ttf';

/** The font files, by the name of the font. */
export const FONT_FILES = {
  regular: `${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  'second-regular': `${DEJAVU}/DejaVuSans.ttf`,
  'second-bold': `${DEJAVU}/DejaVuSans-Bold.ttf`,
} as const;

/** Draws documents, with the logo in this PNG where there is one. */
export function drawer(file?: Uint8Array): Drawer {
  const logo = file === undefined ? undefined : openLogo(file);
  if (typeof logo === 'string') throw new Error(logo);
  return openDrawer(fontFiles(), logo);
}

export function kit(): Kit {
  return openKit(fontFiles());
}

function fontFiles(): FontFiles {
  return {
    regular: readFileSync(FONT_FILES.regular),
    bold: readFileSync(FONT_FILES.bold),
    'second-regular': readFileSync(FONT_FILES['second-regular']),
    'second-bold': readFileSync(FONT_FILES['second-bold']),
  };
}

/** What a reader sees and hears of a PDF, page by page. */
export interface Read {
  readonly pages: readonly string[];
  /** The whole text, line ends as spaces. */
  readonly text: string;
  /** The roles of the structure tree, each element before its children. */
  readonly roles: readonly string[];
  /** What is heard in place of its pictures. */
  readonly alternatives: readonly string[];
  readonly title: unknown;
  readonly author: unknown;
  /** The first of the two identifiers of the file. */
  readonly id: unknown;
  /** The texts of the files that are joined to it, by name. */
  readonly attachments: Readonly<Record<string, string>>;
}

export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  const roles: string[] = [];
  const alternatives: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const tree = await page.getStructTree();
    roles.push(...rolesOf(tree));
    alternatives.push(...alternativesIn(tree));
  }
  const { info } = await document.getMetadata();
  const attachments = attachmentsOf(await document.getAttachments());
  const [id] = document.fingerprints;
  await document.destroy();
  return {
    pages,
    text: pages.join(' '),
    roles,
    alternatives,
    title: 'Title' in info ? info.Title : undefined,
    author: 'Author' in info ? info.Author : undefined,
    id,
    attachments,
  };
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...role, ...children.flatMap(rolesOf)];
}

function alternativesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const alt = 'alt' in node && typeof node.alt === 'string' ? [node.alt] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...alt, ...children.flatMap(alternativesIn)];
}

function attachmentsOf(files: unknown): Readonly<Record<string, string>> {
  if (typeof files !== 'object' || files === null) return {};
  const texts = Object.entries(files).flatMap(([name, file]: [string, unknown]) => {
    const isFile = typeof file === 'object' && file !== null && 'content' in file;
    return isFile && file.content instanceof Uint8Array ? [[name, new TextDecoder().decode(file.content)]] : [];
  });
  return Object.fromEntries(texts);
}
