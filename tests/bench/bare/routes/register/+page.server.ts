import { constants } from '../../constants.ts';

export const csr = false;

const data = constants('register', 'page');

export const load = () => data;
