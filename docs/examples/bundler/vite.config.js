export default {
  build: {
    rolldownOptions: {
      output: { postBanner: '//# allFunctionsCalledOnLoad' },
    },
  },
};
