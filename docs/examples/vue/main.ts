import { createApp } from 'vue';
import Questions from './Questions.vue';

createApp(Questions).mount('#app');
