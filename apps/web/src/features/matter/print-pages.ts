const STYLE = '@page{margin:0}body{margin:0}svg{display:block;width:100%;height:auto;break-after:page}svg:last-child{break-after:auto}';

/** Prints pages that are pictures, each on a sheet of its own, without what stands around them on the screen. */
export const printPages = (pages: readonly string[]): void => {
  const frame = document.createElement('iframe');
  frame.title = 'print';
  frame.hidden = true;
  frame.srcdoc = `<!doctype html><style>${STYLE}</style>${pages.join('')}`;
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    contentWindow?.addEventListener('afterprint', () => frame.remove());
    contentWindow?.print();
  });
  document.body.append(frame);
};
