import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('clinic-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
