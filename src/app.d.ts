import type { Actor, Grant } from '#domain/access/actor.ts';
import type { Problem } from '#lib/problem.ts';
import type { Language } from '#messages/words.ts';

declare global {
	/** Address of the built `components/shell/frame.ts`. */
	const __FRAME_SCRIPT__: string;
	/** Address of the script that says what waits on a device (`lib/build/frame-script.ts`). */
	const __WAITING_SCRIPT__: string;
	namespace App {
		interface Locals {
			actor: Actor;
			sessionId: string | null;
			/** The role as which the reader looks at the product just now. */
			activeGrant: Grant | null;
			language: Language;
			/** Served with `--demo`: everybody may sign in as anybody of the demonstration. */
			demo: boolean;
			/** A refusal in the reader's language. */
			wordProblem: (problem: Problem) => string;
			/** Quoted in error pages and in the log; the only thing that both share. */
			requestId: string;
		}
		interface Error {
			message: string;
			/** A problem code of `messages/problems.ts`, and its sentence. */
			code?: string;
			text?: string;
			requestId?: string;
		}
	}
}

export {};
