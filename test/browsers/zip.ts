import { crc32 } from 'node:zlib';

type ZipEntry = { readonly path: string; readonly bytes: Buffer };

/** A zip file of uncompressed entries: all that Firefox asks of an XPI. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const about = header(entry, name);
    const local = Buffer.concat([signature(0x04034b50), about, name, entry.bytes]);
    directory.push(
      Buffer.concat([
        signature(0x02014b50),
        version,
        about,
        numbers(2, 0, 0, 0),
        numbers(4, 0, offset),
        name,
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const count = entries.length;
  const end = [numbers(2, 0, 0, count, count), numbers(4, listing.length, offset), numbers(2, 0)];
  return Buffer.concat([...files, listing, signature(0x06054b50), ...end]);
}

/** Version needed, flags (UTF-8 names), method, time, date, checksum, sizes, lengths of name and extra. */
function header({ bytes }: ZipEntry, name: Buffer): Buffer {
  return Buffer.concat([
    numbers(2, 20, 0x0800, 0, 0, 0x21),
    numbers(4, crc32(bytes), bytes.length, bytes.length),
    numbers(2, name.length, 0),
  ]);
}

function numbers(size: 2 | 4, ...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(size * values.length);
  values.forEach((value, index) => buffer.writeUIntLE(value, index * size, size));
  return buffer;
}

const signature = (value: number) => numbers(4, value);
const version = numbers(2, 20);
