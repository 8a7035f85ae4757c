import { takeOver } from '#components/page/take-over.svelte.ts';
import Page from './+page.svelte';

await takeOver(Page);
