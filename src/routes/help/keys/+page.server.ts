/** A page for reading: the frame's own script is all it needs (`shell/frame.ts`). */
export const csr = false;
