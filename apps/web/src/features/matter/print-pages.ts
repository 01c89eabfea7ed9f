const STYLE =
  '@page{size:A4;margin:0}body{margin:0}svg{display:block;width:100%;height:auto;break-after:page}svg:last-child{break-after:auto}';

/** Prints pages that are pictures, each on a sheet of its own, without what stands around them on the screen. */
export const printPages = (pages: readonly string[]): void => {
  const frame = document.createElement('iframe');
  frame.title = 'print';
  // Not displayed at all it would print blank sheets in some browsers.
  Object.assign(frame.style, { position: 'fixed', right: '0', bottom: '0', width: '0', height: '0', border: '0' });
  frame.srcdoc = `<!doctype html><style>${STYLE}</style>${pages.join('')}`;
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    contentWindow?.addEventListener('afterprint', () => frame.remove());
    contentWindow?.print();
  });
  document.body.append(frame);
};
