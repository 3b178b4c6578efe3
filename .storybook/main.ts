import type { StorybookConfig } from '@storybook/web-components-vite';

/** Storybook has no public type for this hook. */
interface ServerChannelHook {
  experimental_serverChannel?: <C extends { removeAllListeners(event: string): void }>(channel: C) => C;
}

const config: StorybookConfig & ServerChannelHook = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // The examples name their pictures by the address that the fixtures have here.
  staticDirs: ['./public', { from: '../tests/fixtures', to: '/fixtures' }],

  // Storybook stays on this machine and keeps to the elements: no telemetry, no news, no tour.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  // Even with notifications off, it would fetch the news when its page opens.
  experimental_serverChannel: (channel) => {
    channel.removeAllListeners('requestWhatsNewData');
    return channel;
  },
};

export default config;
