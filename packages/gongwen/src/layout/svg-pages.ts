/** The ground of a page, which begins it; only at the top level is it indented by four blanks. */
const GROUND = /\n {4}<path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v ([\d.]+) h ([\d.]+) /g;

const GLYPH = /<symbol id="(\w+)"[\s\S]*?<\/symbol>/g;

/** Thousandths of a point are finer than any screen; the rest of the digits is a third of the bytes. */
const shortened = (svg: string): string => svg.replace(/\n\s+/g, '').replace(/(\.\d{3})\d+/g, '$1');

/** Cuts the pages of a document, which the typesetter draws one below the other, into pictures of their own, each with the glyphs it uses. */
export const pagesOf = (svg: string): readonly string[] => {
  const definitions = svg.indexOf('\n    <defs');
  const [drawn, defs] = definitions === -1 ? [svg, ''] : [svg.slice(0, definitions), svg.slice(definitions)];
  const glyphs = [...defs.matchAll(GLYPH)].map(([symbol, id = '']) => ({ symbol, id }));
  // What is defined besides glyphs, as ways of clipping, is little and goes with every page.
  const others = defs.replace(GLYPH, '').replace(/<\/svg>\s*$/, '');
  const grounds = [...drawn.matchAll(GROUND)];
  let top = 0;
  return grounds.map(({ index, 1: height = '', 2: width = '' }, i) => {
    const page = drawn.slice(index, grounds[i + 1]?.index).replace('M 0 0v', `M 0 ${top}v`);
    const used = glyphs.filter(({ id }) => page.includes(`"#${id}"`)).map(({ symbol }) => symbol);
    const box = `0 ${top} ${width} ${height}`;
    top += Number(height);
    const head = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}" width="${width}pt" height="${height}pt">`;
    return shortened(`${head}${page}<defs>${used.join('')}</defs>${others}</svg>`);
  });
};
