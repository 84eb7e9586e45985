import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MessageOutput } from '../../../server/src/protocol/connect';

/** Keeps what is written to it, write by write. */
class Written extends Writable {
  readonly chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}

describe('the output of messages', () => {
  it('writes a header and its body at once, as they are', async () => {
    const out = new Written();
    const output = new MessageOutput(out);
    const body = Buffer.from('{"text":"一主六双"}');
    for (let i = 0; i < 3; i++) {
      output.write(`Content-Length: ${body.byteLength}\r\n\r\n`, 'ascii');
      output.write(body);
    }
    output.end();
    await once(output, 'finish');
    expect(out.chunks.map(String)).toEqual(
      Array.from({ length: 3 }, () => `Content-Length: ${body.byteLength}\r\n\r\n${String(body)}`),
    );
  });

  it('fails where the output fails', async () => {
    const out = new Written();
    const output = new MessageOutput(out);
    const failed = once(output, 'error');
    out.destroy(new Error('the client is gone'));
    expect(String((await failed)[0])).toContain('the client is gone');
  });
});
