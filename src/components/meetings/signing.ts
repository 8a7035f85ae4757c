import type { Signature } from '#components/display/signature.ts';
import type { Signer } from '#domain/meetings/signers.ts';
import { paperWords } from '#messages/paper.ts';
import { capacityWords } from '#messages/people.ts';

/** A signer as a block of signatures on an Indonesian paper; somebody not yet named leaves lines to fill in. */
export function signatureOf(signer: Signer | null, role: string, place?: string): Signature {
	const acting =
		signer?.capacity && signer.capacity !== 'definitive' ? capacityWords.id[signer.capacity] : null;
	const post = signer?.post && (acting ? `${acting} ${signer.post}` : signer.post);
	const behalf = signer?.onBehalfOf && paperWords.id.onBehalf(signer.onBehalfOf);
	return {
		place,
		role,
		post: [post, behalf].filter(Boolean).join(', ') || null,
		name: signer?.name ?? null,
		service: signer?.service ?? undefined
	};
}
