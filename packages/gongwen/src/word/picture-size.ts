/** Width and height of a PNG or JPEG in pixels; throws a RangeError when the file does not say. */
export const pixelsOf = (data: Buffer): { readonly width: number; readonly height: number } => {
  if (data.readUInt32BE(0) === 0x89504e47) return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
  // JPEG: segments follow one another until a start-of-frame marker, which holds the size.
  let at = 2;
  while (at + 9 < data.length) {
    const marker = data.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    at += 2 + data.readUInt16BE(at + 2);
  }
  throw new RangeError('the picture does not say how large it is');
};
