import { MOST_BODY_BYTES } from '../forms/body-bytes.ts';

/** Most bytes of a body anywhere else. */
const MOST_PLAIN_BYTES = 512 * 1024;

/** Addresses of the forms that take files. A form that takes files is listed here, or it is cut off at 512 KB. */
const UPLOAD_PATHS: readonly RegExp[] = [
	/^\/(?:commitments|meetings|resolutions|task-forces)\/\d+\/(?:report|reports|documents|evidence)(?:\/new)?$/,
	/^\/reports\/[a-z2-7]{40}$/,
	/^\/(?:documents|dossiers|meetings)\/import$/
];

/** True where a post may be large, and its length unknown beforehand. */
export function takesFiles(path: string): boolean {
	return UPLOAD_PATHS.some((pattern) => pattern.test(path));
}

/** Most bytes that a body sent to this path may have; multipart's own lines are on top of the files. */
export function mostBytes(path: string): number {
	return takesFiles(path) ? MOST_BODY_BYTES : MOST_PLAIN_BYTES;
}
