import type { ThemeConfig } from 'antd';

/** One restrained blue for action; red belongs to what is late or refused. `large` is the large-type mode (18 px). */
export function theme(large: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: '#1d4f91',
      colorInfo: '#1d4f91',
      colorLink: '#1d4f91',
      colorLinkHover: '#163d70',
      colorError: '#b3261e',
      colorWarning: '#9a5b00',
      colorSuccess: '#1e6b3a',
      // The grounds that would be derived from these sober colours turn out grey.
      colorErrorBg: '#fdf1f0',
      colorErrorBorder: '#e3b5b1',
      colorWarningBg: '#fdf6ea',
      colorWarningBorder: '#e2cba3',
      colorSuccessBg: '#eff7f1',
      colorSuccessBorder: '#b5d2bf',
      colorInfoBg: '#eef3fa',
      colorInfoBorder: '#b9c8de',
      colorTextSecondary: '#4a5160',
      colorTextDescription: '#4a5160',
      colorTextPlaceholder: '#667085',
      colorTextDisabled: '#667085',
      borderRadius: 4,
      fontSize: large ? 18 : 14,
      fontFamily: 'var(--guiju-font)',
      controlHeight: large ? 40 : 32,
      motion: false,
    },
  };
}
