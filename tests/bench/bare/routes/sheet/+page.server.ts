import { constants } from '../../constants.ts';

export const csr = false;

const data = constants('sheet', 'page');

export const load = () => data;
