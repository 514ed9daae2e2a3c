import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { FONT_NAMES, type Kit } from './kit.ts';
import { BLANK, MARK } from './mark.ts';
import { collect, deflateAlike } from './streams.ts';

/** What a document is, for whoever files it. */
export interface Identity {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The day that it speaks of, `2026-06-12`: documents know no clock. */
  readonly date: string;
}

/** A PDF being made, and what ends it. */
export interface Container {
  readonly doc: PDFKit.PDFDocument;
  /** Adds to what the file is known by: two documents that say the same share it, any others do not. */
  readonly sign: (content: string | Uint8Array) => void;
  /** Joins data as JSON, related to the whole document (ISO 19005-3, 6.8). */
  readonly attach: (name: string, description: string, data: object) => void;
  /** Ends the file and gives its bytes. */
  readonly end: () => Uint8Array;
}

/** The XMP that says PDF/UA-1, with the schema that PDF/A (ISO 19005-3, 6.6.2.3) asks for to say it. */
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

/** Opens a file that is at once PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), without a page. */
export function openContainer(kit: Kit, { title, author, subject, date }: Identity): Container {
  const day = new Date(`${date}T00:00:00Z`);
  const info = { Title: plain(title), Author: plain(author), Subject: plain(subject) };
  const doc = new PDFDocument({
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    // The default font would be one that is not embedded.
    font: '',
    info: { ...info, Creator: 'certif', Producer: 'certif', CreationDate: day, Certif: MARK + BLANK },
  });
  for (const name of FONT_NAMES) doc.registerFont(name, kit.fonts[name]);
  // Texts are measured before they are drawn: pdfkit would measure each of them twice more.
  doc.widthOfString = () => 0;
  deflateAlike(doc);
  escapeMetadata(doc);
  const bytes = collect(doc);
  doc.appendXML(UA_EXTENSION);
  const mark = createHash('sha256').update(JSON.stringify([info, date]));
  return {
    doc,
    sign: (content) => mark.update(content).update('\n'),
    attach: (name, description, data) => {
      const text = `${JSON.stringify(data)}\n`;
      mark.update(text);
      const options = { name, description, type: 'application/json', relationship: 'Data' } as const;
      doc.file(Buffer.from(text), { ...options, creationDate: day, modifiedDate: day });
    },
    end: () => {
      doc._id = new Uint8Array(mark.digest().subarray(0, 16));
      doc.end();
      return bytes();
    },
  };
}

/** pdfkit writes title and author into the XMP as they are: what XML reserves is escaped there, and there alone. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const end = doc.endMetadata.bind(doc);
  doc.endMetadata = () => {
    const { Title = '', Author = '', Subject = '' } = doc.info;
    Object.assign(doc.info, { Title: inXml(Title), Author: inXml(Author), Subject: inXml(Subject) });
    end();
  };
}

/** Without the characters that XML cannot hold. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
