import { Grid } from 'antd';

/** Whether the window is a phone's (up to 768 px). */
export function useNarrow(): boolean {
  const { md } = Grid.useBreakpoint();
  return md === false;
}
