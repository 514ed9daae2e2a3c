import PDFDocument from 'pdfkit';
import { FONT_NAMES, type Kit } from './kit.ts';
import { FOOT, INK, MARGIN, RULE, SMALL } from './look.ts';
import { LEADING, type Line, type Style, typeset } from './typeset.ts';

export type Element = PDFKit.PDFStructureElement;
type Orientation = 'portrait' | 'landscape';

/** What a document is, for whoever files it. */
export interface Identity {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The day that it speaks of, `2026-06-12`: documents know no clock. */
  readonly date: string;
}

/** A document being drawn, from top to bottom; `y` is where the next thing goes. In points. */
export interface Paper {
  readonly kit: Kit;
  readonly root: Element;
  y: number;
  readonly left: number;
  /** Of the text, on the page at hand. */
  readonly width: () => number;
  /** What is left on the page. */
  readonly room: () => number;
  readonly newPage: (orientation?: Orientation) => void;
  /** Turns the page where less than `height` is left. */
  readonly ensure: (height: number) => void;
  readonly element: (parent: Element, type: string, options?: PDFKit.Mixins.StructureElementOptions) => Element;
  /** Draws lines as content of an element. */
  readonly lines: (element: Element, lines: readonly Line[], style: Style, x: number, y: number) => void;
  /** Draws what means nothing to who listens: a rule, a shade, a box. */
  readonly ornament: (draw: (doc: PDFKit.PDFDocument) => void) => void;
  /** Ends the document, with a foot on every page, and gives its bytes. */
  readonly finish: (foot: string) => Promise<Uint8Array>;
}

const UA_EXTENSION = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** Opens a document that is at once PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), on its first page. */
export function openPaper(kit: Kit, identity: Identity): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    // The default font would be one that is not embedded.
    font: '',
    info: {
      Title: inXml(identity.title),
      Author: inXml(identity.author),
      Subject: inXml(identity.subject),
      Creator: 'certif',
      Producer: 'certif',
      CreationDate: new Date(`${identity.date}T00:00:00Z`),
    },
  });
  for (const name of FONT_NAMES) doc.registerFont(name, kit.fonts[name]);
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.appendXML(UA_EXTENSION);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const bottom = () => doc.page.height - MARGIN - FOOT;
  const draw = (lines: readonly Line[], { size, color = INK }: Style, x: number, y: number) => {
    doc.fillColor(color).fontSize(size);
    for (const [index, { runs }] of lines.entries()) {
      const baseline = y + index * size * LEADING + size;
      for (const { font, text, x: shift } of runs) {
        doc.font(font).text(text, x + shift, baseline, { lineBreak: false, baseline: 'alphabetic' });
      }
    }
  };
  const ornament = (paint: (document: PDFKit.PDFDocument) => void) => {
    doc.markContent('Artifact', { type: 'Layout' });
    paint(doc);
    doc.endMarkedContent();
  };
  const paper: Paper = {
    kit,
    root,
    y: MARGIN,
    left: MARGIN,
    width: () => doc.page.width - 2 * MARGIN,
    room: () => bottom() - paper.y,
    newPage: (orientation = doc.page?.layout === 'landscape' ? 'landscape' : 'portrait') => {
      doc.addPage({ size: 'A4', layout: orientation, margin: MARGIN });
      paper.y = MARGIN;
    },
    ensure: (height) => {
      if (paper.room() < height && paper.y > MARGIN) paper.newPage();
    },
    element: (parent, type, options = {}) => {
      const element = doc.struct(type, options);
      parent.add(element);
      return element;
    },
    lines: (element, lines, style, x, y) => {
      element.add(() => draw(lines, style, x, y));
    },
    ornament,
    finish: async (foot) => {
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        drawFoot(`Page ${page + 1} / ${count}`, foot);
      }
      root.end();
      doc.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
  const drawFoot = (page: string, foot: string) => {
    const y = doc.page.height - MARGIN - FOOT / 2;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(MARGIN, y - 4)
      .lineTo(doc.page.width - MARGIN, y - 4)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    const number = typeset(kit, page, SMALL, 200);
    draw(number, SMALL, doc.page.width - MARGIN - (number[0]?.width ?? 0), y);
    draw(typeset(kit, foot, SMALL, doc.page.width - 2 * MARGIN - 80).slice(0, 1), SMALL, MARGIN, y);
    doc.endMarkedContent();
  };
  paper.newPage('portrait');
  return paper;
}

/** The metadata are written as XML as they are: what XML reserves is replaced there. */
function inXml(text: string): string {
  return text
    .replaceAll('&', 'et')
    .replace(/[<>]/g, ' ')
    .replace(/\p{Cc}/gu, ' ');
}
