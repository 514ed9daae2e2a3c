import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sinkOf } from '../../src/io/stream.ts';

describe('the width of a stream', () => {
  it('is that of its terminal, or none where the terminal does not know it', () => {
    const terminal = (columns: number) => sinkOf(Object.assign(new PassThrough(), { columns }), 'stdout').columns;
    expect([terminal(80), terminal(0), sinkOf(new PassThrough(), 'stdout').columns]).toEqual([
      80,
      undefined,
      undefined,
    ]);
  });
});
