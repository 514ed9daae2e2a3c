import { zlibSync } from 'fflate';

/** How long a text grows before it becomes bytes. Each small piece kept by itself, as bytes or as text, takes more memory than what it says. */
const LONG = 8192;

/** Takes the bytes of a document as they are written: to stream them, line by line, takes far longer. */
export function collect(doc: PDFKit.PDFDocument): () => Uint8Array {
  const chunks: Uint8Array[] = [];
  // What was written when it was opened.
  let text = doc.read().toString('latin1');
  const cut = () => {
    chunks.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  doc._write = (data) => {
    doc._offset += data.length;
    if (typeof data === 'string') {
      text += `${data}\n`;
      doc._offset += 1;
      if (text.length > LONG) cut();
    } else {
      cut();
      chunks.push(data);
    }
  };
  return () => {
    cut();
    return Buffer.concat(chunks);
  };
}

/** Streams are deflated by one library, always the same: that of the platform gives other bytes from one version to the next. */
export function deflateAlike(doc: PDFKit.PDFDocument): void {
  const open = doc.ref.bind(doc);
  // A document of a thousand candidates has tens of thousands of them: they share what they do.
  doc.ref = (data) => Object.assign(open(data), { waiting: '', write, finalize });
}

type Reference = PDFKit.PDFKitReference;

function write(this: Reference, piece: string | Uint8Array): void {
  if (typeof piece === 'string') {
    this.waiting += `${piece}\n`;
    if (this.waiting.length > LONG) cutWaiting(this);
  } else {
    cutWaiting(this);
    inherited(this).write.call(this, piece);
  }
}

function finalize(this: Reference): void {
  cutWaiting(this);
  if (this.compress && this.buffer.length > 0) {
    this.buffer = [zlibSync(Buffer.concat(this.buffer))];
    this.compress = false;
  }
  inherited(this).finalize.call(this);
}

function cutWaiting(reference: Reference): void {
  if (reference.waiting === '') return;
  inherited(reference).write.call(reference, Buffer.from(reference.waiting, 'latin1'));
  reference.waiting = '';
}

function inherited(reference: Reference): Reference {
  return Object.getPrototypeOf(reference);
}
