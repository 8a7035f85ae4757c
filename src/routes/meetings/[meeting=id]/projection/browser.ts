import { project } from '#components/minutes/projection/project.ts';

project();
