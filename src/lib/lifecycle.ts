/**
 * Lifecycles as data: states and the moves between them. `after` applies a move, `movesFrom` draws
 * the buttons, `states` feeds the column type and its CHECK. Browser-safe.
 */
export interface Lifecycle<State extends string, Move extends string> {
	readonly states: readonly [State, ...State[]];
	readonly initial: State;
	/** The state after a move, or undefined where the move is not allowed from here. */
	after(state: State, move: Move): State | undefined;
	/** The moves that may be made from a state, in the order in which they are offered. */
	movesFrom(state: State): readonly Move[];
}

/** The first state is the initial one; moves are offered in the order in which they are written. */
export function defineLifecycle<const State extends string, const Move extends string>(
	states: readonly [State, ...State[]],
	moves: Record<Move, { readonly from: readonly State[]; readonly to: State }>
): Lifecycle<State, Move> {
	const names = Object.keys(moves) as Move[];
	return {
		states,
		initial: states[0],
		after: (state, move) => (moves[move].from.includes(state) ? moves[move].to : undefined),
		movesFrom: (state) => names.filter((move) => moves[move].from.includes(state))
	};
}
