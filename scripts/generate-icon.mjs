// Writes images/icon.png, the extension's icon: a page with a heading, lines of text, one figure in colour and one slip
// underlined. Drawn here so that the icon can be changed without an image editor.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { root } from './lib/paths.mjs';

const size = 128;
/** Samples a pixel in each direction, for smooth edges. */
const samples = 4;

const red = [0xb4, 0x23, 0x18];
const paper = [0xff, 0xfb, 0xf2];
const ink = [0x5b, 0x50, 0x4a];
const figure = [0x0b, 0x7a, 0x5e];
const clear = [0, 0, 0, 0];

/** Whether a point lies in a rectangle with rounded corners. */
function inBox(x, y, [left, top, width, height, radius]) {
  const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
  return x >= left && x <= left + width && y >= top && y <= top + height && Math.hypot(dx, dy) <= radius;
}

/** What is drawn, the topmost first. */
const shapes = [
  { colour: ink, holds: (x, y) => inBox(x, y, [46, 28, 36, 8, 3]) },
  { colour: ink, holds: (x, y) => inBox(x, y, [36, 48, 22, 7, 3]) },
  { colour: figure, holds: (x, y) => inBox(x, y, [62, 46, 30, 11, 3]) },
  { colour: ink, holds: (x, y) => inBox(x, y, [36, 65, 56, 7, 3]) },
  { colour: ink, holds: (x, y) => inBox(x, y, [36, 82, 34, 7, 3]) },
  // The line under a slip.
  {
    colour: red,
    holds: (x, y) => x >= 36 && x <= 70 && Math.abs(y - 97 - 2.2 * Math.sin((x * Math.PI) / 4.5)) <= 1.8,
  },
  { colour: paper, holds: (x, y) => inBox(x, y, [26, 16, 76, 96, 6]) },
  { colour: red, holds: (x, y) => inBox(x, y, [0, 0, size, size, 24]) },
];

const colourAt = (x, y) => {
  const shape = shapes.find(({ holds }) => holds(x, y));
  return shape ? [...shape.colour, 255] : clear;
};

/** The mean colour of a pixel, transparent samples counting for nothing but the opacity. */
function pixel(column, row) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const colour = colourAt(column + ((i % samples) + 0.5) / samples, row + (Math.floor(i / samples) + 0.5) / samples);
    for (let c = 0; c < 3; c++) sum[c] += (colour[c] * colour[3]) / 255;
    sum[3] += colour[3];
  }
  const opaque = sum[3] / 255 || 1;
  return [...sum.slice(0, 3).map((total) => Math.round(total / opaque)), Math.round(sum[3] / (samples * samples))];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const rows = Array.from({ length: size }, (_, row) =>
  // Each row starts with its filter: none.
  Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat()]),
);
const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, colour with opacity

const file = path.join(root, 'images', 'icon.png');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(
  file,
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
console.log(path.relative(root, file));
