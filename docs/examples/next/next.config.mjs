export default {
  // They are rendered with by Node as they are.
  serverExternalPackages: ['clinic-elements', '@lit-labs/ssr'],
};
