import { constants } from '../constants.ts';

const data = constants('register', 'layout');

export const load = () => data;
