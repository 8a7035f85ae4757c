export const INVITATION_KINDS = ['post', 'institution', 'guest'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

export const INVITATION_ANSWERS = ['none', 'accepted', 'substitute', 'declined'] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];
