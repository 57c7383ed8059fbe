import { inflateRawSync } from 'node:zlib';

/** The texts of a ZIP file by name, from its central directory: a second reader of what a library wrote. */
export function readZip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  const texts = new Map<string, string>();
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) throw new Error('No entry.');
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(data, data + size);
    texts.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (method === 0 ? stored : inflateRawSync(stored)).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return texts;
}
