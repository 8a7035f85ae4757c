/** One-time links: the first administrator, an invitation, a new password. */
export const ACCOUNT_LINK_PURPOSES = ['setup', 'invitation', 'reset'] as const;
export type LinkPurpose = (typeof ACCOUNT_LINK_PURPOSES)[number];
