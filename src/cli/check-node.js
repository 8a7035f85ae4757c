// Plain JavaScript on purpose: it must run on the very Node versions that it refuses.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
	console.error(
		`Tuntas needs Node 24.7 or newer, but this is Node ${process.versions.node}. ` +
			'On Linux x64 "npm ci" brings the right one along (start through npm); elsewhere install Node 24 or newer.'
	);
	process.exit(1);
}
